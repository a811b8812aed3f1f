/**
 * All window queries of a pipeline. Each runs for itself: one that fails does not stop the others.
 */
import type { AggregationModel, TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import { mergeDeadLetters } from '../core/dead-letter-status.js';
import { ConfigError } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus, QueryStatus } from '../core/status.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
import { ensureDirectory } from '../storage/atomic-file.js';
import { lockDirectory, type DirectoryLock } from '../storage/directory-lock.js';
import { aggregationDirectory } from './checkpoint/tables.js';
import { compileAggregations, type CompiledAggregation } from './compile-aggregation.js';
import { QueryRunner } from './query-runner.js';
import { PartitionSubset } from './source/partition-subset.js';
import { KafkaTopicSource } from './source/kafka-topic-source.js';
import { workerThreads } from './workers/open-thread.js';

export interface AggregatorOptions {
  /** Queries keep their state in `aggregations/<name>` below it. */
  readonly dataDir: string;
  readonly tables: readonly TableModel[];
  readonly aggregations: readonly AggregationModel[];
  /** `host:port`s for tables that name none: the bundled broker. */
  readonly brokers: readonly string[];
  /** The way into the bundled broker, where that asks for one. */
  readonly login?: InternalLogin | undefined;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface AggregatorStatus {
  readonly queries: readonly QueryStatus[];
  readonly deadLetters: DeadLetterStatus;
}

export class Aggregator {
  readonly #options: AggregatorOptions;
  #runners: readonly QueryRunner[] = [];
  readonly #locks: DirectoryLock[] = [];

  constructor(options: AggregatorOptions) {
    this.#options = options;
  }

  /**
   * Compiles the queries and sets them going; rejects with ConfigError and all their problems. They
   * connect, and connect again, by themselves: no broker need be there. Rejects with
   * DirectoryInUseError when another process runs one of them.
   */
  async start(): Promise<Readonly<Record<string, unknown>>> {
    const { tables, aggregations, logger } = this.#options;
    const { compiled, problems, warnings } = compileAggregations(aggregations, tables);
    for (const warning of warnings) logger.warn({}, warning);
    if (problems.length > 0) throw new ConfigError(problems.join('\n'));
    this.#runners = compiled.map((query) => this.#runnerOf(query));
    await this.#lockDirectories();
    for (const runner of this.#runners) runner.start();
    return {};
  }

  /** Every query ends with a checkpoint of what it has read. */
  async stop(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.stop()));
    for (const lock of this.#locks.splice(0)) await lock.release();
  }

  /** Emits what is in the topics now, see QueryRunner. Rejects when one query or output cannot. */
  async drain(): Promise<void> {
    const drained = await Promise.allSettled(this.#runners.map((runner) => runner.drain()));
    for (const result of drained) if (result.status === 'rejected') throw result.reason;
  }

  status(): AggregatorStatus {
    return {
      queries: this.#runners.map((runner) => runner.status()),
      deadLetters: mergeDeadLetters(this.#runners.map((runner) => runner.deadLetters())),
    };
  }

  async #lockDirectories(): Promise<void> {
    const { dataDir, aggregations, fileSystem } = this.#options;
    try {
      for (const { name } of aggregations) {
        const directory = aggregationDirectory(dataDir, name);
        await ensureDirectory(fileSystem, directory);
        this.#locks.push(await lockDirectory(fileSystem, directory));
      }
    } catch (error) {
      for (const lock of this.#locks.splice(0)) await lock.release();
      throw error;
    }
  }

  #runnerOf(query: CompiledAggregation): QueryRunner {
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

function brokersOf(
  { name, brokers, position }: TableModel,
  bundled: readonly string[],
): readonly string[] {
  const found = brokers.length > 0 ? brokers : bundled;
  if (found.length > 0) return found;
  throw new ConfigError(
    `${position.file}:${position.line}: tables.${name}: no broker to read the topic from; ` +
      'add `broker:` to the pipeline, or `brokers: [host:port]` to the table',
  );
}
