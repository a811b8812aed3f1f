/*
 * The checkpoints of one aggregation. A checkpoint is one transaction over all tables (tables.ts):
 *
 *   read topic ─▶ count ─▶ commit { positions, state, watermarks, counts, results, outbox }
 *                          │ flushed
 *                          ▼
 *                  outputs take the outbox, then move their position
 *
 * Invariants:
 *  - Positions and everything they account for change in the same transaction, so a crash leaves
 *    the last checkpoint whole and the records behind it are read again.
 *  - Nothing leaves before `flushed`: lmdb returns from a commit before the disk has it.
 *  - Outbox numbers are dense and never go back (outbox.ts).
 *  - One writer: each commit checks that the owner written at opening is still this one.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { ConfigError, FencedError } from '../../core/errors.js';
import { EmittedRows, rangeOf } from './emitted.js';
import { originKey, readOriginKey, readStateKey, runsPart, sequenceKey, startKey, stateKey, windowKey, } from './keys.js';
import { Outbox } from './outbox.js';
import { rejectedStatus } from './rejected.js';
import { RunTable } from './run-table.js';
import { StageRowTable } from './stage-rows.js';
import * as tables from './tables.js';
const noBytes = Buffer.alloc(0);
export const formatVersion = 2;
const deadLettersMax = 100_000;
/** Receipts that are kept. */
const backfillsMax = 100;
const lateMax = 10_000;
export class CheckpointStore {
    directory;
    /** 128 random bits made with the store: tells its outbox from that of an earlier life. */
    outboxId;
    /** Emitted rows that outputs wait for. */
    results;
    /** Late rows: those that outputs wait for, and the newest 10,000. */
    late;
    #aggregation;
    #tables;
    #owner = randomBytes(16).toString('hex');
    /**
     * Opens or makes the store and takes it over: a process that still has it is fenced.
     * Throws ConfigError where the store belongs to another cluster, topic or query.
     */
    constructor(directory, identity, layout) {
        mkdirSync(directory, { recursive: true });
        this.directory = directory;
        this.#aggregation = identity.aggregation;
        this.#tables = tables.openTables(directory);
        this.#checkIdentity(identity);
        this.outboxId = this.#meta('outbox') ?? randomBytes(16).toString('hex');
        this.#tables.environment.transactionSync(() => {
            this.#putMeta('identity', { format: formatVersion, ...identity });
            this.#putMeta('layout', layout);
            this.#putMeta('outbox', this.outboxId);
            this.#putMeta('owner', this.#owner);
        });
        const { progress } = this;
        const { outbox, late } = this.#tables;
        this.results = this.#outbox('output', outbox, progress?.nextOutboxNumber ?? 0, 0);
        this.late = this.#outbox('late output', late, progress?.counts.late ?? 0, lateMax);
    }
    get progress() {
        return this.#meta('progress');
    }
    /** The window state of the last checkpoint, window by window, parts in order. */
    *state() {
        const { state } = this.#tables;
        for (const key of state.getKeys()) {
            const at = readStateKey(key);
            yield { ...at, bytes: at.part === runsPart ? noBytes : state.get(key) };
        }
    }
    /** Rows of the last checkpoint that second windows count. */
    get stageRows() {
        return new StageRowTable(this.#tables.stageRows);
    }
    /** The counts by origin and hour of the last checkpoint. */
    originCounts() {
        return readOriginCounts(this.#tables);
    }
    /**
     * One checkpoint: what `write` puts and the progress that it returns are there as a whole or not
     * at all. Throws FencedError when another process has opened the store.
     */
    commit(write) {
        this.#transaction(() => {
            this.#putMeta('progress', write(new CheckpointWriter(this.#tables, this)));
        });
    }
    /** The records that the last checkpoint has as unreadable. */
    deadLetters() {
        const count = this.progress?.counts.deadLettered ?? 0;
        return rejectedStatus(this.#aggregation, count, this.#tables.deadLetters);
    }
    /** Resolves when every commit made so far is on the disk. */
    async flushed() {
        await this.#tables.environment.flushed;
    }
    async close() {
        await this.flushed();
        await this.#tables.environment.close();
    }
    #outbox(name, rows, end, keptRows) {
        const transaction = (write) => this.#transaction(write);
        return new Outbox({ name, rows, end, keptRows, meta: this.#tables.meta, transaction });
    }
    #checkIdentity(identity) {
        const known = this.#meta('identity');
        const problem = known && difference(known, identity);
        if (problem === undefined)
            return;
        void this.#tables.environment.close();
        throw new ConfigError(`aggregation "${identity.aggregation}": its state in ${this.directory} ${problem} ` +
            'give the aggregation another name, which keeps these results, or remove that directory ' +
            'to count again from the earliest record');
    }
    #transaction(write) {
        this.#tables.environment.transactionSync(() => {
            if (this.#meta('owner') !== this.#owner)
                throw new FencedError(`${this.directory}: another process has opened this aggregation's state; ` +
                    'this one stops: run one aggregator a data directory');
            write();
        });
    }
    #meta(name) {
        return tables.decodeJson(this.#tables.meta.get(metaKey(name)));
    }
    #putMeta(name, value) {
        this.#tables.meta.putSync(metaKey(name), tables.encodeJson(value));
    }
}
/** Writes inside one checkpoint; of no use after it. */
export class CheckpointWriter {
    runs;
    emitted;
    stageRows;
    #tables;
    #outboxes;
    constructor(open, outboxes) {
        this.#tables = open;
        this.#outboxes = outboxes;
        this.runs = new RunTable(open.state);
        this.emitted = new EmittedRows(open.emitted);
        this.stageRows = new StageRowTable(open.stageRows);
    }
    putState(chunk) {
        const key = stateKey(chunk, chunk.part, chunk.number);
        this.#tables.state.putSync(key, chunk.bytes);
    }
    /** Forgets the state of a window whose rows are final. Its results stay. */
    purgeState(window) {
        tables.removeRange(this.#tables.state, rangeOf(window));
    }
    /** Forgets what `putState` has of a window, not its runs. */
    removeSnapshot(window) {
        const end = stateKey(window, runsPart, 0);
        tables.removeRange(this.#tables.state, { start: windowKey(window), end });
    }
    putWindow(window, record) {
        this.#tables.windows.putSync(windowKey(window), tables.encodeJson(record));
    }
    removeWindow(window) {
        this.#tables.windows.removeSync(windowKey(window));
    }
    putResult(key, record) {
        this.#tables.results.putSync(key, tables.encodeJson(record));
    }
    /** Of the rows in the results table; 0: there are none. */
    highestRevision(window) {
        const start = windowKey(window);
        const end = windowKey({ ...window, endMs: window.endMs + 1 });
        let highest = 0;
        for (const { value } of this.#tables.results.getRange({ start, end }))
            highest = Math.max(highest, tables.decodeJson(value).revision);
        return highest;
    }
    /** The row is no result any more. */
    removeResult(key) {
        this.#tables.results.removeSync(key);
    }
    /** The window's rows in the results table, by their keys in latin1. */
    resultKeys(window) {
        const keys = this.#tables.results.getKeys(rangeOf(window));
        return new Set(keys.map((key) => key.toString('latin1')));
    }
    /** Forgets windows that start before, and their rows. */
    expireResults(beforeMs) {
        const end = startKey(beforeMs);
        tables.removeRange(this.#tables.windows, { end });
        tables.removeRange(this.#tables.results, { end });
    }
    appendOutbox(number, record) {
        this.#outboxes.results.append(number, record);
    }
    /** `number` counts all dead letters of the query, so a record read again takes its old place. */
    putDeadLetter(number, record) {
        const { deadLetters } = this.#tables;
        deadLetters.putSync(sequenceKey(number), tables.encodeJson(record));
        if (number >= deadLettersMax)
            deadLetters.removeSync(sequenceKey(number - deadLettersMax));
    }
    /** `undefined` removes. */
    putOriginCounts({ hour, origin }, counts) {
        const key = originKey(hour, origin);
        if (counts === undefined)
            this.#tables.origins.removeSync(key);
        else
            this.#tables.origins.putSync(key, tables.encodeJson(counts));
    }
    /** The latest backfills that are in this state. */
    backfills() {
        return readBackfills(this.#tables);
    }
    putBackfill(receipt) {
        const receipts = [...this.backfills(), receipt].slice(-backfillsMax);
        this.#tables.meta.putSync(metaKey('backfills'), tables.encodeJson(receipts));
    }
    putLate(number, record) {
        this.#outboxes.late.append(number, record);
    }
}
export function readOriginCounts({ origins }) {
    return Array.from(origins.getRange(), ({ key, value }) => ({
        ...readOriginKey(key),
        counts: tables.decodeJson(value),
    }));
}
export function readProgress({ meta }) {
    return tables.decodeJson(meta.get(metaKey('progress')));
}
export function readStoredIdentity({ meta }) {
    return tables.decodeJson(meta.get(metaKey('identity')));
}
export function readBackfills({ meta }) {
    return tables.decodeJson(meta.get(metaKey('backfills'))) ?? [];
}
export function metaKey(name) {
    return Buffer.from(name);
}
function difference(known, found) {
    if (known.format !== formatVersion)
        return `has format ${known.format}, expected ${formatVersion};`;
    if (known.clusterId !== found.clusterId || known.topic !== found.topic)
        return (`belongs to topic "${known.topic}" of cluster ${known.clusterId}, ` +
            `found topic "${found.topic}" of cluster ${found.clusterId};`);
    if (known.topicId !== undefined && known.topicId !== found.topicId)
        return (`was counted from an earlier topic "${known.topic}": the topic was deleted and made anew ` +
            `(its id was ${known.topicId}, found ${found.topicId ?? 'none'});`);
    if (known.query !== found.query)
        return (`was counted by another query: ${known.query}; "tailrace savepoint create" and ` +
            '"savepoint restore" carry over what fits both; or');
    return undefined;
}
//# sourceMappingURL=store.js.map