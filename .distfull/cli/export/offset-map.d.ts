/** Consecutive offsets of the source, all of which are in the target. */
export interface Extent {
    readonly sourceOffset: number;
    readonly count: number;
}
export declare class OffsetMap {
    #private;
    /** The offset of the target's next record. */
    get targetEnd(): number;
    /** The source's offset behind the last record; undefined where there is none. */
    get sourceEnd(): number | undefined;
    /** Appends records; their offsets are above all others. */
    add(sourceOffset: number, count: number): void;
    /** Forgets the records at and behind an offset of the target. */
    truncate(targetEnd: number): void;
    /** Where a reader of the target goes on that would go on at this offset of the source. */
    targetOf(sourceOffset: number): number;
}
