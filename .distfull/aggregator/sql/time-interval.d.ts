/** Intervals in expressions: `ts + INTERVAL '1' DAY`. Those of months have no fixed length. */
import type { Interval, Place } from './ast.js';
import type { ProblemList } from './problem.js';
import { type Typed } from './typed.js';
/** `time` plus or minus the interval. */
export declare function shifted(time: Typed, interval: Interval, sign: 1 | -1, place: Place, problems: ProblemList): Typed | undefined;
