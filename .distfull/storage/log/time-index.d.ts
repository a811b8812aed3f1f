export interface TimeEntry {
    readonly timestampMs: number;
    readonly lastOffsetDelta: number;
}
export declare class TimeIndex {
    #private;
    get size(): number;
    /** A time that is not larger than the last one is left out; so is that of a batch without one. */
    add(timestampMs: number, lastOffsetDelta: number): void;
    entryAt(index: number): TimeEntry;
    get last(): TimeEntry | undefined;
    /** Up to this offset nothing is as new as `timestampMs`; 0: that is not known of any. */
    searchFrom(timestampMs: number): number;
    /** Forgets what lies at or behind `offsetDelta`. */
    cutAt(offsetDelta: number): void;
    encode(): Buffer;
    /** Undefined when the bytes cannot be a time index. Zeros that Kafka allocates ahead end it. */
    static decode(bytes: Buffer): TimeIndex | undefined;
}
/** The last entry of a file of which `tail` is the end; undefined: there is none, or only zeros. */
export declare function lastTimeEntry(tail: Buffer, fileBytes: number): TimeEntry | undefined;
