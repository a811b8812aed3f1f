import type { OriginRange } from '../../core/provenance.js';
export interface BatchNote {
    readonly hasTimestamps: boolean;
    readonly hasSharedHeaders: boolean;
    readonly durableEnd: number;
    readonly delivered: number;
    readonly putTimeMs: number;
    readonly provenance: readonly OriginRange[];
}
export declare function encodeNote(note: BatchNote): Buffer;
/** Throws CorruptionError: the CRC held, so the bytes are from another program or version. */
export declare function decodeNote(bytes: Buffer): BatchNote;
