/**
 * The grammar of window queries, made to grow: it accepts more than `compile.ts` can run,
 * because a query that parses gets a message about its meaning instead of its signs.
 *
 *   statement  [WITH name AS ( query ) {, …}] query [;]
 *   query      SELECT item {, item} FROM table [WHERE e] [GROUP BY group {, group}] [HAVING e]
 *   item       * | name . * | e [alias]
 *   table      ( query ) [alias] | function [alias] | TABLE ( function ) [alias] | name [alias]
 *   function   name ( argument {, argument} )
 *   argument   [name =>] ( data [PARTITION BY keys] | DESCRIPTOR ( name {, name} )
 *              | INTERVAL 'n' unit | n )
 *   data       TABLE name | ( query )
 *   keys       name | ( name {, name} )
 *   group      e | GROUPING SETS ( set {, set} ) | ROLLUP ( e {, e} ) | CUBE ( e {, e} )
 *   e          an expression: `expression-grammar.ts`
 */
import type { Statement } from './ast.js';
import { ExpressionParser } from './expression-grammar.js';
export declare class QueryParser extends ExpressionParser {
    /** The grammar's own checks cost 35 ms a thread and find the same each time: a test asks for them. */
    constructor({ skipValidations }?: {
        skipValidations?: boolean | undefined;
    });
    readonly statement: import("chevrotain").ParserMethod<[], Statement>;
    private readonly view;
    private readonly query;
    private readonly selectItem;
    /** Without AS only plain words: `FILTER` or `JOIN` after an expression is no alias. */
    private readonly alias;
    private readonly table;
    private readonly tableFunction;
    private readonly tableArgument;
    /** As in Flink, several keys stand in brackets: a comma after a key begins the next argument. */
    private readonly partitionBy;
    private readonly descriptor;
    private readonly groupBy;
    private readonly groupElement;
    /** `(a, b)`, `()`, or one expression without brackets. */
    private readonly groupingSet;
    private readonly bracketedSets;
}
