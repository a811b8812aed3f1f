import type { TimeZone } from '../event-escapes/time-zone.js';
/** What a clock on the wall shows, as if it stood in UTC. */
export type WallMs = number;
/**
 * The wall time of an RFC 3164 time in a given year, or undefined where it is none. A day of one
 * digit may have one or two blanks before it.
 */
export declare function readRfc3164(text: string, year: number): WallMs | undefined;
/**
 * A time without a year is in the twelve months around now: more than one month ahead is last
 * year's, more than eleven months behind is next year's.
 */
export declare function timeNear(nowMs: number, text: string, zone: TimeZone): number | undefined;
/** In the month that many months on; the last of its days where it has no such day. */
export declare function plusMonths(wall: WallMs, count: number): WallMs;
/** The fields of an RFC 5424 time. */
export interface Rfc5424Time {
    readonly wall: WallMs;
    /** Digits after the point; empty without. */
    readonly fraction: string;
    /** Undefined without a zone, or with one that cannot be (`+99:00`). */
    readonly offsetMs: number | undefined;
}
export declare function readRfc5424(text: string): Rfc5424Time | undefined;
/** Milliseconds of the digits after the point, cut. */
export declare function fractionMs(digits: string): number;
