/*
 * From a durable channel, one round of a delivery:
 *
 *   WATCH position · GET position · TYPE key    the first must be what this sink stored last
 *   MULTI · one command an event · SET position · EXEC
 *
 * An EXEC of a connection that died may still arrive late: it fails, because the next round has
 * changed the position that it watches, or it is seen by the GET.
 *
 * A command that fails inside EXEC has moved the position all the same (Redis does not roll back),
 * and its answer may be lost. So a key of another type is seen before: the letters of the events
 * are durable first, then a transaction moves the position alone. Only where the key changes its
 * type between TYPE and EXEC do letters follow the transaction, and die with the process.
 */
import type { Redis } from 'ioredis';
import type { EventBatch } from '../../core/batch.js';
import type { DeadLetter, Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import { crashPoint } from '../../core/crash-point.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';
import { addressOf } from '../../protocol/redis/connection.js';
import { refusedBefore, refusedEvent, withoutRefused } from '../refused-events.js';
import { checkServer, connect } from './connection.js';
import { eventCommand, keyTypeOf } from './event-command.js';
import { decodePosition, encodePosition } from './stored-position.js';

/** What ioredis gives for each command of a pipeline or transaction. */
type Outcome = [error: Error | null, result: unknown];

export class RedisSink implements Sink {
  readonly limit: TakeLimit;
  readonly #context: SinkContext<RedisSinkConfig>;
  #positionKey = '';
  #connection: Redis | undefined;
  /** The text that the position key holds as far as this sink knows; null: nothing. */
  #stored: string | null = null;
  #known = new IntervalSet(0);
  #refused: ReadonlySet<number> = new Set();
  /** Letters of events that the position covers already, and that the queue has refused so far. */
  #owed: DeadLetter[] = [];

  constructor(context: SinkContext<RedisSinkConfig>) {
    this.#context = context;
    this.limit = { events: context.config.batchSize, bytes: 4 * 1024 * 1024 };
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    this.#connection?.disconnect();
    this.#connection = undefined;
  }

  async recover(): Promise<IntervalSet | undefined> {
    const { config, logger, channelIsDurable, channelId, lane } = this.#context;
    this.#positionKey = `${config.key}:tailrace:${channelId}-${lane}`;
    await this.stop();
    await this.#payOwed();
    const connection = await connect(config);
    this.#connection = connection;
    await checkServer(connection, logger, channelIsDurable);
    if (!channelIsDurable) return undefined;
    this.#refused = refusedBefore(this.#context.deadLetters, this.#context.channelId);
    this.#stored = await connection.get(this.#positionKey);
    this.#known =
      this.#stored === null ? new IntervalSet(0) : decodePosition(this.#stored, this.#positionKey);
    return this.#known.clone();
  }

  async deliver(delivery: Delivery): Promise<undefined> {
    const connection = this.#connection;
    if (connection?.status !== 'ready') throw this.#error('the connection is closed', 'unknown');
    const left = withoutRefused(delivery, this.#refused);
    const outcomes = this.#context.channelIsDurable
      ? await this.#deliverExactly(connection, left, delivery.ranges)
      : await this.#deliverPlainly(connection, left.batch);
    await this.#giveUpFailed(left, outcomes);
  }

  /** `ranges`: what the position covers afterwards. */
  async #deliverExactly(
    connection: Redis,
    delivery: Delivery,
    ranges: Delivery['ranges'],
  ): Promise<Outcome[]> {
    const { batch, lowMark } = delivery;
    const known = this.#known.clone();
    for (const { from, to } of ranges) known.add(from, to);
    known.raiseLowMark(lowMark);
    const next = encodePosition(known);
    const isRefused = await this.#begin(connection);
    if (isRefused !== undefined)
      await this.#giveUpFailed(
        delivery,
        Array.from({ length: batch.size }, () => [isRefused, null]),
      );
    const commands = isRefused === undefined ? this.#commands(batch) : [];
    let outcomes: Outcome[] | null;
    try {
      outcomes = await connection.multi(commands).set(this.#positionKey, next).exec();
    } catch (error) {
      throw this.#error(messageOf(error), 'unknown', error);
    }
    if (outcomes === null)
      throw this.#error(
        'the transaction was not carried out, its position changed meanwhile',
        'unknown',
      );
    crashPoint('sink.redis.executed');
    this.#stored = next;
    this.#known = known;
    return outcomes.slice(0, -1);
  }

  /**
   * Makes sure that nobody else has delivered meanwhile. Resolves with why the key can take no
   * event, if so.
   */
  async #begin(connection: Redis): Promise<Error | undefined> {
    const { key, dataType } = this.#context.config;
    let stored: string | null;
    let type: string;
    try {
      [, stored, type] = await Promise.all([
        connection.watch(this.#positionKey),
        connection.get(this.#positionKey),
        connection.type(key),
      ]);
    } catch (error) {
      throw this.#error(messageOf(error), 'unknown', error);
    }
    if (stored !== this.#stored)
      throw this.#error(
        'its position was changed by another writer or a late transaction',
        'unknown',
      );
    const needed = keyTypeOf(dataType);
    if (needed === undefined || type === 'none' || type === needed) return undefined;
    return new Error(
      `WRONGTYPE key ${key} holds a ${type}, and dataType ${dataType} needs a ${needed}`,
    );
  }

  async #deliverPlainly(connection: Redis, batch: EventBatch): Promise<Outcome[]> {
    const outcomes = await connection.pipeline(this.#commands(batch)).exec();
    const lost = outcomes?.find(([error]) => error !== null && error.name !== 'ReplyError');
    if (outcomes === null || lost !== undefined)
      throw this.#error(messageOf(lost?.[0]), 'unknown', lost?.[0]);
    return outcomes;
  }

  #commands(batch: EventBatch): ReturnType<typeof eventCommand>[] {
    return Array.from({ length: batch.size }, (_, i) =>
      eventCommand(batch, i, this.#context.config),
    );
  }

  /** Resolves when the letters of the events that failed are durable. */
  async #giveUpFailed(delivery: Delivery, outcomes: readonly Outcome[]): Promise<void> {
    const { channelId, counters } = this.#context;
    const letters = outcomes.flatMap(([error], index) => {
      if (error === null) return [];
      const reason = `Redis refused the event: ${error.message}`;
      return [refusedEvent(delivery, index, channelId, reason)];
    });
    if (letters.length === 0) return;
    counters.add('EventWriteFail', letters.length);
    this.#owed.push(...letters);
    await this.#payOwed();
  }

  async #payOwed(): Promise<void> {
    if (this.#owed.length === 0) return;
    await this.#context.deadLetters.put(this.#owed);
    this.#owed = [];
  }

  #error(fact: string, outcome: 'refused' | 'unknown', cause?: unknown): DeliveryError {
    return new DeliveryError(`Redis at ${addressOf(this.#context.config.url)}: ${fact}`, {
      outcome,
      cause,
    });
  }
}
