/** While an offset holds: from included, until not. */
export interface OffsetSpan {
    readonly fromMs: number;
    readonly untilMs: number;
    readonly offsetMs: number;
}
export declare class TimeZone {
    #private;
    /** `lookUp` gives the offset from UTC in ms at a time in ms since 1970. */
    constructor(lookUp: (timeMs: number) => number);
    spanAt(timeMs: number): OffsetSpan;
    /**
     * The time that a clock on the wall shows `wallMs` at, as java.util.Calendar decides: what comes
     * twice is the second one (standard time), what is left out is counted from before the transition.
     */
    timeOf(wallMs: number): number;
}
/** The zone that the process runs in. */
export declare function localTimeZone(): TimeZone;
/**
 * A zone by the names that `java.util.TimeZone` takes: those of tzdata, Java's old abbreviations
 * (`PST`, `ECT`; Intl has the same) and `GMT+8`, `GMT-0530`, `GMT+05:30`. Undefined where Java
 * would silently use GMT; so are `utc` and `europe/berlin`, as Java heeds the case.
 */
export declare function javaTimeZone(name: string): TimeZone | undefined;
