import { mergeDeadLetters } from '../core/dead-letter-status.js';
import { ConfigError } from '../core/errors.js';
import { ensureDirectory } from '../storage/atomic-file.js';
import { lockDirectory } from '../storage/directory-lock.js';
import { aggregationDirectory } from './checkpoint/tables.js';
import { compileAggregations } from './compile-aggregation.js';
import { QueryRunner } from './query-runner.js';
import { PartitionSubset } from './source/partition-subset.js';
import { KafkaTopicSource } from './source/kafka-topic-source.js';
import { workerThreads } from './workers/open-thread.js';
export class Aggregator {
    #options;
    #runners = [];
    #locks = [];
    constructor(options) {
        this.#options = options;
    }
    /**
     * Compiles the queries and sets them going; rejects with ConfigError and all their problems. They
     * connect, and connect again, by themselves: no broker need be there. Rejects with
     * DirectoryInUseError when another process runs one of them.
     */
    async start() {
        const { tables, aggregations, logger } = this.#options;
        const { compiled, problems, warnings } = compileAggregations(aggregations, tables);
        for (const warning of warnings)
            logger.warn({}, warning);
        if (problems.length > 0)
            throw new ConfigError(problems.join('\n'));
        this.#runners = compiled.map((query) => this.#runnerOf(query));
        await this.#lockDirectories();
        for (const runner of this.#runners)
            runner.start();
        return {};
    }
    /** Every query ends with a checkpoint of what it has read. */
    async stop() {
        await Promise.all(this.#runners.map((runner) => runner.stop()));
        for (const lock of this.#locks.splice(0))
            await lock.release();
    }
    /** Emits what is in the topics now, see QueryRunner. Rejects when one query or output cannot. */
    async drain() {
        const drained = await Promise.allSettled(this.#runners.map((runner) => runner.drain()));
        for (const result of drained)
            if (result.status === 'rejected')
                throw result.reason;
    }
    status() {
        return {
            queries: this.#runners.map((runner) => runner.status()),
            deadLetters: mergeDeadLetters(this.#runners.map((runner) => runner.deadLetters())),
        };
    }
    async #lockDirectories() {
        const { dataDir, aggregations, fileSystem } = this.#options;
        try {
            for (const { name } of aggregations) {
                const directory = aggregationDirectory(dataDir, name);
                await ensureDirectory(fileSystem, directory);
                this.#locks.push(await lockDirectory(fileSystem, directory));
            }
        }
        catch (error) {
            for (const lock of this.#locks.splice(0))
                await lock.release();
            throw error;
        }
    }
    #runnerOf(query) {
        const { dataDir, fileSystem, clock, logger, brokers: bundled } = this.#options;
        const { table, aggregation } = query;
        const brokers = brokersOf(table, bundled);
        const login = table.brokers.length === 0 ? this.#options.login : undefined;
        return new QueryRunner({
            ...query,
            dataDir,
            openWorker: workerThreads(aggregation, table, { brokers, login }),
            openSource: () => {
                const source = new KafkaTopicSource({ topic: table.topic, brokers, login, clock });
                const { partitions } = aggregation;
                return partitions === undefined ? source : new PartitionSubset(source, partitions);
            },
            brokers,
            login,
            fileSystem,
            clock,
            logger: logger.child({ component: `aggregation.${aggregation.name}` }),
        });
    }
}
function brokersOf({ name, brokers, position }, bundled) {
    const found = brokers.length > 0 ? brokers : bundled;
    if (found.length > 0)
        return found;
    throw new ConfigError(`${position.file}:${position.line}: tables.${name}: no broker to read the topic from; ` +
        'add `broker:` to the pipeline, or `brokers: [host:port]` to the table');
}
//# sourceMappingURL=aggregator.js.map