import { resultKey } from '../results/row-key.js';
import { AggregatedRows } from './aggregated-rows.js';
import { valueAt } from './columns.js';
/** Groups whose rows are made at a time: enough to evaluate expressions by columns. */
const groupsAtATime = 4096;
/** Some of a state's groups, a handful at a time. */
export function* groupBatches(groups) {
    for (let at = 0; at < groups.length; at += groupsAtATime)
        yield groups.subarray(at, at + groupsAtATime);
}
export function allGroups({ groups }) {
    return Uint32Array.from({ length: groups.size }, (_, group) => group);
}
export class GroupResults {
    size;
    #shape;
    #state;
    #groups;
    #window;
    #rows;
    #having;
    /** Of the columns that are expressions. */
    #expressions;
    /** `window` is what the rows are said to be of. */
    constructor(shape, state, groups, window) {
        const { having, columns } = shape.aggregation;
        const rows = new AggregatedRows(shape, state, groups, window);
        this.size = groups.length;
        this.#shape = shape;
        this.#state = state;
        this.#groups = groups;
        this.#window = window;
        this.#rows = rows;
        this.#having = having?.(rows);
        this.#expressions = columns.map(({ type, value }) => value.kind === 'expression' ? { type, column: value.scalar.evaluate(rows) } : undefined);
    }
    /** HAVING keeps it. */
    isResult(row) {
        return this.#having === undefined || this.#having[row] !== 0;
    }
    result(row) {
        const { columns } = this.#shape.aggregation;
        return {
            key: this.keyOf(row),
            values: columns.map((column, i) => this.#valueOf(row, column, i)),
            groupingSet: this.#rows.sets[row],
        };
    }
    keyOf(row) {
        const keys = this.#rows.keysOf(row).slice(0, this.#shape.identityKeys);
        return resultKey(this.#window, keys, this.#rows.sets[row]);
    }
    #valueOf(row, { value, type }, index) {
        switch (value.kind) {
            case 'window start':
                return this.#window.startMs;
            case 'window end':
                return this.#window.endMs;
            case 'window time':
                return this.#window.endMs - 1;
            case 'group':
                return this.#rows.keysOf(row)[value.index];
            case 'aggregate': {
                const cells = this.#shape.aggregates[value.index];
                const state = this.#state.states[value.index];
                const result = cells.valueOf(this.#state.cells, this.#groups[row], state);
                return type === 'number' ? finite(result) : result;
            }
            case 'expression':
                return valueAt(this.#expressions[index], row);
        }
    }
}
/** JSON has no infinity: a sum that overflowed is NULL. */
function finite(value) {
    return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
//# sourceMappingURL=group-results.js.map