/**
 * SELECT and WHERE over the rows of a relation. They make no rows of their own: see `relation.ts`.
 */
import type { Expression, Query, SelectItem } from './ast.js';
import { type ProblemList } from './problem.js';
import type { Relation, RelationColumn, Value } from './relation.js';
/** What an expression of SELECT stands for; undefined: it has a problem, reported now or before. */
export type ValueOf = (expression: Expression) => Value | undefined;
/** A SELECT without GROUP BY. */
export declare function project(query: Query, from: Relation, problems: ProblemList): Relation | undefined;
type Star = Extract<SelectItem, {
    kind: 'star';
}>;
/** The SELECT list of a query over `relation`, whose filters are all there. */
export declare function select(query: Query, relation: Relation, valueOf: ValueOf, columnsOfStar: (star: Star) => readonly RelationColumn[], problems: ProblemList): Relation | undefined;
/** The relation with the conditions of WHERE; those that limit a ranking become its limit. */
export declare function where(query: Query, relation: Relation, problems: ProblemList): Relation;
/** What the aliases of the SELECT list stand for. */
export declare function aliasesOf(query: Query): Map<string, string>;
export {};
