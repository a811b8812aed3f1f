import { DeliveryError, messageOf } from '../../core/errors.js';
import { crashPoint } from '../../core/crash-point.js';
import { IntervalSet } from '../../core/interval-set.js';
import { addressOf } from '../../protocol/redis/connection.js';
import { refusedBefore, refusedEvent, withoutRefused } from '../refused-events.js';
import { checkServer, connect } from './connection.js';
import { eventCommand, keyTypeOf } from './event-command.js';
import { decodePosition, encodePosition } from './stored-position.js';
export class RedisSink {
    limit;
    #context;
    #positionKey = '';
    #connection;
    /** The text that the position key holds as far as this sink knows; null: nothing. */
    #stored = null;
    #known = new IntervalSet(0);
    #refused = new Set();
    /** Letters of events that the position covers already, and that the queue has refused so far. */
    #owed = [];
    constructor(context) {
        this.#context = context;
        this.limit = { events: context.config.batchSize, bytes: 4 * 1024 * 1024 };
    }
    async start() { }
    async stop() {
        this.#connection?.disconnect();
        this.#connection = undefined;
    }
    async recover() {
        const { config, logger, channelIsDurable, channelId, lane } = this.#context;
        this.#positionKey = `${config.key}:tailrace:${channelId}-${lane}`;
        await this.stop();
        await this.#payOwed();
        const connection = await connect(config);
        this.#connection = connection;
        await checkServer(connection, logger, channelIsDurable);
        if (!channelIsDurable)
            return undefined;
        this.#refused = refusedBefore(this.#context.deadLetters, this.#context.channelId);
        this.#stored = await connection.get(this.#positionKey);
        this.#known =
            this.#stored === null ? new IntervalSet(0) : decodePosition(this.#stored, this.#positionKey);
        return this.#known.clone();
    }
    async deliver(delivery) {
        const connection = this.#connection;
        if (connection?.status !== 'ready')
            throw this.#error('the connection is closed', 'unknown');
        const left = withoutRefused(delivery, this.#refused);
        const outcomes = this.#context.channelIsDurable
            ? await this.#deliverExactly(connection, left, delivery.ranges)
            : await this.#deliverPlainly(connection, left.batch);
        await this.#giveUpFailed(left, outcomes);
    }
    /** `ranges`: what the position covers afterwards. */
    async #deliverExactly(connection, delivery, ranges) {
        const { batch, lowMark } = delivery;
        const known = this.#known.clone();
        for (const { from, to } of ranges)
            known.add(from, to);
        known.raiseLowMark(lowMark);
        const next = encodePosition(known);
        const isRefused = await this.#begin(connection);
        if (isRefused !== undefined)
            await this.#giveUpFailed(delivery, Array.from({ length: batch.size }, () => [isRefused, null]));
        const commands = isRefused === undefined ? this.#commands(batch) : [];
        let outcomes;
        try {
            outcomes = await connection.multi(commands).set(this.#positionKey, next).exec();
        }
        catch (error) {
            throw this.#error(messageOf(error), 'unknown', error);
        }
        if (outcomes === null)
            throw this.#error('the transaction was not carried out, its position changed meanwhile', 'unknown');
        crashPoint('sink.redis.executed');
        this.#stored = next;
        this.#known = known;
        return outcomes.slice(0, -1);
    }
    /**
     * Makes sure that nobody else has delivered meanwhile. Resolves with why the key can take no
     * event, if so.
     */
    async #begin(connection) {
        const { key, dataType } = this.#context.config;
        let stored;
        let type;
        try {
            [, stored, type] = await Promise.all([
                connection.watch(this.#positionKey),
                connection.get(this.#positionKey),
                connection.type(key),
            ]);
        }
        catch (error) {
            throw this.#error(messageOf(error), 'unknown', error);
        }
        if (stored !== this.#stored)
            throw this.#error('its position was changed by another writer or a late transaction', 'unknown');
        const needed = keyTypeOf(dataType);
        if (needed === undefined || type === 'none' || type === needed)
            return undefined;
        return new Error(`WRONGTYPE key ${key} holds a ${type}, and dataType ${dataType} needs a ${needed}`);
    }
    async #deliverPlainly(connection, batch) {
        const outcomes = await connection.pipeline(this.#commands(batch)).exec();
        const lost = outcomes?.find(([error]) => error !== null && error.name !== 'ReplyError');
        if (outcomes === null || lost !== undefined)
            throw this.#error(messageOf(lost?.[0]), 'unknown', lost?.[0]);
        return outcomes;
    }
    #commands(batch) {
        return Array.from({ length: batch.size }, (_, i) => eventCommand(batch, i, this.#context.config));
    }
    /** Resolves when the letters of the events that failed are durable. */
    async #giveUpFailed(delivery, outcomes) {
        const { channelId, counters } = this.#context;
        const letters = outcomes.flatMap(([error], index) => {
            if (error === null)
                return [];
            const reason = `Redis refused the event: ${error.message}`;
            return [refusedEvent(delivery, index, channelId, reason)];
        });
        if (letters.length === 0)
            return;
        counters.add('EventWriteFail', letters.length);
        this.#owed.push(...letters);
        await this.#payOwed();
    }
    async #payOwed() {
        if (this.#owed.length === 0)
            return;
        await this.#context.deadLetters.put(this.#owed);
        this.#owed = [];
    }
    #error(fact, outcome, cause) {
        return new DeliveryError(`Redis at ${addressOf(this.#context.config.url)}: ${fact}`, {
            outcome,
            cause,
        });
    }
}
//# sourceMappingURL=redis-sink.js.map