/** Tests of values, their parts compiled: IS, BETWEEN, IN, LIKE and SIMILAR TO. */
import type { Between, InList, IsTest, Like } from './ast.js';
import { type ProblemList } from './problem.js';
import { type Typed } from './typed.js';
/** `other`: of IS DISTINCT FROM. */
export declare function isTest({ test, negated, place }: IsTest, value: Typed, other: Typed | undefined, problems: ProblemList): Typed | undefined;
export declare function between({ symmetric, negated, place }: Between, parts: readonly Typed[], problems: ProblemList): Typed | undefined;
export declare function inList({ negated, place }: InList, parts: readonly Typed[], problems: ProblemList): Typed | undefined;
/** LIKE and SIMILAR TO. */
export declare function matching({ operator, pattern, escape, negated, place }: Like, parts: readonly Typed[], problems: ProblemList): Typed | undefined;
