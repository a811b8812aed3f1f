/** Times are those of a monotonic clock. */
export declare class Removal {
    #private;
    constructor(deletedMs: number);
    /** `askedMs`: when the look began. */
    looked(askedMs: number): void;
    /** Only a frozen datanode could still make it. */
    get isLikelyOver(): boolean;
    get isOver(): boolean;
    /** Until the next look. */
    delayMs(nowMs: number, isHurried: boolean): number;
}
