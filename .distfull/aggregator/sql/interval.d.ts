/** Intervals of days and shorter, as Flink writes them. */
import type { Interval } from './ast.js';
import type { ProblemList } from './problem.js';
export declare const intervalUnits: string[];
/** Whether there is such a unit; plurals are taken, too. */
export declare function isIntervalUnit(unit: string): boolean;
/** Milliseconds of `INTERVAL 'text' unit`, or undefined when the text is no number of that unit. */
export declare function intervalMs(text: string, unit: string): number | undefined;
/**
 * The interval in the largest unit that it is a whole number of, or in days, hours, minutes and
 * seconds. Flink 2.2 takes two digits a field (and, asked by a precision, few more: `SECOND(5)` fails).
 */
export declare function printInterval(timeMs: number): string;
/** Flink's intervals have two digits unless more are asked for. */
export declare function warnPrecision(interval: Interval, remedy: string, problems: ProblemList): void;
