import { ConfigError, FencedError, messageOf } from '../core/errors.js';
import { BackfillInbox } from './backfill/backfill-inbox.js';
import { noCounts } from './checkpoint/progress.js';
import { countingOptions } from './counting-options.js';
import { CheckpointStore } from './checkpoint/store.js';
import { aggregationDirectory } from './checkpoint/tables.js';
import { OutboxPressure, outboxMaxDefault } from './outbox-pressure.js';
import { QueryOutputs } from './outputs/query-outputs.js';
import { Query } from './query.js';
import { stateIdentity, tableRetentionMs } from './query-identity.js';
import { QuerySession } from './query-session.js';
import { PartitionReader } from './reading/partition-reader.js';
import { resultLayout } from './results/result-layout.js';
import { WorkerPool } from './workers/worker-pool.js';
const backOffMsMin = 250;
const backOffMsMax = 10_000;
const drainAttemptsMax = 8;
const outputDrainMs = 30_000;
const noSession = {
    counts: noCounts(),
    checkpoints: 0,
    openWindows: 0,
    lag: 0,
    partitions: [],
    watermarkMs: -Infinity,
    lastCheckpointMs: undefined,
    deadLetters: { count: 0, recent: [] },
    outputs: [],
    paused: undefined,
};
export class QueryRunner {
    #options;
    #outputs;
    #stopped = new AbortController();
    #session;
    #source;
    #lastStatus = noSession;
    #error;
    /** Set when no further session can do better. */
    #failure;
    #running = Promise.resolve();
    #onChange = [];
    /** Throws ConfigError for outputs that do not fit the query. */
    constructor(options) {
        this.#options = options;
        const { table, brokers, login, plan } = options;
        const source = { topic: table.topic, brokers, login };
        this.#outputs = new QueryOutputs({ ...options, source, columns: resultLayout(plan).columns });
    }
    start() {
        this.#running = this.#run();
    }
    /** Ends with a checkpoint of what has been read. */
    async stop() {
        this.#stopped.abort();
        await (this.#session?.stop() ?? this.#source?.close());
        await this.#running;
    }
    /**
     * Reads what is committed in the topic now, emits every window and waits for the outputs. Windows
     * stay open and the watermark stays true: later rows revise what was emitted. Rejects when the
     * query or an output cannot do it.
     */
    async drain() {
        let ends;
        let lastError;
        for (let attempt = 0; attempt < drainAttemptsMax; attempt++) {
            const session = await this.#nextSession();
            if (session === undefined)
                continue;
            try {
                ends ??= await this.#source.ends();
                return await session.drain(ends, outputDrainMs);
            }
            catch (error) {
                lastError = error;
                if (!session.isBroken)
                    throw error; // It still runs: the outputs are to blame.
            }
        }
        throw lastError ?? new Error(this.#error);
    }
    /** Counts are those of the query's whole life, over restarts. */
    status() {
        const { aggregation, table, plan } = this.#options;
        const session = this.#sessionStatus();
        const { counts, watermarkMs, lastCheckpointMs, outputs, paused } = session;
        const error = this.#error ?? outputs.find((output) => output.error !== undefined)?.error;
        return {
            name: aggregation.name,
            table: table.name,
            topic: table.topic,
            sql: plan.sql,
            rowsRead: counts.read,
            rowsInWindows: counts.inWindows,
            rowsFiltered: counts.filtered,
            rowsLate: counts.late,
            rowsDeadLettered: counts.deadLettered,
            rowsExpired: counts.expired,
            rowsTruncated: counts.truncated,
            lag: session.lag,
            partitions: session.partitions,
            openWindows: session.openWindows,
            checkpoints: session.checkpoints,
            ...(watermarkMs > -Infinity && { watermarkMs }),
            ...(lastCheckpointMs !== undefined && { lastCheckpointMs }),
            outputs,
            ...(paused !== undefined && { paused }),
            ...(error !== undefined && { error }),
        };
    }
    deadLetters() {
        return this.#sessionStatus().deadLetters;
    }
    /** Of the session that runs, or of the last one. */
    #sessionStatus() {
        if (this.#session !== undefined)
            this.#lastStatus = this.#session.status();
        return this.#lastStatus;
    }
    async #run() {
        const { clock, logger } = this.#options;
        const { signal } = this.#stopped;
        let backOffMs = backOffMsMin;
        while (!signal.aborted && this.#failure === undefined) {
            try {
                await this.#live();
                backOffMs = backOffMsMin;
            }
            catch (error) {
                this.#error = messageOf(error);
                if (error instanceof ConfigError || error instanceof FencedError)
                    this.#failure = error;
                logger.error({ backOffMs }, this.#error);
                this.#changed();
                if (this.#failure === undefined)
                    await clock.sleep(backOffMs, signal);
                backOffMs = Math.min(2 * backOffMs, backOffMsMax);
            }
        }
    }
    async #live() {
        const source = this.#options.openSource();
        this.#source = source;
        let session;
        try {
            session = await this.#openSession(source);
            if (this.#stopped.signal.aborted)
                return;
            this.#session = session;
            this.#error = undefined;
            this.#changed();
            await session.run();
        }
        finally {
            this.#sessionStatus();
            this.#session = undefined;
            await (session?.close() ?? source.close());
        }
    }
    async #openSession(source) {
        const { aggregation, plan, format, table, dataDir, fileSystem, clock, logger } = this.#options;
        const { partitions, ...topicIdentity } = await source.open();
        const directory = aggregationDirectory(dataDir, aggregation.name);
        const identity = { ...stateIdentity(aggregation, table, plan), ...topicIdentity };
        const store = new CheckpointStore(directory, identity, resultLayout(plan));
        try {
            const outputs = this.#outputs.open(store);
            const query = new Query(store, {
                ...countingOptions(table, format, clock),
                plan,
                watermarkMs: table.watermarkMs,
                allowedLatenessMs: table.allowedLatenessMs,
                idleTimeoutMs: table.idleTimeoutMs,
                isProcessingTime: table.isProcessingTime === true,
                partitions,
                tableRetentionMs: tableRetentionMs(aggregation.outputs),
                outbox: store.results.hasOutputs,
                stateMemoryBytes: aggregation.stateMemoryBytes ?? Infinity,
            });
            const { checkpointIntervalMs, outboxMax: max = outboxMaxDefault } = aggregation;
            const outboxes = [store.results, store.late];
            const pressure = new OutboxPressure({ outboxes, outputs, max, clock });
            const inbox = new BackfillInbox({ directory, query: identity.query, fileSystem, logger });
            return new QuerySession({
                query,
                store,
                source,
                openReader: (target) => this.#openReader(source, topicIdentity.topicId, query, target),
                outputs,
                pressure,
                inbox,
                checkpointIntervalMs,
                alignmentMs: table.alignmentMs,
                clock,
                logger,
            });
        }
        catch (error) {
            await store.close();
            throw error;
        }
    }
    #openReader(source, topicId, query, target) {
        const { aggregation, openWorker, clock } = this.#options;
        const { workers = 1 } = aggregation;
        if (workers === 1 || openWorker === undefined || !query.canMerge)
            return new PartitionReader(source, target);
        return new WorkerPool({ workers, topicId, target, openWorker, clock });
    }
    /** The session that runs now or comes next; undefined when it cannot be opened this time. */
    async #nextSession() {
        if (this.#session === undefined || this.#session.isBroken) {
            if (this.#failure !== undefined)
                throw this.#failure;
            if (this.#stopped.signal.aborted)
                throw new Error('the aggregator is stopped');
            await new Promise((resolve) => this.#onChange.push(resolve));
            if (this.#failure !== undefined)
                throw this.#failure;
        }
        return this.#session;
    }
    #changed() {
        for (const resolve of this.#onChange.splice(0))
            resolve();
    }
}
//# sourceMappingURL=query-runner.js.map