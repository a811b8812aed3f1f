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
 *  - Outbox numbers are dense and never go back; a row is removed when every output is past it.
 *  - One writer: each commit checks that the owner written at opening is still this one.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { ConfigError, FencedError } from '../../core/errors.js';
import type { DeadLetterStatus, ResultLayout } from '../../core/status.js';
import type { RecordOrigin } from '../../protocol/kafka/record-origin.js';
import {
  originKey,
  readOriginKey,
  readStateKey,
  readUnsigned,
  sequenceKey,
  startKey,
  stateKey,
  windowKey,
  type WindowRange,
} from './keys.js';
import type { OriginCounts } from './origin-counts.js';
import type { Progress, QueryCounts } from './progress.js';
import { rejectedStatus } from './rejected.js';
import * as tables from './tables.js';

/** What the state belongs to. Counting something else into it would give wrong answers. */
export interface StoreIdentity {
  readonly aggregation: string;
  readonly clusterId: string;
  readonly topic: string;
  /** Undefined where the cluster keeps none: then a topic that was made anew is not noticed. */
  readonly topicId?: string | undefined;
  /** The query and how its table is read: equal texts mean equal state. */
  readonly query: string;
}

/** A piece of the state of one window. */
export interface StateChunk extends WindowRange {
  readonly part: number;
  readonly number: number;
  readonly bytes: Buffer;
}

export interface OutboxEntry {
  readonly number: number;
  readonly record: tables.OutboxRecord;
}

const formatVersion = 2;
const deadLettersMax = 100_000;
const lateMax = 10_000;

export class CheckpointStore {
  readonly directory: string;
  /** 128 random bits made with the store: tells its outbox from that of an earlier life. */
  readonly outboxId: string;
  readonly #aggregation: string;
  readonly #tables: tables.Tables;
  readonly #owner = randomBytes(16).toString('hex');

  /**
   * Opens or makes the store and takes it over: a process that still has it is fenced.
   * Throws ConfigError where the store belongs to another cluster, topic or query.
   */
  constructor(directory: string, identity: StoreIdentity, layout: ResultLayout) {
    mkdirSync(directory, { recursive: true });
    this.directory = directory;
    this.#aggregation = identity.aggregation;
    this.#tables = tables.openTables(directory);
    this.#checkIdentity(identity);
    this.outboxId = this.#meta<string>('outbox') ?? randomBytes(16).toString('hex');
    this.#tables.environment.transactionSync(() => {
      this.#putMeta('identity', { format: formatVersion, ...identity });
      this.#putMeta('layout', layout);
      this.#putMeta('outbox', this.outboxId);
      this.#putMeta('owner', this.#owner);
    });
  }

  get progress(): Progress | undefined {
    return this.#meta<Progress>('progress');
  }

  /** The window state of the last checkpoint, window by window, parts in order. */
  *state(): Generator<StateChunk> {
    for (const { key, value } of this.#tables.state.getRange()) {
      yield { ...readStateKey(key), bytes: value };
    }
  }

  /** The counts by origin and hour of the last checkpoint. */
  originCounts(): OriginCounts[] {
    return readOriginCounts(this.#tables);
  }

  /**
   * One checkpoint: what `write` puts and the progress that it returns are there as a whole or not
   * at all. Throws FencedError when another process has opened the store.
   */
  commit(write: (checkpoint: CheckpointWriter) => Progress): void {
    this.#transaction(() => {
      this.#putMeta('progress', write(new CheckpointWriter(this.#tables)));
    });
  }

  /** The records that the last checkpoint has as unreadable. */
  deadLetters(): DeadLetterStatus {
    const count = this.progress?.counts.deadLettered ?? 0;
    return rejectedStatus(this.#aggregation, count, this.#tables.deadLetters);
  }

  /** Resolves when every commit made so far is on the disk. */
  async flushed(): Promise<void> {
    await this.#tables.environment.flushed;
  }

  /** The next results for an output, oldest first. */
  outbox(output: string, limit: number): OutboxEntry[] {
    const entries: OutboxEntry[] = [];
    const start = sequenceKey(this.outputPosition(output));
    for (const { key, value } of this.#tables.outbox.getRange({ start, limit })) {
      const record = tables.decodeJson<tables.OutboxRecord>(value)!;
      entries.push({ number: readUnsigned(key), record });
    }
    return entries;
  }

  /** The first outbox number that the output does not have. */
  outputPosition(output: string): number {
    return this.#meta<number>(`output ${output}`) ?? 0;
  }

  /**
   * The outputs of today. A new one starts with the results from now on; a removed one no longer
   * keeps the outbox.
   */
  setOutputs(outputs: readonly string[]): void {
    this.#transaction(() => {
      const next = this.progress?.nextOutboxNumber ?? 0;
      for (const name of this.#metaNames('output ')) {
        if (!outputs.includes(name)) this.#tables.meta.removeSync(metaKey(`output ${name}`));
      }
      for (const name of outputs) {
        if (this.#meta(`output ${name}`) === undefined) this.#putMeta(`output ${name}`, next);
      }
      this.#trimOutbox();
    });
  }

  /** The output has every result below `position`. */
  advanceOutput(output: string, position: number): void {
    this.#transaction(() => {
      this.#putMeta(`output ${output}`, position);
      this.#trimOutbox();
    });
  }

  async close(): Promise<void> {
    await this.flushed();
    await this.#tables.environment.close();
  }

  #checkIdentity(identity: StoreIdentity): void {
    const known = this.#meta<StoreIdentity & { readonly format: number }>('identity');
    const problem = known && difference(known, identity);
    if (problem === undefined) return;
    void this.#tables.environment.close();
    throw new ConfigError(
      `aggregation "${identity.aggregation}": its state in ${this.directory} ${problem}; ` +
        'give the aggregation another name, which keeps these results, or remove that directory ' +
        'to count again from the earliest record',
    );
  }

  #transaction(write: () => void): void {
    this.#tables.environment.transactionSync(() => {
      if (this.#meta('owner') !== this.#owner)
        throw new FencedError(
          `${this.directory}: another process has opened this aggregation's state; ` +
            'this one stops: run one aggregator a data directory',
        );
      write();
    });
  }

  #trimOutbox(): void {
    const positions = this.#metaNames('output ').map((name) => this.outputPosition(name));
    const end = positions.length === 0 ? undefined : sequenceKey(Math.min(...positions));
    removeRange(this.#tables.outbox, end === undefined ? {} : { end });
  }

  #meta<T>(name: string): T | undefined {
    return tables.decodeJson<T>(this.#tables.meta.get(metaKey(name)));
  }

  #putMeta(name: string, value: unknown): void {
    this.#tables.meta.putSync(metaKey(name), tables.encodeJson(value));
  }

  /** Names of meta entries with the prefix, without it. */
  #metaNames(prefix: string): string[] {
    return [...this.#tables.meta.getKeys({ start: metaKey(prefix) })]
      .map(String)
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
  }
}

