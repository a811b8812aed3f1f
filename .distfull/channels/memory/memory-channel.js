import { ChannelError } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { Tallies } from '../../core/tallies.js';
import { BatchShelf } from '../batch-shelf.js';
import { usableBytes } from '../byte-capacity.js';
import { Capacity, HeldRoom } from '../capacity.js';
import { newChannelId } from '../channel-id.js';
import { LaneDoubts } from '../lane-doubts.js';
import { LeaseQueue } from '../lease-queue.js';
import { OriginLedger } from '../origin-ledger.js';
import { checkCapacities, checkTransaction } from '../transaction-capacity.js';
import { VolatileLanes } from '../volatile-lanes.js';
export class MemoryChannel {
    id = newChannelId();
    isVolatile = true;
    #context;
    #config;
    #shelf = new BatchShelf();
    #queue;
    #doubts;
    #capacity;
    #ledger = new OriginLedger();
    #lanes;
    tallies = new Tallies();
    #endSequence = 0;
    #isOpen = false;
    /** Throws ConfigError when the options contradict each other. */
    constructor(context) {
        this.#context = context;
        const { config, clock, counters, logger, location } = context;
        checkCapacities(location, config);
        this.#config = config;
        this.#capacity = new Capacity(capacityOptions(config, clock));
        const source = {
            find: (sequence) => this.#shelf.find(sequence),
            load: async () => undefined,
        };
        const queue = (this.#queue = new LeaseQueue(source, clock, new IntervalSet(), 0));
        const { tallies } = this;
        const doubts = new LaneDoubts({ queue, clock, counters, logger, tallies });
        this.#doubts = doubts;
        const delivered = (ranges, bodyBytes) => {
            this.#capacity.free(queue.complete(ranges), bodyBytes);
            for (const { batch } of this.#shelf.dropBelow(this.lowMark))
                this.#remember(batch);
        };
        this.#lanes = new VolatileLanes({ queue, doubts, delivered });
    }
    get transactionCapacity() {
        return this.#config.transactionCapacity;
    }
    reconfiguration(other) {
        if (!(other instanceof MemoryChannel))
            return undefined;
        const config = other.#config;
        return () => {
            this.#config = config;
            this.#capacity.resize(capacityOptions(config, this.#context.clock));
        };
    }
    async start() {
        this.#isOpen = true;
    }
    async stop() {
        this.#isOpen = false;
        this.#queue.close();
        this.#capacity.close(`channel ${this.#context.name} is stopping`);
    }
    async reserve(events, bytes) {
        this.#checkOpen();
        checkTransaction('MemoryTransaction', events, this.transactionCapacity);
        return this.#capacity.reserve(events, bytes);
    }
    async put(batch, reservation) {
        this.#checkOpen();
        const { counters } = this.#context;
        counters.add('EventPutAttemptCount', batch.size);
        if (batch.size === 0)
            this.#remember(batch);
        else {
            const from = this.#endSequence;
            this.#endSequence += batch.size;
            this.#shelf.put({ from, to: this.#endSequence, batch });
            reservation.use();
            this.#queue.publish(this.#endSequence);
        }
        counters.add('EventPutSuccessCount', batch.size);
    }
    async take(lane, limit, waitMs, signal) {
        const events = Math.min(limit.events, this.transactionCapacity);
        const leased = await this.#doubts.take(lane, { events, bytes: limit.bytes }, waitMs, signal);
        return leased && this.#lanes.leaseOf(lane, leased);
    }
    async lane(sinkName) {
        return this.#lanes.stateOf(sinkName);
    }
    async recover(lane, told) {
        if (told === undefined)
            this.#doubts.giveUp(lane, 'its destination keeps no position');
        if (told instanceof IntervalSet)
            this.#capacity.free(this.#queue.learn(told, this.#endSequence), 0);
        this.#doubts.settle(lane);
        for (const { batch } of this.#shelf.dropBelow(this.lowMark))
            this.#remember(batch);
    }
    positions() {
        return this.#ledger.positions;
    }
    get lowMark() {
        return this.#queue.done.lowMark;
    }
    get endSequence() {
        return this.#endSequence;
    }
    get isBlocked() {
        return this.#capacity.isAwaited;
    }
    get fill() {
        return {
            events: this.#capacity.events,
            bytes: this.#capacity.bytes,
            capacityEvents: this.#config.capacity,
            audit: this.#ledger.audit,
        };
    }
    #remember(batch) {
        this.#ledger.apply(batch.provenance, hourOf(this.#context.clock.nowMs()));
    }
    #checkOpen() {
        if (!this.#isOpen)
            throw new ChannelError(`channel ${this.#context.name} is not running`);
    }
}
function capacityOptions(config, clock) {
    const bytes = usableBytes(config);
    return {
        events: config.capacity,
        bytes,
        keepAliveMs: config['keep-alive'] * 1_000,
        clock,
        fullMessage: (lacking) => fullMessage(lacking, bytes),
    };
}
/** Flume's words: clients of netcat and HTTP sources see them. */
function fullMessage(lacking, bytes) {
    return lacking === 'events'
        ? "Space for commit to queue couldn't be acquired. Sinks are likely not keeping up with sources, or the buffer size is too tight"
        : `Cannot commit transaction. Byte capacity allocated to store event body ${bytes} reached. Please increase heap space/byte capacity allocated to the channel as the sinks may not be keeping up with the sources`;
}
//# sourceMappingURL=memory-channel.js.map