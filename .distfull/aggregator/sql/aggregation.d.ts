import type { Query } from './ast.js';
import type { ProblemList } from './problem.js';
import type { Relation } from './relation.js';
import { type WindowedRelation } from './window.js';
/** `windowed`: undefined for rows that are in windows already. */
export declare function aggregate(query: Query, from: Relation, windowed: WindowedRelation | undefined, problems: ProblemList): Relation | undefined;
