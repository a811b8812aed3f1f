export interface IndexEntry {
    readonly lastOffsetDelta: number;
    readonly position: number;
}
export declare class OffsetIndex {
    #private;
    /** Came from a file, which has no checksum: an entry counts when its batch is where it says. */
    isHearsay: boolean;
    get size(): number;
    get sizeBytes(): number;
    add(lastOffsetDelta: number, position: number): void;
    entryAt(index: number): IndexEntry;
    /** A batch at or before the one that holds `offsetDelta`; the start of the segment: none is known. */
    lookup(offsetDelta: number): IndexEntry;
    /** Forgets what lies at or behind `position`. */
    cutAt(position: number): void;
    encode(): Buffer;
    /**
     * Undefined when the bytes cannot be an index of a segment of `segmentBytes`: then rebuild it.
     */
    static decode(bytes: Buffer, segmentBytes: number): OffsetIndex | undefined;
}
/**
 * The last entry of an index file of which `tail` is the end, or the start of the segment where it is
 * empty; undefined: zeros follow the entries, or it is none.
 */
export declare function lastIndexEntry(tail: Buffer, fileBytes: number): IndexEntry | undefined;
