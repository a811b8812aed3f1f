import { type EventFileEncoder } from '../../codecs/event-file/event-file.js';
import type { Piece } from './open-delivery.js';
export type Bytes = readonly Uint8Array[];
/** Resolves when event `index` of the piece's batch is safe elsewhere. */
export type RefuseEvent = (piece: Piece, index: number, reason: string) => Promise<void>;
/** One call at a time. */
export declare class FileContent {
    #private;
    constructor(encoder: EventFileEncoder, refuse: RefuseEvent);
    /** The bytes that are ready. */
    add(piece: Piece): Promise<Bytes>;
    /** Whoever reads the file finds all that was added. */
    flush(): Promise<Bytes>;
    /** Nothing is added any more. */
    end(): Promise<Bytes>;
}
export declare function byteLength(content: Bytes): number;
