import { FencedError, messageOf } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import { hourOf, partitionOrigin } from '../../core/provenance.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { isOtherTopic } from '../../protocol/kafka/client/kafka-errors.js';
import { GroupConsumer } from '../../protocol/kafka/group/group-consumer.js';
import { placeAfterLoss } from '../../protocol/kafka/group/lost-records.js';
import { recordEvents } from './record-events.js';
import { TakenPartition } from './taken-partition.js';
/** What is fetched ahead of the sinks. */
const aheadBytesMax = 16 << 20;
const commitIntervalMs = 100;
/** How long sinks are waited for before partitions are given up. */
const settleMs = 3_000;
const backoffMs = 1_000;
const backoffMsMax = 5_000;
/** The loop backs off and shows the reason; waiting longer in the client would hide it. */
const retryTimeoutMs = 3_000;
export class KafkaTakes {
    #parts;
    #ending = new AbortController();
    #closing = new AbortController();
    #signal;
    #cluster;
    #consumer;
    #partitions = [];
    /** Numbers of the partitions at hand. What is forgotten is done, too, but not delivered. */
    #delivered = new IntervalSet();
    #loop;
    #committing;
    #timer;
    #told = '';
    constructor(parts) {
        const { context, settings } = parts;
        const { consumer, security } = settings.takes;
        this.#parts = parts;
        this.#signal = AbortSignal.any([context.signal, this.#ending.signal]);
        this.#cluster = new KafkaCluster({
            bootstrapServers: consumer.servers,
            clientId: consumer.clientId,
            clock: context.clock,
            signal: this.#closing.signal,
            requestTimeoutMs: consumer.requestTimeoutMs,
            retryTimeoutMs,
            security,
        });
        this.#consumer = new GroupConsumer(this.#cluster, consumer, [settings.topic], {
            assigned: async (partitions) => {
                this.#assigned(partitions);
                return partitions.map(() => undefined);
            },
            revoked: (isLost) => this.#revoked(isLost),
        });
    }
    /** A sink is there: begins to read. */
    start() {
        this.#loop ??= this.#run();
    }
    /** Tells the group what was delivered, and leaves it. */
    async stop() {
        if (this.#loop === undefined)
            return;
        this.#ending.abort();
        this.#timer?.cancel();
        if (!this.#consumer.isJoining)
            await this.#loop;
        await this.#consumer.close();
        this.#closing.abort();
        this.#cluster.close();
        await this.#loop;
    }
    delivered(ranges) {
        for (const { from, to } of ranges)
            this.#delivered.add(from, to);
        this.#commitSoon();
    }
    #commitSoon() {
        if (this.#timer !== undefined || this.#loop === undefined)
            return;
        this.#timer = this.#parts.context.clock.schedule(commitIntervalMs, () => {
            this.#timer = undefined;
            void this.#commit();
        });
    }
    async #run() {
        const { clock, logger } = this.#parts.context;
        for (let failures = 0; !this.#signal.aborted;)
            try {
                await this.#room();
                await this.#poll();
                failures = 0;
                this.#told = '';
            }
            catch (error) {
                if (this.#signal.aborted)
                    break;
                failures++;
                this.#tell(error);
                if (error instanceof FencedError)
                    break;
                if (isOtherTopic(error))
                    this.#consumer.rejoin();
                logger.debug({ failures }, `Taking failed: ${messageOf(error)}`);
                await clock.sleep(Math.min(backoffMsMax, failures * backoffMs), this.#signal);
            }
    }
    /** No more is fetched until something is delivered. */
    get isFull() {
        return this.#parts.shelf.slabBytes > aheadBytesMax;
    }
    /** Resolves when more may be fetched, or the group calls. */
    async #room() {
        const { queue, context } = this.#parts;
        const signal = AbortSignal.any([this.#signal, this.#consumer.changed]);
        while (this.isFull && !signal.aborted)
            await queue.change(context.clock.monotonicMs() + backoffMs, signal);
    }
    async #poll() {
        const { clock, counters } = this.#parts.context;
        const startMs = clock.monotonicMs();
        const fetched = await this.#consumer.fetch();
        counters.add('KafkaEventGetTimer', Math.round(clock.monotonicMs() - startMs));
        for (const each of fetched)
            await this.#take(each);
    }
    async #take(fetched) {
        const { context, settings } = this.#parts;
        const { isOutOfRange, divergence, nextOffset, leaderEpoch } = fetched;
        const partition = this.#partitionOf(fetched);
        if (partition === undefined)
            return;
        if (isOutOfRange || divergence !== undefined) {
            const place = await placeAfterLoss(context, this.#cluster, fetched);
            partition.move();
            return this.#consumer.seek(fetched, place.offset, { leaderEpoch: place.leaderEpoch });
        }
        const pieces = await recordEvents(fetched, settings.isFlumeEvent);
        for (const piece of pieces) {
            await this.#deadLetter(fetched, piece);
            partition.add(this.#publish(fetched, piece), { offset: piece.to, leaderEpoch: -1 });
        }
        const { end } = this.#parts.queue;
        partition.add({ from: end, to: end }, { offset: nextOffset, leaderEpoch });
        if (pieces.length === 0)
            this.#commitSoon();
    }
    #publish({ topic, partition }, { batch, to, rejected }) {
        const { shelf, queue, context } = this.#parts;
        const numbers = { from: queue.end, to: queue.end + batch.size };
        if (batch.size === 0)
            return numbers;
        const read = batch.size + rejected.length;
        const provenance = [
            {
                origin: partitionOrigin(topic, partition),
                from: to - read,
                to,
                read,
                dropped: 0,
                deadLettered: rejected.length,
                hour: hourOf(context.clock.nowMs()),
            },
        ];
        shelf.put({ ...numbers, batch: batch.with({ provenance }) });
        queue.publish(numbers.to);
        return numbers;
    }
    async #deadLetter({ topic, partition }, { rejected }) {
        if (rejected.length === 0)
            return;
        const origin = partitionOrigin(topic, partition);
        const { deadLetters } = this.#parts.context;
        await deadLetters.put(rejected.map(({ offset, reason, body }) => ({ body, reason, origin, position: offset })));
    }
    #partitionOf({ topic, partition }) {
        return this.#partitions.find((each) => each.topic === topic && each.partition === partition);
    }
    #assigned(partitions) {
        const { context, settings } = this.#parts;
        const { groupId } = settings.takes.consumer;
        this.#partitions = partitions.map((each) => new TakenPartition(each));
        const names = partitions.map(({ topic, partition }) => `${topic}-${partition}`);
        const text = names.join(', ') || 'nothing';
        context.logger.info({ group: groupId }, `Group ${groupId} gives this member ${text}`);
    }
    async #revoked(isLost) {
        const { clock, logger } = this.#parts.context;
        this.#forget(this.#parts.leased());
        const endMs = isLost ? -Infinity : clock.monotonicMs() + settleMs;
        while (this.#parts.leased().length > 0 && clock.monotonicMs() < endMs)
            await clock.sleep(10);
        if (!isLost)
            await this.#commit();
        this.#partitions = [];
        this.#delivered.raiseLowMark(this.#parts.queue.end);
        const events = this.#forget([]);
        if (isLost || events > 0)
            logger.warn({ events }, `The group has given the partitions away: ${events} events that sinks had not delivered, and ` +
                'what was delivered and not committed, come again');
    }
    /** All but `kept` is somebody else's from now on; returns how many events that are. */
    #forget(kept) {
        const { queue, shelf } = this.#parts;
        const events = queue.complete(new IntervalSet(0, kept).missing(queue.done.lowMark, queue.end));
        shelf.dropBelow(queue.done.lowMark);
        return events;
    }
    async #commit() {
        while (this.#committing !== undefined)
            await this.#committing;
        this.#committing = this.#commitPlaces().finally(() => (this.#committing = undefined));
        await this.#committing;
    }
    /** Never rejects: the next one says more. */
    async #commitPlaces() {
        const { clock, counters, logger } = this.#parts.context;
        const places = this.#partitions.flatMap((partition) => {
            const place = partition.placeToCommit(this.#delivered);
            return place === undefined ? [] : [{ partition, place }];
        });
        const startMs = clock.monotonicMs();
        try {
            const offsets = places.map(({ partition: at, place }) => ({
                topic: at.topic,
                partition: at.partition,
                ...place,
            }));
            if (offsets.length === 0 || !(await this.#consumer.commit(offsets)))
                return;
            for (const { partition, place } of places)
                partition.committed(place);
            counters.add('KafkaCommitTimer', Math.round(clock.monotonicMs() - startMs));
        }
        catch (error) {
            logger.warn({}, `Offsets not committed yet: ${messageOf(error)}`);
            this.#commitSoon();
        }
    }
    /** The same trouble once, until something was read again. */
    #tell(error) {
        const { location, logger, name } = this.#parts.context;
        const message = messageOf(error);
        if (message === this.#told)
            return;
        this.#told = message;
        const remedy = error instanceof FencedError ? 'no more is taken' : 'it is tried again';
        logger.error({}, `${location}: channel ${name}: ${message}; ${remedy}`);
    }
}
//# sourceMappingURL=takes.js.map