import type { TimeZone } from './time-zone.js';
export type RoundUnit = 'second' | 'minute' | 'hour';
export interface Rounding {
    readonly unit: RoundUnit;
    /** 1 to 60; hours: to 24. */
    readonly value: number;
}
export declare function isRoundUnit(text: string): text is RoundUnit;
export declare function unitMsOf({ unit }: Rounding): number;
/**
 * The field less its rest, lower fields zero, then back to a time. As in Flume that may be later: of
 * the hour that comes twice at the end of summer time, the first is taken for the second.
 */
export declare function roundDown(timeMs: number, { unit, value }: Rounding, zone: TimeZone): number;
