/** What `outputs:` and `late:` of an aggregation say, checked and set up. */
import { createHash } from 'node:crypto';
import type { AggregationModel, OutputModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { OutputStatus, ResultColumn } from '../../core/status.js';
import type { Outbox } from '../checkpoint/outbox.js';
import type { CheckpointStore } from '../checkpoint/store.js';
import { outputs as definitions } from './index.js';
import { lateColumns, lateRow } from './late-rows.js';
import { OutboxDelivery } from './outbox-delivery.js';
import type { Output, OutputContext, OutputDefinition, OutputRow } from './output.js';

export interface QueryOutputsOptions {
  readonly aggregation: AggregationModel;
  /** Of the result rows. */
  readonly columns: readonly ResultColumn[];
  readonly source: OutputContext<unknown>['source'];
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
}

type Content = OutputContext<unknown>['content'];

export class QueryOutputs {
  readonly #options: QueryOutputsOptions;

  /** Throws ConfigError for outputs that do not fit the query, or each other. */
  constructor(options: QueryOutputsOptions) {
    this.#options = options;
    for (const content of ['results', 'late rows'] as const) {
      const names = new Set<string>();
      for (const model of this.#modelsOf(content)) {
        const output = this.#create(model, content, '');
        const name = outputName(model);
        if (output !== undefined && names.has(name))
          throw new ConfigError(
            `${locationOf(model)}: another output of the aggregation writes to the same place ` +
              `(${placeOf(model)}): remove one of them`,
          );
        names.add(name);
      }
    }
  }

  /** Deliveries of results first, then of late rows; not started. */
  open(store: CheckpointStore): OpenOutput[] {
    return [
      ...this.#open('results', store, store.results, (record, order) => ({ ...record, order })),
      ...this.#open('late rows', store, store.late, lateRow),
    ];
  }

  #open<Row>(
    content: Content,
    store: CheckpointStore,
    outbox: Outbox<Row>,
    rowOf: (record: Row, order: number) => OutputRow,
  ): OpenOutput[] {
    const { clock, logger } = this.#options;
    const opened = this.#modelsOf(content).flatMap((model) => {
      const output = this.#create(model, content, store.outboxId);
      if (output === undefined) return [];
      const id = outputName(model);
      const flushed = (): Promise<void> => store.flushed();
      const options = { id, output, outbox, rowOf, flushed, clock, logger };
      return [new OpenOutput(model, content, new OutboxDelivery(options))];
    });
    outbox.setOutputs(opened.map(({ delivery }) => delivery.id));
    return opened;
  }

  #modelsOf(content: Content): readonly OutputModel[] {
    const { outputs, late = [] } = this.#options.aggregation;
    return content === 'results' ? outputs : late;
  }

  #create(model: OutputModel, content: Content, outboxId: string): Output | undefined {
    const { columns, source, fileSystem, clock, logger } = this.#options;
    return definitionOf(model).create?.({
      config: model.config,
      location: locationOf(model),
      content,
      columns: content === 'results' ? columns : lateColumns,
      outboxId,
      outputId: content === 'results' ? outputName(model) : `late-${outputName(model)}`,
      source,
      fileSystem,
      clock,
      logger,
    });
  }
}

/** An output and what takes rows to it. */
export class OpenOutput {
  readonly delivery: OutboxDelivery;
  readonly #model: OutputModel;
  readonly #content: Content;

  constructor(model: OutputModel, content: Content, delivery: OutboxDelivery) {
    this.#model = model;
    this.#content = content;
    this.delivery = delivery;
  }

  status(): OutputStatus {
    const { waitingRows, delivered, deliveredMs, error } = this.delivery;
    return {
      type: this.#model.type,
      place: placeOf(this.#model),
      ...(this.#content === 'late rows' && { isForLateRows: true as const }),
      waitingRows,
      deliveredRows: delivered,
      ...(deliveredMs !== undefined && { lastDeliveryMs: deliveredMs }),
      ...(error !== undefined && { error }),
    };
  }
}

/**
 * Names an output's position in the outbox: another destination starts with the rows from then on.
 */
function outputName(model: OutputModel): string {
  const { destination } = definitionOf(model);
  const place = destination.map((name) => withoutLogin(model.config[name]) ?? null);
  const digest = createHash('sha256').update(JSON.stringify(place)).digest('hex');
  return `${model.type}-${digest.slice(0, 16)}`;
}

/** Another password is no other place. */
function withoutLogin(value: unknown): unknown {
  if (typeof value !== 'string' || !URL.canParse(value)) return value;
  const url = new URL(value);
  url.username = '';
  url.password = '';
  return url.href;
}

function definitionOf(model: OutputModel): OutputDefinition {
  const found = definitions.find(({ type }) => type === model.type);
  if (found !== undefined) return found;
  const known = definitions.map(({ type }) => type).join(', ');
  throw new ConfigError(
    `${locationOf(model)}: there is no output type "${model.type}"; types: ${known}`,
  );
}

/** The first of the options that say where. */
function placeOf(model: OutputModel): string {
  const [name] = definitionOf(model).destination;
  return name === undefined ? '' : String(model.config[name] ?? '');
}

function locationOf({ position }: OutputModel): string {
  return `${position.file}:${position.line}`;
}
