import type { Place } from './ast.js';
import type { GroupBy } from './group-by.js';
import { type ProblemList } from './problem.js';
import type { Groups, Relation } from './relation.js';
import type { WindowedRelation } from './window.js';
export interface GroupedRows {
    readonly relation: Relation;
    /** Absent: the rows are in windows already. */
    readonly windowed: WindowedRelation | undefined;
}
/** `place` is that of the query. Undefined: there is a problem, reported now or before. */
export declare function rowsBelow({ relation, windowed }: GroupedRows, groups: GroupBy, place: Place, problems: ProblemList): Groups['below'] | undefined;
