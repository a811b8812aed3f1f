export type ResetTarget = {
    readonly to: 'earliest' | 'latest' | 'current';
} | {
    readonly to: 'offset';
    readonly offset: number;
} | {
    readonly to: 'shift';
    readonly by: number;
} | {
    readonly to: 'time';
    readonly timestampMs: number;
} | {
    readonly to: 'file';
    readonly path: string;
};
export interface ResetTargetFlags {
    readonly toEarliest?: boolean;
    readonly toLatest?: boolean;
    readonly toCurrent?: boolean;
    readonly toOffset?: number;
    readonly shiftBy?: number;
    readonly toDatetime?: number;
    /** Milliseconds back from now. */
    readonly byDuration?: number;
    readonly fromFile?: string;
}
/** Throws ConfigError unless exactly one is given. */
export declare function resetTarget(flags: ResetTargetFlags, nowMs: number): ResetTarget;
/** `2015-05-17T10:00:00.000`, which is UTC unless it has a zone, as in Kafka's tools. */
export declare function datetime(text: string): number;
/** ISO 8601 as Kafka's tools take it (`P1DT2H30M`), or `2h`. */
export declare function duration(text: string): number;
