/**
 * ROW_NUMBER() OVER (PARTITION BY … ORDER BY …). With a limit a partition keeps no more than twice
 * as many rows: a Top-10 of a million groups needs no million rows.
 */
import { nullStart } from '../../../codecs/rows.js';
import { resultKey } from '../../results/row-key.js';
import { columnOf, valueAt } from '../columns.js';
import { StageRows } from '../stage-rows.js';
export function rank(stage) {
    return function* (batches, window) {
        const partitions = new Map();
        let first;
        for (const batch of batches) {
            first ??= batch;
            for (let row = 0; row < batch.size; row++) {
                const values = stage.partitionBy.map((column) => valueAt(batch.columns[column], row));
                const name = JSON.stringify(values);
                let partition = partitions.get(name);
                if (partition === undefined) {
                    partition = new Partition(stage, window, values);
                    partitions.set(name, partition);
                }
                partition.offer(batch, row);
            }
        }
        if (first !== undefined)
            yield numbered(first, stage, [...partitions.values()]);
    };
}
class Partition {
    #stage;
    #window;
    #values;
    #rows = [];
    /** The last row within the limit when it was last looked at: what is behind it is out. */
    #last;
    constructor(stage, window, values) {
        this.#stage = stage;
        this.#window = window;
        this.#values = values;
    }
    offer(rows, row) {
        const { limit = Infinity } = this.#stage;
        if (limit < 1 || this.#isBehindLast(rows, row))
            return;
        this.#rows.push(this.#rankedRow(rows, row));
        if (this.#rows.length < 2 * limit)
            return;
        this.#rows = this.inOrder();
        this.#last = this.#rows.at(-1);
    }
    /** The rows within the limit, the first one first. */
    inOrder() {
        const { orderBy, limit } = this.#stage;
        const sorted = this.#rows.toSorted((a, b) => {
            for (let i = 0; i < orderBy.length; i++) {
                const sign = compare(a.order[i], b.order[i], orderBy[i]);
                if (sign !== 0)
                    return sign;
            }
            return a.key.compare(b.key);
        });
        return sorted.slice(0, limit);
    }
    #isBehindLast(rows, row) {
        if (this.#last === undefined)
            return false;
        const { orderBy } = this.#stage;
        for (let i = 0; i < orderBy.length; i++) {
            const sign = compare(orderValue(rows, orderBy[i].column, row), this.#last.order[i], orderBy[i]);
            if (sign !== 0)
                return sign > 0;
        }
        return false;
    }
    #rankedRow(rows, row) {
        const identity = rows.identityOf(row);
        const set = rows.sets[row];
        const order = this.#stage.orderBy.map(({ column }) => {
            const value = orderValue(rows, column, row);
            return Buffer.isBuffer(value) ? Buffer.from(value) : value;
        });
        const key = resultKey(this.#window, identity, set);
        return { order, values: rows.valuesOf(row), partition: this.#values, identity, set, key };
    }
}
function orderValue(rows, index, row) {
    const column = rows.column(index);
    if (column.kind === 'bytes') {
        const start = column.starts[row];
        return start === nullStart ? null : column.buffer.subarray(start, column.ends[row]);
    }
    const value = column.values[row];
    return Number.isNaN(value) ? null : value;
}
function compare(a, b, by) {
    if (a === null || b === null) {
        if (a === b)
            return 0;
        return (a === null) === by.nullsFirst ? -1 : 1;
    }
    const sign = Buffer.isBuffer(a) ? a.compare(b) : Math.sign(a - b);
    return by.descending ? -sign : sign;
}
/**
 * The rows with their numbers. A row that takes another number is another row: an output that names
 * rows by number and one that names them by group both see the old one go.
 */
function numbered({ columns, identity }, { partitionBy }, partitions) {
    const ranked = partitions.flatMap((partition) => partition.inOrder().map((row, i) => ({ row, number: i + 1 })));
    const column = (type, value) => columnOf(type, ranked.map(value));
    const numbers = column('number', ({ number }) => number);
    return new StageRows([...columns.map(({ type }, i) => column(type, ({ row }) => row.values[i])), numbers], [
        ...partitionBy.map((by, i) => column(columns[by].type, ({ row }) => row.partition[i])),
        numbers,
        ...identity.map(({ type }, i) => column(type, ({ row }) => row.identity[i])),
    ], Uint16Array.from(ranked, ({ row }) => row.set));
}
//# sourceMappingURL=rank.js.map