import { ChannelError, ChannelFullError, messageOf } from '../../core/errors.js';
import { IntervalSet, numbersIn } from '../../core/interval-set.js';
import { hourOf } from '../../core/provenance.js';
import { Deferred } from '../../util/deferred.js';
import { usableBytes } from '../byte-capacity.js';
import { Capacity, HeldRoom } from '../capacity.js';
import { newChannelId } from '../channel-id.js';
import { LaneDoubts } from '../lane-doubts.js';
import { LeaseQueue } from '../lease-queue.js';
import { OriginLedger } from '../origin-ledger.js';
import { checkTransaction } from '../transaction-capacity.js';
import { VolatileLanes } from '../volatile-lanes.js';
import { HeldBatches } from './held-batches.js';
import { Overflow } from './overflow.js';
import { RoomInLog } from './room-in-log.js';
import { Spill } from './spill.js';
import { UnheardByLog } from './unheard-by-log.js';
const inMemory = { room: undefined, stored: undefined };
export class SpillableMemoryChannel {
    id = newChannelId();
    transactionCapacity;
    #context;
    #log;
    #overflow;
    #held = new HeldBatches();
    #memory;
    #spill;
    #queue;
    #doubts;
    #lanes;
    #unheard;
    #ledger = new OriginLedger();
    #endSequence = 0;
    #isOverflowing = false;
    #isOpen = false;
    /** `log`: not started, of the overflow capacity, without a wait for room. */
    constructor(context, log) {
        const { config, clock, counters, logger } = context;
        this.#context = context;
        this.#log = log;
        this.#overflow = new Overflow(log);
        this.#unheard = new UnheardByLog({ log, clock, logger });
        this.transactionCapacity = config.transactionCapacity;
        this.#memory = new Capacity({
            events: config.memoryCapacity,
            bytes: usableBytes(config),
            keepAliveMs: config.overflowTimeout * 1_000,
            clock,
            fullMessage: (lacking) => `no room in memory for more ${lacking}`,
        });
        const batches = {
            find: (sequence) => this.#held.find(sequence) ?? this.#overflow.find(sequence),
            load: (sequence, bytes) => this.#overflow.load(sequence, bytes),
            leasedBelow: (sequence) => this.#overflow.leasedBelow(sequence),
        };
        const queue = (this.#queue = new LeaseQueue(batches, clock, new IntervalSet(), 0));
        const tallies = () => log.tallies; // others after its start
        const doubts = (this.#doubts = new LaneDoubts({
            queue,
            clock,
            counters,
            logger,
            get tallies() {
                return tallies();
            },
        }));
        const delivered = (ranges) => this.#complete(ranges);
        this.#lanes = new VolatileLanes({ queue, doubts, delivered });
        this.#spill = new Spill({
            held: this.#held,
            queue,
            memory: this.#memory,
            log,
            overflow: this.#overflow,
            delivered: (held) => this.#letGo(held),
            stored: (held) => this.#stored(held),
            refused: () => this.#publish(),
        });
    }
    async start() {
        await this.#log.start();
        this.#ledger = OriginLedger.of(this.#log.positions(), this.#log.fill.audit ?? []);
        this.#endSequence = await this.#overflow.open();
        this.#queue.publish(this.#endSequence);
        this.#isOpen = true;
    }
    /** What memory holds goes to the log: a clean stop loses nothing. */
    async stop() {
        const { name, logger } = this.#context;
        this.#isOpen = false;
        this.#queue.close();
        this.#memory.close(`channel ${name} is stopping`);
        this.#unheard.close();
        await this.#spill.settled();
        await this.#spill.run().catch((error) => {
            const events = numbersIn(this.#held.all.flatMap((held) => this.#spill.undelivered(held)));
            const message = `${events} events in memory cannot be stored and are lost: ${messageOf(error)}`;
            logger.error({ events }, message);
        });
        await this.#unheard.tell();
        this.#overflow.close();
        await this.#log.stop();
    }
    async reserve(events, bytes) {
        this.#checkOpen();
        checkTransaction('SpillableMemoryTransaction', events, this.transactionCapacity);
        const room = await this.#roomInMemory(events, bytes);
        if (room !== undefined)
            return room;
        const failure = await this.#spill.run().catch((error) => error);
        const found = this.#memory.tryReserve(events, bytes);
        if (found !== undefined)
            return found;
        if (failure !== undefined)
            throw failure;
        return new RoomInLog(await this.#log.reserve(events, bytes));
    }
    async put(batch, reservation) {
        this.#checkOpen();
        const { counters } = this.#context;
        counters.add('EventPutAttemptCount', batch.size);
        if (batch.size === 0)
            await this.#putPositions(batch.provenance);
        else if (reservation instanceof RoomInLog)
            await this.#putToLog(batch, reservation);
        else {
            reservation.use();
            this.#hold(batch, inMemory);
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
        if (told instanceof IntervalSet) {
            const held = [{ from: 0, to: told.lowMark }, ...told.ranges];
            this.#complete(held.map(({ from, to }) => ({ from, to: Math.min(to, this.#endSequence) })));
            this.#queue.wake();
        }
        this.#doubts.settle(lane);
    }
    positions() {
        return this.#ledger.positions;
    }
    get lowMark() {
        return this.#queue.done.lowMark;
    }
    get endSequence() {
        return this.#queue.end;
    }
    get isFailing() {
        return this.#log.isFailing ?? false;
    }
    get isBlocked() {
        return this.#memory.isAwaited;
    }
    get tallies() {
        return this.#log.tallies;
    }
    get fill() {
        const { memoryCapacity, overflowCapacity } = this.#context.config;
        const { events, bytes } = this.#log.fill;
        return {
            events: this.#memory.events + events,
            bytes: this.#memory.bytes + bytes,
            capacityEvents: memoryCapacity + overflowCapacity,
            audit: this.#ledger.audit,
        };
    }
    /** Undefined: the log is to take it. Waits for room in memory while the log is not in use. */
    async #roomInMemory(events, bytes) {
        const { memoryCapacity, overflowTimeout } = this.#context.config;
        if (this.#isOverflowing || events > memoryCapacity || overflowTimeout === 0)
            return this.#memory.tryReserve(events, bytes);
        try {
            return await this.#memory.reserve(events, bytes);
        }
        catch (error) {
            if (!(error instanceof ChannelFullError))
                throw error;
            this.#isOverflowing = true;
            this.#context.logger.info({}, 'Overflow activated: memory is full, events go to the disk');
            return undefined;
        }
    }
    async #putToLog(batch, room) {
        const stored = new Deferred();
        const held = this.#hold(batch, { room: room.inLog, stored });
        while (this.#held.find(held.from) === held)
            await this.#spill.run().catch(noop);
        await stored.promise;
    }
    #hold(batch, toLog) {
        const from = this.#endSequence;
        this.#endSequence += batch.size;
        const held = { from, to: this.#endSequence, batch, ...toLog, isBeingStored: false };
        this.#held.push(held);
        this.#publish();
        return held;
    }
    /** Written to the log. */
    #stored(held) {
        this.#learn(held.batch.provenance);
        this.#passed();
        this.#publish();
    }
    #publish() {
        this.#queue.publish(this.#held.unstoredFrom ?? this.#endSequence);
    }
    #complete(ranges) {
        const missing = ranges.flatMap(({ from, to }) => this.#queue.done.missing(from, to));
        const { events, bytes } = this.#held.amountOf(missing);
        this.#memory.free(events, bytes);
        this.#overflow.settle(missing);
        this.#queue.complete(missing);
        this.#passed();
    }
    /** Lets go of what lies below the low mark. */
    #passed() {
        const { lowMark } = this;
        for (let held = this.#held.first; held !== undefined; held = this.#held.first) {
            if (held.to > lowMark || held.isBeingStored)
                break;
            this.#letGo(held);
        }
        this.#overflow.passed(lowMark);
        const { memoryCapacity, overflowDeactivationThreshold } = this.#context.config;
        const freePercent = (1 - this.#memory.events / memoryCapacity) * 100;
        if (!this.#isOverflowing || !this.#overflow.isEmpty)
            return;
        if (freePercent < overflowDeactivationThreshold)
            return;
        this.#isOverflowing = false;
        this.#context.logger.info({}, 'Overflow deactivated: the disk part is delivered');
    }
    /** All of it was delivered out of memory. */
    #letGo(held) {
        if (!this.#held.remove(held))
            return;
        this.#learn(held.batch.provenance);
        this.#unheard.add(held.batch.provenance);
    }
    #learn(provenance) {
        this.#ledger.apply(provenance, hourOf(this.#context.clock.nowMs()));
    }
    async #putPositions(provenance) {
        await this.#unheard.store(provenance);
        this.#learn(provenance);
    }
    #checkOpen() {
        if (!this.#isOpen)
            throw new ChannelError(`channel ${this.#context.name} is not running`);
    }
}
function noop() { }
//# sourceMappingURL=spillable-memory-channel.js.map