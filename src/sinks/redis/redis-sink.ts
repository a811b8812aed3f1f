/*
 * From a durable channel, one round of a delivery:
 *
 *   WATCH position · GET position        must be what this sink stored last
 *   MULTI · one command an event · SET position · EXEC
 *
 * An EXEC of a connection that died may still arrive late: it fails, because the next round has
 * changed the position that it watches, or it is seen by the GET. A command that fails inside EXEC
 * has moved the position all the same (Redis does not roll back): its event is dead-lettered.
 */
import type { Redis } from 'ioredis';
import type { EventBatch } from '../../core/batch.js';
import type { Delivery, LaneState, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
import type { RedisSinkConfig } from '../../generated/config/sinks/redis.js';
import { addressOf, checkServer, connectRedis } from './connection.js';
import { eventCommand } from './event-command.js';
import { decodePosition, encodePosition } from './stored-position.js';

/** What ioredis gives for each command of a pipeline or transaction. */
type Outcome = [error: Error | null, result: unknown];

export class RedisSink implements Sink {
  readonly limit: TakeLimit;
  readonly #context: SinkContext<RedisSinkConfig>;
  readonly #positionKey: string;
  #connection: Redis | undefined;
  /** The text that the position key holds as far as this sink knows; null: nothing. */
  #stored: string | null = null;
  #known = new IntervalSet(0);

  constructor(context: SinkContext<RedisSinkConfig>) {
    const { config, channelId, lane } = context;
    this.#context = context;
    this.#positionKey = `${config.key}:tailrace:${channelId}-${lane}`;
    this.limit = { events: config.batchSize, bytes: 4 * 1024 * 1024 };
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {
    this.#connection?.disconnect();
    this.#connection = undefined;
  }

  async recover({ clean }: LaneState): Promise<IntervalSet | undefined> {
    const { config, logger, channelIsDurable } = this.#context;
    await this.stop();
    const connection = await connectRedis(config);
    this.#connection = connection;
    await checkServer(connection, logger, channelIsDurable);
    if (!channelIsDurable) return undefined;
    this.#stored = await connection.get(this.#positionKey);
    if (this.#stored !== null) {
      this.#known = decodePosition(this.#stored, this.#positionKey);
      return this.#known.clone();
    }
    this.#known = new IntervalSet(0);
    if (!clean)
      logger.warn(
        { key: this.#positionKey },
        'Redis holds no position of this sink: what was in doubt is possibly doubled',
      );
    return undefined;
  }

  async deliver(delivery: Delivery): Promise<undefined> {
    const { batch, ranges } = delivery;
    const connection = this.#connection;
    if (connection?.status !== 'ready') throw this.#error('the connection is closed', 'unknown');
    const outcomes = this.#context.channelIsDurable
      ? await this.#deliverExactly(connection, delivery)
      : await this.#deliverPlainly(connection, batch);
    await this.#giveUpFailed(batch, ranges, outcomes);
  }

  async #deliverExactly(
    connection: Redis,
    { batch, ranges, lowMark }: Delivery,
  ): Promise<Outcome[]> {
    const known = this.#known.clone();
    for (const { from, to } of ranges) known.add(from, to);
    known.raiseLowMark(lowMark);
    const next = encodePosition(known);
    const transaction = connection.multi(this.#commands(batch)).set(this.#positionKey, next);
    let outcomes: Outcome[] | null;
    try {
      const [, stored] = await Promise.all([
        connection.watch(this.#positionKey),
        connection.get(this.#positionKey),
      ]);
      if (stored !== this.#stored)
        throw new Error('its position was changed by another writer or a late transaction');
      outcomes = await transaction.exec();
    } catch (error) {
      throw this.#error(messageOf(error), 'unknown', error);
    }
    if (outcomes === null)
      throw this.#error(
        'the transaction was not carried out, its position changed meanwhile',
        'unknown',
      );
    this.#stored = next;
    this.#known = known;
    return outcomes.slice(0, -1);
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

  async #giveUpFailed(
    batch: EventBatch,
    ranges: readonly NumberRange[],
    outcomes: readonly Outcome[],
  ): Promise<void> {
    const { channelId, counters, deadLetters } = this.#context;
    const sequences = ranges.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => from + i),
    );
    const letters = outcomes.flatMap(([error], index) => {
      if (error === null) return [];
      const reason = `Redis refused the event: ${error.message}`;
      const place = { origin: `channel:${channelId}`, position: sequences[index]! };
      return [{ body: batch.body(index), headers: batch.headersOf(index), reason, ...place }];
    });
    if (letters.length === 0) return;
    counters.add('EventWriteFail', letters.length);
    await deadLetters.put(letters);
  }

  #error(fact: string, outcome: 'refused' | 'unknown', cause?: unknown): DeliveryError {
    return new DeliveryError(`Redis at ${addressOf(this.#context.config.url)}: ${fact}`, {
      outcome,
      cause,
    });
  }
}
