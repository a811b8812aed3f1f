import { windowColumnCount } from '../plan.js';
import { groupingSetOf } from '../state/group-keys.js';
import { columnOf, sameNumber } from './columns.js';
export class AggregatedRows {
    size;
    bodyIndexes;
    /** The grouping set of each row. */
    sets;
    #shape;
    #state;
    #window;
    #columns = [];
    #keys;
    /** `groups` of the state; `window` is what its rows are said to be of. */
    constructor(shape, state, groups, window) {
        this.size = groups.length;
        this.bodyIndexes = groups;
        this.sets = Uint16Array.from(groups, (group) => groupingSetOf(state.groups.tagOf(group)));
        this.#shape = shape;
        this.#state = state;
        this.#window = window;
    }
    column(index) {
        return this.typedColumn(index).column;
    }
    typedColumn(index) {
        return (this.#columns[index] ??= this.#makeColumn(index));
    }
    /** The values of a row's group keys, then of hidden ones; NULL outside its grouping set. */
    keysOf(row) {
        this.#keys ??= Array.from(this.bodyIndexes, (group, i) => this.#shape.sets[this.sets[i]].valuesOf(this.#state.groups, group));
        return this.#keys[row];
    }
    #makeColumn(index) {
        const { startMs, endMs } = this.#window;
        if (index < windowColumnCount)
            return sameNumber('timestamp', [startMs, endMs, endMs - 1][index], this.size);
        const { groupKeys, aggregates } = this.#shape.aggregation;
        const key = index - windowColumnCount;
        if (key < groupKeys.length)
            return this.#keyColumn(key, groupKeys[key].scalar.type);
        const aggregate = key - groupKeys.length;
        if (aggregate < aggregates.length)
            return this.#aggregateColumn(aggregate, aggregates[aggregate].type);
        return columnOf('number', [...this.sets]);
    }
    #keyColumn(key, type) {
        const values = Array.from(this.bodyIndexes, (_, row) => this.keysOf(row)[key]);
        return columnOf(type, values);
    }
    #aggregateColumn(aggregate, type) {
        const cells = this.#shape.aggregates[aggregate];
        const state = this.#state.states[aggregate];
        const values = Array.from(this.bodyIndexes, (group) => cells.valueOf(this.#state.cells, group, state));
        return columnOf(type, values);
    }
}
//# sourceMappingURL=aggregated-rows.js.map