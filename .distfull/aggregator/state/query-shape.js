import { ConfigError } from '../../core/errors.js';
import { aggregateCells } from './aggregates/index.js';
import { firstAggregateCell } from './cells.js';
import { GroupKeys } from './group-keys.js';
/** Two snapshot parts an aggregate fit in the byte of a state key. */
const aggregatesMax = 100;
/** Two tags a set fit in a ByteTable's 16 bits, with room to spare. */
const groupingSetsMax = 4096;
const nothingHidden = { keys: [], aggregates: [], tellsResultsApart: false };
export class QueryShape {
    aggregation;
    sets;
    aggregates;
    /** Of what each aggregate keeps of the groups; see GroupPairs. */
    recordWords;
    /** How many key values, from the first on, tell a result from the others of its window. */
    identityKeys;
    /** Numbers a group. */
    stride;
    constructor(aggregation, hidden = nothingHidden) {
        const { groupKeys, groupingSets } = aggregation;
        const aggregates = [...aggregation.aggregates, ...hidden.aggregates];
        refuseBeyond('aggregates', aggregates.length, aggregatesMax);
        refuseBeyond('grouping sets', groupingSets.length, groupingSetsMax);
        this.aggregation = aggregation;
        const hiddenKeys = hidden.keys.map((_, i) => groupKeys.length + i);
        this.sets = groupingSets.map((keys, set) => new GroupKeys(set, [...keys, ...hiddenKeys], [...groupKeys, ...hidden.keys]));
        this.identityKeys = groupKeys.length + (hidden.tellsResultsApart ? hiddenKeys.length : 0);
        let cell = firstAggregateCell;
        this.aggregates = aggregates.map((aggregate) => {
            const cells = aggregateCells(aggregate, cell);
            cell += cells.cellCount;
            return cells;
        });
        this.recordWords = this.aggregates.map((each) => each.newState?.().pairs.recordWords ?? 1);
        this.stride = cell;
    }
    /**
     * `times` and `places` say in which order the rows stand; without, they stand as they came. Only
     * FIRST_VALUE and LAST_VALUE look.
     */
    evaluate(rows, times, places) {
        const known = new Map();
        const column = (scalar) => {
            const value = known.get(scalar.text) ?? scalar.evaluate(rows);
            known.set(scalar.text, value);
            return value;
        };
        return {
            keys: this.aggregation.groupKeys.map(({ scalar }) => column(scalar)),
            inputs: this.aggregation.aggregates.map(({ argument, filter }, i) => ({
                argument: argument && column(argument),
                mask: filter?.(rows),
                ...(this.aggregates[i].needsOrder && { order: orderOf(rows.size, times, places) }),
            })),
        };
    }
}
function orderOf(size, times, places) {
    const offsets = new Float64Array(size);
    for (let row = 0; row < size; row++)
        offsets[row] = places?.offsetOf(row) ?? row;
    return { times: times ?? new Float64Array(size), partition: places?.partition ?? 0, offsets };
}
function refuseBeyond(what, count, max) {
    if (count > max)
        throw new ConfigError(`the query has ${count} ${what}; at most ${max} are possible`);
}
//# sourceMappingURL=query-shape.js.map