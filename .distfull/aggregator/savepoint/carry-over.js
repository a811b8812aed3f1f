/*
 * Makes the state of one query that of another that fits it (query-fit.ts), in its tables:
 *
 *   cells of a group    | revision | changed | COUNT(*) | SUM(x) ·· |            before
 *                       | revision | changed | SUM(x) ·· | 0 (MAX(x)) ·· |      after
 *   values, pairs       parts of an aggregate get its new number, or go
 *   results, outbox     columns in their new places; NULL where there was none
 *
 * The layout of state chunks is that of state/window-snapshot.ts.
 */
import { ConfigError } from '../../core/errors.js';
import { readStateKey, runsPart, stateKey } from '../checkpoint/keys.js';
import { noRevisions } from '../checkpoint/revision-line.js';
import { metaKey, readProgress } from '../checkpoint/store.js';
import { decodeJson, encodeJson } from '../checkpoint/tables.js';
import { firstAggregateCell } from '../state/cells.js';
import { QueryShape } from '../state/query-shape.js';
import { cellsPart, firstAggregatePart } from '../state/window-snapshot.js';
/** Of a state key: what stands before part and number. */
const windowBytes = 16;
/** A number that no partition has: the gap is that of the aggregates that begin now. */
const beginning = -1;
/**
 * Within a transaction; `fit` has no obstacles. Throws ConfigError where windows have outgrown the
 * memory: their state is in another form.
 */
export function carryOver(tables, before, after, fit) {
    const latestStartMs = fit.isSameState
        ? -Infinity
        : new StateCarrier(before, after, fit).carry(tables.state);
    for (const table of [tables.results, tables.outbox, tables.emitted])
        carryValues(table, fit);
    const progress = readProgress(tables);
    if (progress === undefined)
        return;
    const partial = fit.added.length > 0 && latestStartMs > -Infinity;
    const carried = behindItself(partial ? withGap(progress, latestStartMs) : progress);
    tables.meta.putSync(metaKey('progress'), encodeJson(carried));
}
class StateCarrier {
    #old;
    #next;
    #fit;
    constructor(before, after, fit) {
        this.#old = new QueryShape(before.plan);
        this.#next = new QueryShape(after.plan);
        this.#fit = fit;
    }
    /** The start of the latest window that has begun; -Infinity: none has. */
    carry(table) {
        let latestStartMs = -Infinity;
        const all = [...table.getKeys()];
        refuseRuns(all);
        for (const keys of byWindow(all)) {
            // Parts change places: all of a window are read before one is written.
            const chunks = keys.map((key) => {
                const bytes = Buffer.from(table.get(key));
                table.removeSync(key);
                return { ...readStateKey(key), bytes };
            });
            latestStartMs = Math.max(latestStartMs, chunks[0].startMs);
            for (const { part, number, bytes, ...window } of chunks) {
                const own = this.#partOf(part);
                const carried = part === cellsPart ? this.#cells(bytes) : bytes;
                if (own !== undefined)
                    table.putSync(stateKey(window, own, number), carried);
            }
        }
        return latestStartMs;
    }
    /** Undefined: the aggregate has gone. */
    #partOf(part) {
        if (part < firstAggregatePart)
            return part;
        const at = part - firstAggregatePart;
        const to = this.#fit.aggregates.indexOf(Math.floor(at / 2));
        return to < 0 ? undefined : firstAggregatePart + 2 * to + (at % 2);
    }
    #cells(page) {
        const from = new Float64Array(page.length / Float64Array.BYTES_PER_ELEMENT);
        page.copy(Buffer.from(from.buffer));
        const groups = from.length / this.#old.stride;
        const to = new Float64Array(groups * this.#next.stride);
        const oldStarts = cellStarts(this.#old);
        const nextStarts = cellStarts(this.#next);
        for (let group = 0; group < groups; group++) {
            const oldAt = group * this.#old.stride;
            const nextAt = group * this.#next.stride;
            to.set(from.subarray(oldAt, oldAt + firstAggregateCell), nextAt);
            this.#fit.aggregates.forEach((old, next) => {
                if (old === undefined)
                    return;
                const start = oldAt + oldStarts[old];
                const { cellCount } = this.#old.aggregates[old];
                to.set(from.subarray(start, start + cellCount), nextAt + nextStarts[next]);
            });
        }
        return Buffer.from(to.buffer);
    }
}
function refuseRuns(keys) {
    if (keys.some((key) => readStateKey(key).part === runsPart))
        throw new ConfigError('a window of the savepoint was larger than the memory it may take, and its state lies on the ' +
            'disk in order: it fits the same aggregates only; change the query when no such window is open');
}
/** Keys of one window stand together. */
function byWindow(keys) {
    const windows = [];
    for (const key of keys) {
        const last = windows.at(-1);
        const isSame = last?.[0].compare(key, 0, windowBytes, 0, windowBytes) === 0;
        if (last !== undefined && isSame)
            last.push(key);
        else
            windows.push([key]);
    }
    return windows;
}
function cellStarts({ aggregates }) {
    let cell = firstAggregateCell;
    return aggregates.map(({ cellCount }) => {
        const start = cell;
        cell += cellCount;
        return start;
    });
}
/** Rows in the columns of the new query. */
function carryValues(table, { columns }) {
    const keys = [...table.getKeys()]; // before any of them is written
    for (const key of keys) {
        const record = decodeJson(table.get(key));
        if (!Array.isArray(record?.values))
            continue;
        const { values } = record;
        const carried = columns.map((from) => (from === undefined ? null : (values[from] ?? null)));
        table.putSync(key, encodeJson({ ...record, values: carried }));
    }
}
/** Windows that have begun lack rows, for the aggregates that begin now. */
function withGap(progress, untilMs) {
    return { ...progress, gaps: [...(progress.gaps ?? []), { partition: beginning, untilMs }] };
}
/** Rows are counted anew where the way of emission is another. */
function behindItself(progress) {
    const { highest, untilMs } = progress.revisions ?? noRevisions;
    const latest = progress.watermarks.partitions.map(({ latestMs }) => latestMs);
    const revisions = { highest, base: highest, untilMs: Math.max(untilMs, ...latest) };
    return { ...progress, revisions };
}
//# sourceMappingURL=carry-over.js.map