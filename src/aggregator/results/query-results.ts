/**
 * The results of each query from where they live: its table, or Redis where it has only that.
 */
import type { AggregationModel, PipelineModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { ResultLayout, ResultRow, ResultsReader } from '../../core/status.js';
import type { RedisOutputConfig } from '../../generated/config/outputs/redis.js';
import type { RedisResults } from '../outputs/redis/redis-results.js';
import type { QueryPlan } from '../plan.js';

export type QueryResultsModel = Pick<PipelineModel, 'aggregations' | 'tables'>;

export class QueryResults implements ResultsReader {
  readonly #model: QueryResultsModel;
  readonly #table: ResultsReader;
  readonly #clock: Clock;
  readonly #redis = new Map<string, Promise<RedisResults>>();

  /** `table`: reads the results tables; its owner closes it. */
  constructor(model: QueryResultsModel, table: ResultsReader, clock: Clock) {
    this.#model = model;
    this.#table = table;
    this.#clock = clock;
  }

  async layout(query: string): Promise<ResultLayout> {
    return (await this.#readerOf(query)).layout(query);
  }

  async rows(
    query: string,
    range: { readonly fromMs: number; readonly toMs: number; readonly limit: number },
  ): Promise<readonly ResultRow[]> {
    return (await this.#readerOf(query)).rows(query, range);
  }

  async windows(query: string, limit: number): ReturnType<ResultsReader['windows']> {
    return (await this.#readerOf(query)).windows(query, limit);
  }

  async close(): Promise<void> {
    const opened = await Promise.allSettled(this.#redis.values());
    for (const each of opened) if (each.status === 'fulfilled') await each.value.close();
  }

  async #readerOf(query: string): Promise<ResultsReader> {
    const aggregation = this.#model.aggregations.find(({ name }) => name === query);
    if (aggregation === undefined || !isInRedisOnly(aggregation)) return this.#table;
    let opened = this.#redis.get(query);
    if (opened === undefined) {
      opened = this.#openRedis(aggregation);
      this.#redis.set(query, opened);
    }
    return opened;
  }

  /** Code for it is loaded when it is asked for: most pipelines have a table. */
  async #openRedis(aggregation: AggregationModel): Promise<RedisResults> {
    const { compileAggregations } = await import('../compile-aggregation.js');
    const { resultLayout } = await import('./result-layout.js');
    const { RedisResults } = await import('../outputs/redis/redis-results.js');
    const { compiled, problems } = compileAggregations([aggregation], this.#model.tables);
    const plan = compiled[0]?.plan;
    if (plan === undefined) throw new ConfigError(problems.join('\n'));
    const { config, position } = aggregation.outputs.find(({ type }) => type === 'redis')!;
    return new RedisResults({
      config: config as unknown as RedisOutputConfig,
      location: `${position.file}:${position.line}`,
      layout: resultLayout(plan),
      windowSizeMs: windowSizeMs(plan),
      clock: this.#clock,
    });
  }
}

export function isInRedisOnly({ outputs }: AggregationModel): boolean {
  const types = new Set(outputs.map(({ type }) => type));
  return types.has('redis') && !types.has('table');
}

/** Of the windows that results are of; undefined where they are of different sizes. */
function windowSizeMs({ window, stages }: QueryPlan): number | undefined {
  let last = window;
  for (const stage of stages)
    if (stage.kind === 'aggregate' && stage.window !== undefined) last = stage.window.spec;
  return last.kind === 'tumble' || last.kind === 'hop' ? last.sizeMs : undefined;
}
