import { crashPoint } from '../../core/crash-point.js';
import { ChannelError } from '../../core/errors.js';
import { IntervalSet, numbersIn } from '../../core/interval-set.js';
import { Tallies } from '../../core/tallies.js';
import { ignoredConsumerOptions } from '../../protocol/kafka/group/consumer-settings.js';
import { BatchShelf } from '../batch-shelf.js';
import { newChannelId } from '../channel-id.js';
import { LaneDoubts } from '../lane-doubts.js';
import { LeaseQueue } from '../lease-queue.js';
import { VolatileLanes } from '../volatile-lanes.js';
import { KafkaPuts } from './puts.js';
import { ignoredProducerOptions, settingsOf } from './settings.js';
import { KafkaTakes } from './takes.js';
export class KafkaChannel {
    id = newChannelId();
    /** As in Flume: a transaction is as large as its caller makes it. */
    transactionCapacity = Number.MAX_SAFE_INTEGER;
    tallies = new Tallies();
    #context;
    #shelf = new BatchShelf();
    #queue;
    #doubts;
    #puts;
    #takes;
    #leased = new Set();
    #lanes;
    #isOpen = false;
    #isFailing = false;
    /** Throws ConfigError for options that can never work. */
    constructor(context) {
        this.#context = context;
        const settings = settingsOf(context);
        const { clock, counters, logger } = context;
        const source = {
            find: (sequence) => this.#shelf.find(sequence),
            load: async () => undefined,
        };
        const queue = (this.#queue = new LeaseQueue(source, clock, new IntervalSet(), 0));
        const doubts = new LaneDoubts({ queue, clock, counters, logger, tallies: this.tallies });
        this.#doubts = doubts;
        this.#lanes = new VolatileLanes({
            queue,
            doubts,
            delivered: (ranges) => {
                this.#leased.delete(ranges);
                this.#delivered(ranges);
            },
            isOpen: (ranges) => {
                const isOpen = this.#leased.delete(ranges);
                if (isOpen)
                    counters.add('RollbackCount');
                return isOpen;
            },
        });
        this.#puts = new KafkaPuts(context, settings);
        this.#takes = new KafkaTakes({
            context,
            settings,
            shelf: this.#shelf,
            queue,
            leased: () => [...this.#leased].flat(),
        });
    }
    async start() {
        const { config, location, logger, name } = this.#context;
        const ignored = [...ignoredConsumerOptions(config), ...ignoredProducerOptions(config)];
        if (ignored.length > 0)
            logger.warn({ ignored }, `${location}: channel ${name}: no effect: ${ignored.join(', ')}`);
        await this.#puts.start();
        this.#isOpen = true;
    }
    async stop() {
        this.#isOpen = false;
        this.#queue.close();
        await Promise.all([this.#puts.stop(), this.#takes.stop()]);
    }
    /** A topic has no end of room. */
    async reserve(events, bytes) {
        this.#checkOpen();
        return { events, bytes, release() { } };
    }
    async put(batch) {
        this.#checkOpen();
        const { counters } = this.#context;
        counters.add('EventPutAttemptCount', batch.size);
        try {
            await this.#puts.put(batch);
        }
        catch (error) {
            this.#isFailing = true;
            throw error;
        }
        this.#isFailing = false;
        counters.add('EventPutSuccessCount', batch.size);
    }
    async take(lane, limit, waitMs, signal) {
        const leased = await this.#doubts.take(lane, limit, waitMs, signal);
        if (leased === undefined)
            return undefined;
        this.#leased.add(leased.ranges);
        crashPoint('channel.leased');
        return this.#lanes.leaseOf(lane, leased);
    }
    /** A sink is there: from now on the topic is read. */
    async lane(sinkName) {
        this.#takes.start();
        return this.#lanes.stateOf(sinkName);
    }
    async recover(lane, told) {
        if (told === undefined)
            this.#doubts.giveUp(lane, 'its destination keeps no position');
        if (told instanceof IntervalSet) {
            const held = [{ from: 0, to: told.lowMark }, ...told.ranges];
            const { end } = this.#queue;
            this.#delivered(held.map(({ from, to }) => ({ from, to: Math.min(to, end) })));
            this.#queue.wake();
        }
        this.#doubts.settle(lane);
    }
    positions() {
        return this.#puts.ledger.positions;
    }
    get lowMark() {
        return this.#queue.done.lowMark;
    }
    get endSequence() {
        return this.#queue.end;
    }
    get isFailing() {
        return this.#isFailing;
    }
    /** Sinks hold so much that no more is fetched: they are to settle it. */
    get isBlocked() {
        return this.#takes.isFull;
    }
    /** What was fetched; how much the topic holds is the group's lag. */
    get fill() {
        const { done, end } = this.#queue;
        const waiting = done.missing(done.lowMark, end);
        const audit = this.#puts.ledger.audit;
        return { events: numbersIn(waiting), bytes: this.#shelf.slabBytes, capacityEvents: 0, audit };
    }
    #delivered(ranges) {
        this.#queue.complete(ranges);
        this.#shelf.dropBelow(this.lowMark);
        this.#takes.delivered(ranges);
        this.#queue.wake(); // there may be room for more
    }
    #checkOpen() {
        if (!this.#isOpen)
            throw new ChannelError(`channel ${this.#context.name} is not running`);
    }
}
//# sourceMappingURL=kafka-channel.js.map