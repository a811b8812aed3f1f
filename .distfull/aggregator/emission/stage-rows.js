import { select, valueAt } from './columns.js';
const noBodies = new Uint32Array(0);
export class StageRows {
    size;
    bodyIndexes = noBodies;
    columns;
    /** With the grouping set these values tell a row from the others of its window. */
    identity;
    /** The grouping set of each row. */
    sets;
    constructor(columns, identity, sets) {
        this.size = sets.length;
        this.columns = columns;
        this.identity = identity;
        this.sets = sets;
    }
    column(index) {
        return this.columns[index].column;
    }
    valuesOf(row) {
        return this.columns.map((column) => valueAt(column, row));
    }
    identityOf(row) {
        return this.identity.map((column) => valueAt(column, row));
    }
    /** The rows that the mask keeps; all without one. */
    where(mask) {
        const kept = mask?.(this);
        if (kept === undefined)
            return this;
        const rows = rowsKept(kept, this.size);
        if (rows.length === this.size)
            return this;
        return new StageRows(this.columns.map((column) => select(column, rows)), this.identity.map((column) => select(column, rows)), Uint16Array.from(rows, (row) => this.sets[row]));
    }
}
function rowsKept(mask, size) {
    const rows = new Uint32Array(size);
    let count = 0;
    for (let row = 0; row < size; row++)
        if (mask[row] !== 0)
            rows[count++] = row;
    return rows.subarray(0, count);
}
//# sourceMappingURL=stage-rows.js.map