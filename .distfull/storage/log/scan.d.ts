import type { FileHandle } from '../../core/file-system.js';
import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
/** A window onto a file that grows for a batch larger than itself. */
export declare class FileWindow {
    #private;
    readonly sizeBytes: number;
    /** `readBytes` are read at once. */
    constructor(handle: FileHandle, sizeBytes: number, readBytes?: number);
    /**
     * The bytes [position, position + length), fewer only at the end of the file. Valid until the
     * next call.
     */
    at(position: number, length: number): Promise<Buffer>;
}
export interface IntactBatch {
    readonly header: BatchHeader;
    readonly position: number;
    /** A view of the window. */
    readonly bytes: Buffer;
}
/** What offsets a batch at some place may have. */
export interface OffsetBounds {
    readonly from: number;
    readonly to: number;
    /** The batches of a dense log carry a checksum of their offset. */
    readonly isDense: boolean;
}
export declare const anyOffset: OffsetBounds;
/**
 * The batch at `position` if it is whole, its CRC holds and its offsets lie in `bounds`; else why
 * not.
 */
export declare function batchAt(window: FileWindow, position: number, bounds: OffsetBounds): Promise<IntactBatch | string>;
/** The first intact batch behind `position`, looked for at every byte. */
export declare function findIntactBatch(window: FileWindow, position: number, bounds: OffsetBounds): Promise<IntactBatch | undefined>;
