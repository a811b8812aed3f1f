import type { ProblemList } from './problem.js';
import { type Relation, type StageRows } from './relation.js';
/** The same relation as the rows of a stage. Undefined: it has a problem, reported now or before. */
export declare function seal(relation: Relation, problems: ProblemList): (Relation & {
    readonly rows: StageRows;
}) | undefined;
