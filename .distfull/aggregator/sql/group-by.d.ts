/** GROUP BY: the keys, the grouping sets, and the columns of the window that every set has. */
import type { GroupKey } from '../plan.js';
import type { Expression, GroupElement, Place, Slot, WindowColumn } from './ast.js';
import type { ExpressionCompiler } from './expressions.js';
import type { ProblemList } from './problem.js';
import type { Scope } from './scope.js';
import type { SqlType } from './typed.js';
export declare const missingWindow = "GROUP BY must name window_start and window_end: without both there is no window to close";
/** Index among the group keys or the aggregates. */
export interface Placed {
    readonly index: number;
    readonly type: SqlType;
}
export declare class GroupBy {
    #private;
    readonly keys: GroupKey[];
    /** As lists of indexes into `keys`, finest first. */
    sets: readonly (readonly number[])[];
    windowColumns: ReadonlySet<WindowColumn>;
    constructor(scope: Scope, compiler: ExpressionCompiler, problems: ProblemList);
    /** The key that an expression over the rows is. */
    keyOf(text: string): Placed | undefined;
    /** False: there is a problem that leaves nothing to group by. `place` is that of the query. */
    read(groupBy: readonly GroupElement[], place: Place): boolean;
}
export declare function isWindowColumn(slot: Slot): slot is Slot & {
    readonly role: WindowColumn;
};
/** A column that the rows have only once they are in windows. */
export declare function isUnmade(node: Expression): boolean;
