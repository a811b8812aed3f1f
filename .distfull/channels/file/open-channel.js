/*
 * Hot path. A file channel that is open: what was put (put-log.ts), what of it is free, leased or
 * done (lease-queue.ts), and the cursor that remembers it.
 *
 *   put      durable, with its positions, when it resolves
 *   take     lowest free numbers, never beyond the durable end
 *   commit   done in memory; the cursor follows (at once and synced with a commit record)
 *
 * What survives a crash: every put that was acknowledged, with its positions; of the puts in flight
 * whole ones or nothing. Of the commits those up to the last saved cursor; see cursor-journal.ts.
 */
import { dirname } from 'node:path';
import { noEvents } from '../../core/batch.js';
import { crashPoint } from '../../core/crash-point.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import { LaneDoubts } from '../lane-doubts.js';
import { LeaseQueue } from '../lease-queue.js';
import { HouseKeeping } from './house-keeping.js';
import { PutLog } from './put-log.js';
import { StoredBatches } from './stored-batches.js';
import { ToldPositions } from './told-positions.js';
const commitRecordBytesMax = 4_096;
export class OpenChannel {
    #parts;
    #log;
    #journal;
    #queue;
    #puts;
    #houseKeeping;
    #doubts;
    #told;
    #leasedEnd = 0;
    #moving;
    #openLeases = 0;
    /** The channel stops, and everything that was put is durable. */
    #isStored = false;
    constructor(parts, log, journal) {
        const { context, ledger, lanes, done, tallies } = parts;
        const { clock, counters, logger, config } = context;
        this.#parts = parts;
        this.#log = log;
        this.#journal = journal;
        const stored = new StoredBatches(log);
        const queue = (this.#queue = new LeaseQueue(stored, clock, done, log.durableEnd, (from, to) => this.#countLost(from, to)));
        this.#doubts = new LaneDoubts({ queue, clock, counters, logger, tallies });
        this.#withholdDoubts();
        const onDurable = (empty, durableEnd) => {
            for (const { from, to } of empty)
                this.#queue.done.add(from, to);
            this.#queue.publish(durableEnd);
            this.#houseKeeping.scheduleSoon();
        };
        this.#puts = new PutLog({
            channelId: () => this.id,
            clock,
            log,
            ledger,
            lanes,
            stored,
            voids: parts.voids,
            delivered: () => journal.delivered,
            onDurable,
        });
        const houseKeeping = (this.#houseKeeping = new HouseKeeping({
            clock,
            logger,
            log,
            puts: this.#puts,
            journal,
            cursorSyncIntervalMs: config.checkpointInterval,
            lowMark: () => this.lowMark,
        }));
        this.#told = new ToldPositions({
            ...parts,
            queue,
            doubts: this.#doubts,
            stored,
            houseKeeping,
            handedOut: () => Math.max(parts.handedOutBefore, this.#leasedEnd),
            save: () => journal.save(true),
        });
        parts.tallies.onChange = () => this.#houseKeeping.scheduleSoon();
    }
    /** A new one when the log turns out to have gone back. */
    get id() {
        return this.#told.channelId;
    }
    get lowMark() {
        return this.#queue.done.lowMark;
    }
    get endSequence() {
        return this.#queue.end;
    }
    get positions() {
        return this.#parts.ledger.positions;
    }
    get isFailing() {
        return this.#puts.isBroken;
    }
    get tallies() {
        return this.#parts.tallies;
    }
    get audit() {
        return this.#parts.ledger.audit;
    }
    openingBatch(roll) {
        return this.#puts.openingBatch(roll);
    }
    /** Throws ChannelFullError when the disk of the log has too little space. */
    async checkSpace(bytes) {
        const { space } = this.#parts;
        if (space.mustAsk)
            await space.ask();
        const isElsewhere = !space.hasRoom(this.#directory) && space.isAnywhere && !this.#puts.isBroken;
        if (isElsewhere)
            await (this.#moving ??= this.#move());
        space.check(this.#directory, bytes);
    }
    /** Resolves with the numbers of the batch's events. */
    async put(batch, reservation) {
        const numbers = await this.#puts.put(batch);
        reservation.use();
        return numbers;
    }
    /** Gives numbers up that nobody has leased: they were delivered by another way. */
    settle(ranges) {
        this.#parts.capacity.free(this.#queue.complete(ranges), 0);
        this.#houseKeeping.scheduleSoon();
    }
    async take(lane, limit, waitMs, signal) {
        const leased = await this.#doubts.take(lane, limit, waitMs, signal);
        if (leased === undefined)
            return undefined;
        this.#leasedEnd = Math.max(this.#leasedEnd, leased.ranges.at(-1).to);
        const lease = this.#leaseOf(lane, leased);
        if (this.#parts.lanes.noteLease(lane, leased.ranges))
            await this.#saveBeforeLease(lease);
        crashPoint('channel.leased');
        return lease;
    }
    async lane(sinkName) {
        const { state, mustSave } = this.#parts.lanes.open(sinkName);
        // The record says what the sink may cut or rename: after a failed save it is here, not on the disk.
        if (mustSave || state.commitRecord !== undefined)
            await this.#journal.save(true);
        return state;
    }
    async recover(lane, told) {
        await this.#told.take(lane, told);
        this.#queue.wake();
        this.#houseKeeping.scheduleSoon();
    }
    cursor() {
        const { done } = this.#queue;
        const isCleanStop = this.#isStored && this.#openLeases === 0 && this.#doubts.isEmpty;
        const inDoubt = (lane) => this.#doubts.rangesOf(lane);
        return {
            channelId: this.id,
            lowMark: done.lowMark,
            ranges: done.ranges,
            durableEnd: this.#log.durableEnd,
            lanes: this.#parts.lanes.cursors(done.lowMark, inDoubt, this.#isStored),
            tallies: this.#parts.tallies.snapshot(),
            clean: isCleanStop,
        };
    }
    /** Resolves when the cursor as it is now is durable. */
    saveCursor() {
        return this.#journal.save(true);
    }
    async close() {
        const { logger } = this.#parts.context;
        this.#queue.close();
        await this.#houseKeeping.stop();
        try {
            await this.#log.close();
            this.#isStored = !this.#puts.isBroken;
        }
        catch (error) {
            logger.error({ error: messageOf(error) }, `The last puts were not stored: ${messageOf(error)}`);
        }
        await this.#houseKeeping.saveCursor(true);
        await this.#journal.close();
    }
    /** Where the active segment lies. */
    get #directory() {
        return dirname(this.#log.segments.at(-1).path);
    }
    /** The next directory with room takes over. */
    async #move() {
        try {
            await this.#puts.roll();
        }
        finally {
            this.#moving = undefined;
        }
    }
    #leaseOf(lane, leased) {
        const { id } = this;
        const { ranges } = leased;
        const { bodyBytes } = leased.batch;
        let isOpen = true;
        this.#openLeases++;
        const close = () => {
            const wasOpen = isOpen;
            if (wasOpen)
                this.#openLeases--;
            if (wasOpen)
                this.#parts.lanes.noteEnd(lane, ranges);
            isOpen = false;
            return wasOpen;
        };
        const lease = {
            batch: leased.batch,
            ranges,
            commit: async (record) => {
                if (!close())
                    return;
                if (id === this.id)
                    this.#parts.lanes.noteDelivered(lane, ranges.at(-1).to);
                await this.#commit(lane, bodyBytes, ranges, record);
            },
            rollback: (outcome) => {
                if (!close())
                    return;
                if (outcome !== 'unknown')
                    return this.#queue.giveBack(ranges);
                this.#doubts.hold(lane, ranges);
                if (id !== this.id)
                    this.#doubts.giveUp(lane, 'the channel has a new id');
            },
            forgetEvents: () => {
                lease.batch = noEvents;
            },
        };
        return lease;
    }
    async #commit(lane, bodyBytes, ranges, record) {
        if (record !== undefined) {
            checkCommitRecord(record);
            this.#parts.lanes.noteRecord(lane, record);
        }
        const events = this.#queue.complete(ranges);
        this.#parts.capacity.free(events, bodyBytes);
        if (record !== undefined)
            await this.#journal.save(true);
        this.#houseKeeping.scheduleSoon();
    }
    /** Nothing is handed out before the journal says that this lane may have delivered it. */
    async #saveBeforeLease(lease) {
        try {
            await this.#journal.save(true);
        }
        catch (error) {
            lease.rollback();
            throw new ChannelError(`the cursor cannot be saved: ${messageOf(error)}`, { cause: error });
        }
    }
    /** What the lanes may have delivered before this start belongs to them until they have told. */
    #withholdDoubts() {
        const { done, end } = this.#queue;
        const byLane = this.#parts.lanes.leasedBefore.map((ranges) => ranges.flatMap(({ from, to }) => done.missing(from, Math.min(to, end))));
        this.#queue.withhold(byLane.flat());
        for (const [lane, ranges] of byLane.entries())
            this.#doubts.hold(lane, ranges);
    }
    /** Damage that was found while reading: the log has reported where. */
    #countLost(from, to) {
        const { context, capacity } = this.#parts;
        context.counters.add('EventsLostCount', to - from);
        this.#parts.tallies.add('lost', to - from);
        context.logger.error({ from, to }, `Events ${from} to ${to - 1} cannot be read any more and are lost`);
        capacity.free(to - from, 0);
    }
}
function checkCommitRecord(record) {
    const bytes = Buffer.byteLength(JSON.stringify(record));
    if (bytes > commitRecordBytesMax)
        throw new ChannelError(`a commit record has ${bytes} bytes of JSON, at most ${commitRecordBytesMax} are kept`);
}
//# sourceMappingURL=open-channel.js.map