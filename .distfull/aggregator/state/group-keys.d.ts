import { type Column } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { GroupKey } from '../plan.js';
import type { ByteTable } from './byte-table.js';
/** The grouping set of a group, by its tag. */
export declare function groupingSetOf(tag: number): number;
export declare class GroupKeys {
    #private;
    /** `members` are indexes into `keys`: the keys of this set. The others are NULL in its rows. */
    constructor(set: number, members: readonly number[], keys: readonly GroupKey[]);
    /**
     * Writes the group number of each of `rows` to `groups`. `columns`: one for each key of the
     * query.
     */
    assign(table: ByteTable, columns: readonly Column[], rows: Uint32Array, groups: Uint32Array): void;
    /** The set without keys: its one group has every row of the window. */
    get isWhole(): boolean;
    /** The group's values, one for each key of the query; NULL for a key that is not in the set. */
    valuesOf(table: ByteTable, group: number): ResultValue[];
}
