import { CorruptionError } from '../../core/errors.js';
import type { Segment } from './segment.js';
export interface ReadRequest {
    readonly offset: number;
    readonly maxBytes: number;
    /** Batches that end behind it are left out. */
    readonly upTo: number;
}
/** Bytes that should be a batch and are not, found while reading. */
export declare class DamagedSegmentError extends CorruptionError {
    readonly position: number;
    constructor(segment: Segment, position: number, cause: unknown);
}
export interface ReadChecks {
    /** Checks the CRC of what is read. */
    readonly verifyReads?: boolean | undefined;
    readonly isDense?: boolean | undefined;
}
export declare class SegmentReader {
    #private;
    constructor(checks: ReadChecks);
    /**
     * The batches; empty when the segment has none from the offset on. Rejects with
     * DamagedSegmentError.
     */
    read(segment: Segment, request: ReadRequest): Promise<Buffer>;
    forget(segment: Segment): void;
}
