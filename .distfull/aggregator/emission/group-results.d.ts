/** Result rows of groups: for queries whose results are their groups. */
import type { ResultValue } from '../../core/status.js';
import type { WindowRange } from '../checkpoint/keys.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowState } from '../state/window-state.js';
export interface ResultOfRow {
    /** Its place in the table of results: tells it from all rows of all windows. */
    readonly key: Buffer;
    /** In the order of the query's columns. */
    readonly values: readonly ResultValue[];
    readonly groupingSet: number;
}
/** Some of a state's groups, a handful at a time. */
export declare function groupBatches(groups: Uint32Array): Generator<Uint32Array>;
export declare function allGroups({ groups }: WindowState): Uint32Array;
export declare class GroupResults {
    #private;
    readonly size: number;
    /** `window` is what the rows are said to be of. */
    constructor(shape: QueryShape, state: WindowState, groups: Uint32Array, window: WindowRange);
    /** HAVING keeps it. */
    isResult(row: number): boolean;
    result(row: number): ResultOfRow;
    keyOf(row: number): Buffer;
}
