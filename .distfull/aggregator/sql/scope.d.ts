/** Finds what the names of a query stand for, in what its FROM gives. */
import type { ColumnSchema } from '../../codecs/rows.js';
import type { Expression, Name } from './ast.js';
import type { ProblemList } from './problem.js';
import type { Relation } from './relation.js';
export interface TableSchema {
    readonly name: string;
    readonly columns: readonly ColumnSchema[];
    /** The column with event time and the watermark. */
    readonly timeColumn: string;
}
/** An expression whose names are slots now; one with a problem, which is reported, is left as it is. */
export interface Resolved {
    readonly expression: Expression;
    /** Its nodes. */
    readonly size: number;
}
export declare class Scope {
    #private;
    constructor(relation: Relation, aliases: ReadonlyMap<string, string>, problems: ProblemList);
    resolve(expression: Expression): Resolved;
    isQualifier({ text }: Name): boolean;
    /** Reports a name before a dot that is not the one of FROM. */
    requireQualifier(qualifier: Name): boolean;
}