/** Writes inside one checkpoint; of no use after it. */
export class CheckpointWriter {
  readonly #tables: tables.Tables;

  constructor(open: tables.Tables) {
    this.#tables = open;
  }

  putState(chunk: StateChunk): void {
    const key = stateKey(chunk, chunk.part, chunk.number);
    this.#tables.state.putSync(key, chunk.bytes);
  }

  /** Forgets the state of a window whose rows are final. Its results stay. */
  purgeState({ startMs, endMs }: WindowRange): void {
    const start = windowKey({ startMs, endMs });
    removeRange(this.#tables.state, { start, end: windowKey({ startMs, endMs: endMs + 1 }) });
  }

  putWindow(window: WindowRange, record: tables.WindowRecord): void {
    this.#tables.windows.putSync(windowKey(window), tables.encodeJson(record));
  }

  putResult(key: Buffer, record: tables.ResultRecord): void {
    this.#tables.results.putSync(key, tables.encodeJson(record));
  }

  /** Forgets windows that start before, and their rows. */
  expireResults(beforeMs: number): void {
    const end = startKey(beforeMs);
    removeRange(this.#tables.windows, { end });
    removeRange(this.#tables.results, { end });
  }

  appendOutbox(number: number, record: tables.OutboxRecord): void {
    this.#tables.outbox.putSync(sequenceKey(number), tables.encodeJson(record));
  }

  /** `number` counts all dead letters of the query, so a record read again takes its old place. */
  putDeadLetter(number: number, record: tables.RejectedRecord): void {
    putBounded(this.#tables.deadLetters, number, record, deadLettersMax);
  }

  /** `undefined` removes. */
  putOriginCounts({ hour, origin }: RecordOrigin, counts: QueryCounts | undefined): void {
    const key = originKey(hour, origin);
    if (counts === undefined) this.#tables.origins.removeSync(key);
    else this.#tables.origins.putSync(key, tables.encodeJson(counts));
  }

  putLate(number: number, record: tables.RejectedRecord): void {
    putBounded(this.#tables.late, number, record, lateMax);
  }
}

function putBounded(table: tables.Table, number: number, value: unknown, max: number): void {
  table.putSync(sequenceKey(number), tables.encodeJson(value));
  if (number >= max) table.removeSync(sequenceKey(number - max));
}

function removeRange(table: tables.Table, range: { start?: Buffer; end?: Buffer }): void {
  for (const key of table.getKeys(range)) table.removeSync(key);
}

export function readOriginCounts({ origins }: tables.Tables): OriginCounts[] {
  return Array.from(origins.getRange(), ({ key, value }) => ({
    ...readOriginKey(key),
    counts: tables.decodeJson<QueryCounts>(value)!,
  }));
}

export function metaKey(name: string): Buffer {
  return Buffer.from(name);
}

function difference(
  known: StoreIdentity & { readonly format: number },
  found: StoreIdentity,
): string | undefined {
  if (known.format !== formatVersion)
    return `has format ${known.format}, expected ${formatVersion}`;
  if (known.clusterId !== found.clusterId || known.topic !== found.topic)
    return (
      `belongs to topic "${known.topic}" of cluster ${known.clusterId}, ` +
      `found topic "${found.topic}" of cluster ${found.clusterId}`
    );
  if (known.topicId !== undefined && known.topicId !== found.topicId)
    return (
      `was counted from an earlier topic "${known.topic}": the topic was deleted and made anew ` +
      `(its id was ${known.topicId}, found ${found.topicId ?? 'none'})`
    );
  if (known.query !== found.query) return `was counted by another query: ${known.query}`;
  return undefined;
}
