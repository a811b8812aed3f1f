/**
 * A whole pipeline of one file in one process: the broker, the aggregator and all agents, a thread
 * each, and the page. Started from the broker on; stopped and drained in the direction of the flow.
 */
import { join } from 'node:path';
import { QueryResults } from '../aggregator/results/query-results.js';
import { openResults } from '../aggregator/results/reader.js';
import { undeliveredMsMaxDefault } from '../agent/channel-drain.js';
import { mergeDeadLetters } from '../core/dead-letter-status.js';
import { Dashboard } from '../dashboard/server.js';
import { internalAccess, internalLogin, removeInternalLogin, writeInternalLogin, } from './internal-access.js';
import { sectionsThatDiffer } from './model-sections.js';
import { StageThread } from './stage-thread.js';
/** Beside what is given to channels to deliver what they would lose. */
const agentsStopMsMax = 3_000;
export class Pipeline {
    #options;
    #startedMs;
    /** What runs. */
    #model;
    #channelStartMsMax;
    #isStopping = false;
    #lastRssBytes = 0;
    #broker;
    #agents;
    #aggregator;
    #dashboard;
    #tableResults;
    #results;
    constructor(options) {
        this.#options = options;
        this.#model = options.model;
        this.#startedMs = options.clock.nowMs();
    }
    /** Where the page is; undefined without a `dashboard:` section. */
    get pageUrl() {
        return this.#dashboard?.url;
    }
    /**
     * Resolves when every stage serves. Rejects with StartError, naming the key to change, or with
     * ConfigError for a query that cannot be compiled.
     */
    async start({ page, channelStartMsMax }) {
        const { broker, tables } = this.#model;
        this.#channelStartMsMax = channelStartMsMax;
        const bundled = [];
        let login;
        if (broker !== undefined) {
            const access = await internalAccess(broker);
            const options = brokerOptions(broker, tables, access);
            this.#broker = this.#thread('broker', '../broker/worker.js', options);
            const { host, port, addresses } = await this.#broker.start();
            bundled.push(`${String(host)}:${String(port)}`);
            login = access && internalLogin(access, addresses);
            if (login !== undefined)
                await writeInternalLogin(broker.dataDir, login);
        }
        if (this.#isStopping)
            return;
        // Side by side: most of a start is loading code. Both are waited for, so that a stop finds them.
        const started = await Promise.allSettled([
            this.#startAggregator(bundled, login),
            this.#startAgents(),
        ]);
        for (const outcome of started)
            if (outcome.status === 'rejected')
                throw outcome.reason;
        if (page && !this.#isStopping)
            await this.#startPage();
    }
    /**
     * Goes over to the agents of another model. Resolves with the sections that are different, too,
     * and that go on as they are until a restart. Rejects with ConfigError when a component refuses
     * its options: everything goes on as it was.
     */
    async reload(model) {
        const before = this.#model;
        this.#model = { ...before, agents: model.agents };
        const stage = this.#agents;
        try {
            if (stage === undefined)
                await this.#startAgents();
            else
                await stage.reload(this.#agentsOptions());
        }
        catch (error) {
            this.#model = before;
            this.#agents = stage;
            throw error;
        }
        return sectionsThatDiffer(before, model);
    }
    /** Brings everything that is there now through to the outputs. Rejects when a stage cannot. */
    async drain() {
        await this.#agents?.drain();
        await this.#aggregator?.drain();
    }
    /** Also while it starts: a channel that cannot be opened is tried for ever. */
    async stop() {
        this.#isStopping = true;
        await this.#dashboard?.stop();
        await this.#agents?.stop();
        await this.#aggregator?.stop();
        await this.#broker?.stop();
        if (this.#model.broker !== undefined)
            await removeInternalLogin(this.#model.broker.dataDir);
        await this.#results?.close();
        await this.#tableResults?.close();
    }
    status() {
        const { clock, name } = this.#options;
        const stages = [this.#broker, this.#aggregator, this.#agents].filter((stage) => stage !== undefined);
        const letters = [
            this.#agents?.status?.deadLetters,
            this.#aggregator?.status?.deadLetters,
        ].filter((some) => some !== undefined);
        const broker = this.#broker?.status;
        const configuration = this.#options.configuration?.();
        return {
            timeMs: clock.nowMs(),
            startedMs: this.#startedMs,
            name,
            stages: stages.map(({ state }) => state),
            agents: this.#agents?.status?.agents ?? [],
            ...(configuration === undefined ? {} : { configuration }),
            ...(broker === undefined ? {} : { broker }),
            queries: this.#aggregator?.status?.queries ?? [],
            deadLetters: mergeDeadLetters(letters),
            memoryRssBytes: this.#rssBytes(),
        };
    }
    /** Reading it takes a file: when no more can be opened, the status must still be told. */
    #rssBytes() {
        try {
            this.#lastRssBytes = process.memoryUsage.rss();
        }
        catch {
            // The last figure stands.
        }
        return this.#lastRssBytes;
    }
    /** `brokers`: where the bundled broker listens, if there is one; `login`: its own way in. */
    async #startAggregator(brokers, login) {
        const { aggregations, tables, dataDir } = this.#model;
        if (aggregations.length === 0)
            return;
        this.#aggregator = this.#thread('aggregator', '../aggregator/worker.js', {
            dataDir,
            tables,
            aggregations,
            brokers,
            login,
        });
        await this.#aggregator.start();
    }
    async #startAgents() {
        if (this.#model.agents.length === 0)
            return;
        const { undeliveredMsMax = undeliveredMsMaxDefault } = this.#options;
        const stopMsMax = undeliveredMsMax + agentsStopMsMax;
        this.#agents = this.#thread('agents', '../agent/worker.js', this.#agentsOptions(), stopMsMax);
        await this.#agents.start();
    }
    #agentsOptions() {
        const { agents, dataDir } = this.#model;
        return {
            models: agents,
            dataDir,
            deadLetterDirectory: join(dataDir, 'dead-letters'),
            channelStartMsMax: this.#channelStartMsMax,
            undeliveredMsMax: this.#options.undeliveredMsMax,
        };
    }
    async #startPage() {
        const { clock, logger } = this.#options;
        const model = this.#model;
        if (model.dashboard === undefined)
            return;
        const { host, port, position } = model.dashboard;
        this.#tableResults = openResults(model.dataDir);
        const results = new QueryResults(model, this.#tableResults, clock);
        this.#results = results;
        const dashboard = new Dashboard({
            host,
            port,
            location: `${position.file}:${position.line}`,
            ports: { status: () => this.status(), results },
            clock,
            logger: logger.child({ component: 'dashboard' }),
        });
        await dashboard.start();
        this.#dashboard = dashboard;
    }
    #thread(name, entry, data, stopMsMax) {
        const { clock, logger } = this.#options;
        return new StageThread({
            name,
            entry: new URL(entry, import.meta.url),
            workerData: data,
            ...(stopMsMax === undefined ? {} : { stopMsMax }),
            clock,
            logger,
        });
    }
}
/**
 * What the broker's thread is given: plain values. A topic that a table reads is there from the start
 * even when `broker.topics` does not list it: its query would complain until the first record.
 */
function brokerOptions(broker, tables, access) {
    const { listeners, users, acls, superUsers, dataDir, flush, topics } = broker;
    const { defaultPartitions, autoCreateTopics, replicationFactor } = broker;
    const listed = new Set(topics.map(({ name }) => name));
    const read = tables.filter(({ brokers, topic }) => brokers.length === 0 && !listed.has(topic));
    const missing = [...new Set(read.map(({ topic }) => topic))];
    return {
        listeners: [...listeners, ...(access === undefined ? [] : [access.listener])],
        users: { ...users, ...access?.users },
        acls,
        superUsers: [...superUsers, ...(access?.superUsers ?? [])],
        dataDir,
        flush,
        topics: [...topics, ...missing.map((name) => ({ name, partitions: 1 }))],
        defaultPartitions,
        autoCreateTopics,
        replicationFactor,
    };
}
//# sourceMappingURL=pipeline.js.map