import type { CountWindow, SessionWindow, Window } from '../plan.js';
import type { Name, TableFunction, WindowColumn } from './ast.js';
import type { ProblemList } from './problem.js';
import { type Relation } from './relation.js';
import { WindowArguments } from './window-arguments.js';
/** A relation in the windows of a function: its columns and those of the window. */
export interface WindowedRelation {
    readonly input: Relation;
    readonly relation: Relation;
    /** Undefined when the window is wrong: the rest of the query is still checked. */
    readonly window: UnkeyedWindow | undefined;
    /** PARTITION BY of sessions and count windows. */
    readonly partitionBy: readonly Name[];
    /** Index into the columns of `input`. */
    readonly timeColumn: number;
}
/** A window whose partition keys are not yet found among the group keys. */
export type UnkeyedWindow = Exclude<Window, SessionWindow | CountWindow> | Omit<SessionWindow, 'partitionKeys'> | Omit<CountWindow, 'partitionKeys'>;
export declare const windowColumns: readonly WindowColumn[];
/** `relationOf` compiles what stands as DATA; undefined: it has a problem. */
export declare function resolveWindow(call: TableFunction, relationOf: (values: WindowArguments) => Relation | undefined, problems: ProblemList): WindowedRelation | undefined;
/** The relation with the columns that a window function adds. */
export declare function withWindowColumns(input: Relation, qualifier: string | undefined): Relation;
