/*
 * Counts windows again from the retained log, and swaps the rows that differ:
 *
 *   live state (read only) ──▶ which windows are over
 *   retained log ─▶ isolated state ─▶ compared with the live results ─▶ handed over
 *                                                                         │
 *            the query that runs, or this process where none runs  ◀──────┘
 *            takes the rows in one checkpoint, with the next revisions
 */
import { crashPoint } from '../../core/crash-point.js';
import { ConfigError, DirectoryInUseError, StartError } from '../../core/errors.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { CheckpointStore, readBackfills, readProgress, readStoredIdentity, } from '../checkpoint/store.js';
import { RevisionLine } from '../checkpoint/revision-line.js';
import { aggregationDirectory, openTablesForReading } from '../checkpoint/tables.js';
import { stateIdentity, tableRetentionMs } from '../query-identity.js';
import { resultLayout } from '../results/result-layout.js';
import { removeDirectory } from '../savepoint/savepoint-files.js';
import { windowFates } from './backfill-range.js';
import { compareResults } from './compare.js';
import { backfillDirectory, Handover, isolatedDirectory } from './handover.js';
import { importRows } from './import-rows.js';
import { recompute } from './recompute.js';
const receiptPollMs = 200;
export class Backfill {
    #options;
    #directory;
    #handover;
    #lock;
    #identity;
    constructor(options, directory, lock) {
        this.#options = options;
        this.#directory = directory;
        this.#handover = new Handover(options.fileSystem, directory);
        this.#lock = lock;
    }
    /** Rejects with DirectoryInUseError while another backfill of the aggregation is at work. */
    static async open(options) {
        const { query, dataDir, fileSystem } = options;
        const { name, outputs } = query.aggregation;
        if (query.table.isProcessingTime === true)
            throw new ConfigError(`table "${query.table.name}" has processing time: its rows would get other times than before`);
        if (tableRetentionMs(outputs) === undefined)
            throw new ConfigError(`aggregation "${name}" keeps no results to compare with; add { type: table } to its outputs`);
        const directory = aggregationDirectory(dataDir, name);
        const own = backfillDirectory(directory);
        await ensureDirectory(fileSystem, own);
        return new Backfill(options, directory, await lockDirectory(fileSystem, own));
    }
    /** Changes nothing. Rejects with ConfigError where the state is not of this query and topic. */
    async count() {
        const { query, range, source, boundsOf, fileSystem } = this.#options;
        const { partitions, ...topic } = await source.open();
        const { aggregation, table, plan } = query;
        const identity = { ...stateIdentity(aggregation, table, plan), ...topic };
        this.#identity = identity;
        const live = this.#openLive(identity);
        const isolated = isolatedDirectory(this.#directory);
        try {
            await removeDirectory(fileSystem, isolated);
            const bounds = await boundsOf(partitions);
            const { stateMemoryBytes = Infinity } = aggregation;
            const recomputed = await recompute({
                ...this.#options,
                ...query,
                identity,
                bounds,
                directory: isolated,
                stateMemoryBytes,
            });
            live.environment.resetReadTxn();
            const { isPartial } = recomputed;
            const fateOf = windowFates(plan, range, { ...this.#limits(live), isPartial });
            const tables = openTablesForReading(isolated);
            const comparison = compareResults(live, tables, range, fateOf);
            await tables.environment.close();
            return { ...comparison, recomputed };
        }
        finally {
            await live.environment.close();
            await removeDirectory(fileSystem, isolated);
        }
    }
    /**
     * Resolves when the rows are in the live state: taken by the process that runs the query, or by
     * this one where none does. Rejects with StartError when they were refused, or not taken in time:
     * then they stay there for the query's next session.
     */
    async swap({ differing }, waitMs) {
        const { clock } = this.#options;
        const identity = this.#identity;
        const id = new Date(clock.nowMs()).toISOString().replaceAll(/[:.]/g, '-');
        await this.#handover.put(id, identity.query, differing);
        crashPoint('backfill.handed-over');
        const endMs = clock.monotonicMs() + waitMs;
        while (!this.#isTaken(id)) {
            if (await this.#takeIfStopped(identity))
                continue;
            const refusal = await this.#handover.takeRefusal(id);
            if (refusal !== undefined)
                throw new StartError(`the rows were refused: ${refusal}`);
            if (clock.monotonicMs() > endMs)
                throw new StartError(`the process that runs the query has not taken the rows within ${waitMs} ms; it takes ` +
                    'them with one of its next checkpoints');
            await clock.sleep(receiptPollMs);
        }
    }
    async close() {
        await this.#lock.release();
    }
    #openLive(identity) {
        const live = openTablesForReading(this.#directory);
        const known = live && readStoredIdentity(live);
        const { clusterId, topicId, query } = identity;
        const isSame = known?.clusterId === clusterId && known.topicId === topicId && known.query === query;
        if (live !== undefined && known !== undefined && isSame)
            return live;
        void live?.environment.close();
        throw new ConfigError(known === undefined
            ? `aggregation "${identity.aggregation}" has not run yet: there is nothing to replace`
            : `the state of aggregation "${identity.aggregation}" is of another query or topic: ` +
                `${known.query}, topic id ${known.topicId ?? 'none'}; run the pipeline first`);
    }
    #limits(live) {
        const progress = readProgress(live);
        const watermarkMs = progress?.watermarks.combinedMs ?? -Infinity;
        const { allowedLatenessMs } = this.#options.query.table;
        const retentionMs = tableRetentionMs(this.#options.query.aggregation.outputs) ?? 0;
        return {
            closedMs: progress?.closedMs ?? watermarkMs - allowedLatenessMs,
            keptFromMs: watermarkMs - retentionMs,
        };
    }
    #isTaken(id) {
        const live = openTablesForReading(this.#directory);
        if (live === undefined)
            return false;
        const isTaken = readBackfills(live).some((receipt) => receipt.id === id);
        void live.environment.close();
        return isTaken;
    }
    /** False when another process has the state. */
    async #takeIfStopped(identity) {
        const { fileSystem, query, clock } = this.#options;
        const lock = await lockDirectory(fileSystem, this.#directory).catch((error) => {
            if (error instanceof DirectoryInUseError)
                return undefined;
            throw error;
        });
        if (lock === undefined)
            return false;
        try {
            const backfill = await this.#handover.next();
            if (backfill === undefined)
                return true;
            if (backfill.query !== identity.query) {
                await this.#handover.refuse(backfill.id, `the query is another one: ${identity.query}`);
                return true;
            }
            const layout = resultLayout(query.plan);
            const store = new CheckpointStore(this.#directory, identity, layout);
            store.commit((checkpoint) => {
                const progress = store.progress;
                const revisions = new RevisionLine(progress.revisions);
                const { nextOutboxNumber } = progress;
                const outbox = store.results.hasOutputs;
                const timeMs = clock.nowMs();
                const options = { layout, outbox, revisions, nextOutboxNumber, timeMs };
                const next = importRows(checkpoint, backfill, options);
                return { ...progress, nextOutboxNumber: next, revisions: revisions.stored };
            });
            await store.close();
            await this.#handover.taken(backfill.id);
            return true;
        }
        finally {
            await lock.release();
        }
    }
}
//# sourceMappingURL=backfill.js.map