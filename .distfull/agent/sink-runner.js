import { DeliveryError } from '../core/errors.js';
import { Deferred } from '../util/deferred.js';
import { DeliveryLine } from './delivery-line.js';
const takeWaitMs = 500;
const backoffMsMax = 5_000;
export class SinkRunner {
    #options;
    #lines;
    #finished = Promise.resolve();
    /** The newest lease: taken, and handed over. */
    #step = Promise.resolve();
    #isDraining = false;
    constructor(options) {
        this.#options = options;
        this.#lines = new Map(options.sinks.map((member) => [member.name, new DeliveryLine(member)]));
    }
    start() {
        this.#finished = this.#run();
    }
    /** Resolves when the loop has ended (its signal was aborted, or every sink is fenced). */
    async stop() {
        await this.#finished;
        for (const { member, isStarted } of this.#lines.values())
            if (isStarted)
                await member.sink.stop();
    }
    /** Nothing more will come: sinks let go of what they hold as soon as they have everything. */
    drain() {
        this.#isDraining = true;
    }
    /**
     * When the channel is empty: resolves when the sinks have left nothing to finish. One of a group
     * that was not needed is not asked. Rejects with DeliveryError when a sink cannot finish, or has
     * not started for so long.
     */
    async drained(startMsMax) {
        await Promise.all([...this.#lines.values()].map((line) => this.#finish(line, startMsMax)));
    }
    async #finish(line, startMsMax) {
        const { clock, signal } = this.#options;
        const { sink } = line.member;
        if (sink.drain === undefined || line.state === 'failed')
            return;
        if (!line.isStarted && this.#lines.size > 1)
            return;
        const endMs = clock.monotonicMs() + startMsMax;
        while (!line.isStarted && !signal.aborted) {
            if (clock.monotonicMs() > endMs)
                throw cannotFinish(line);
            await clock.sleep(10, signal);
        }
        if (!signal.aborted)
            await sink.drain();
    }
    /** After its signal was aborted: resolves when every delivery that is open has ended and is stored. */
    async settle() {
        const lines = [...this.#lines.values()];
        for (const { member, isStarted } of lines)
            if (isStarted)
                member.sink.release?.();
        await this.#step;
        await Promise.all(lines.map(({ last }) => last.stored));
    }
    /** Known once the runner has opened it: before it starts the sink. */
    laneOf(sink) {
        const lane = this.#lines.get(sink)?.lane;
        if (lane === undefined)
            throw new Error(`sink ${sink} has no lane yet: read it at recover`);
        return lane.lane;
    }
    stateOf(sink) {
        const line = this.#lines.get(sink);
        return { state: line.state, error: line.error };
    }
    async #run() {
        const { signal, clock } = this.#options;
        for (const line of this.#lines.values())
            await this.#openLane(line);
        while (!signal.aborted) {
            const line = await this.#nextLine();
            if (line === undefined) {
                if ([...this.#lines.values()].every(({ state }) => state === 'failed'))
                    return;
                await clock.sleep(100, signal);
                continue;
            }
            this.#step = this.#deliverNext(line);
            await this.#step;
        }
        for (const line of this.#lines.values()) {
            await line.asking;
            await line.settle();
            if (line.state !== 'failed')
                line.state = 'stopped';
        }
    }
    /** Its number is part of names at destinations: known before the sink starts. */
    async #openLane(line) {
        const { channel, signal } = this.#options;
        while (line.lane === undefined && !signal.aborted)
            try {
                line.lane = await channel.lane(line.member.name);
            }
            catch (error) {
                line.note(error); // the channel cannot write to its disk now
                await this.#pause(line);
            }
    }
    async #deliverNext(line) {
        const lease = await this.#take(line);
        if (lease === undefined)
            return this.#idle(line);
        if (!(await this.#deliver(line, lease)))
            await this.#backOff(line);
    }
    /** A delivery has failed: the others of a group go first, a sink alone pauses. */
    async #backOff(line) {
        const { clock, processor } = this.#options;
        line.hasFailed = false;
        await line.settle();
        processor.failed(line.member.name, clock.nowMs());
        if (this.#lines.size === 1)
            await this.#pause(line);
    }
    /** The best sink that is ready; makes it ready where needed. */
    async #nextLine() {
        const { processor, clock } = this.#options;
        if (this.#lines.size > 1)
            this.#askThoseInDoubt();
        for (const name of processor.order(clock.nowMs())) {
            const line = this.#lines.get(name);
            if (line === undefined || line.state === 'failed' || line.asking !== undefined)
                continue;
            if (line.hasFailed) {
                await this.#backOff(line); // it had room for more when it was handed the one that failed
                continue;
            }
            if (line.member.sink.mustRecover === true)
                line.isReady = false;
            if (line.channelId !== this.#options.channel.id)
                line.isReady = false;
            if (line.isReady || (await this.#makeReady(line)))
                return line;
            processor.failed(name, clock.nowMs());
            if (this.#lines.size === 1)
                await this.#pause(line);
        }
        return undefined;
    }
    /** Not awaited: its destination may be silent for long, and the others have work. */
    #askThoseInDoubt() {
        for (const line of this.#lines.values())
            if (line.isInDoubt && line.state !== 'failed')
                line.asking ??= this.#makeReady(line)
                    .then((isReady) => (isReady ? undefined : this.#pause(line)))
                    .finally(() => (line.asking = undefined));
    }
    async #makeReady(line) {
        const { channel } = this.#options;
        const { member } = line;
        await line.settle();
        const { lowMark } = channel;
        try {
            if (!line.isStarted) {
                await member.sink.start();
                line.isStarted = true;
                if (!member.sink.countsConnections)
                    member.counters.add('ConnectionCreatedCount');
            }
            do {
                line.channelId = channel.id;
                line.lane = await channel.lane(member.name);
                const told = await member.sink.recover(line.lane);
                await channel.recover(line.lane.lane, told);
            } while (line.channelId !== channel.id);
            line.isReady = true;
            line.isInDoubt = false;
            line.state = 'running';
            // What was in doubt has arrived: the next failure is not one more of the same.
            if (channel.lowMark > lowMark)
                line.failures = 0;
            return true;
        }
        catch (error) {
            member.counters.add('ConnectionFailedCount');
            line.note(error);
            return false;
        }
    }
    async #take(line) {
        const { channel, channelCounters, signal } = this.#options;
        const { limit } = line.member.sink;
        if (!line.isReady)
            return undefined; // an open delivery failed meanwhile
        const lease = await channel
            .take(line.lane.lane, limit, takeWaitMs, signal)
            .catch(async (error) => {
            line.note(error); // the channel cannot read its disk now
            await this.#pause(line);
            return undefined;
        });
        channelCounters.add('EventTakeAttemptCount', lease?.batch.size ?? 1);
        if (lease === undefined)
            line.member.counters.add('BatchEmptyCount');
        return lease;
    }
    /** Begins a delivery; resolves when the next one may begin, to whether the line still works. */
    async #deliver(line, lease) {
        if (!line.isReady) {
            lease.rollback(); // a delivery failed while this lease was awaited
            return false;
        }
        const stored = new Deferred();
        const events = lease.batch.size;
        line.member.counters.add('EventDrainAttemptCount', events);
        const record = this.#handOver(line, lease, stored.promise);
        const outcome = this.#outcome(line, lease, record);
        const delivered = outcome.then((found) => found !== undefined);
        void outcome
            .then((found) => found !== undefined && this.#commit(line, lease, events, found))
            .then((done) => stored.resolve(done));
        line.last = { delivered, stored: stored.promise };
        line.open.push(delivered);
        return line.hasRoom();
    }
    /**
     * The sink alone has the events from here on: nothing that waits for it keeps them. Async, so that
     * what is thrown rejects, too; it waits for nothing, or its frame would keep the events.
     */
    async #handOver({ member }, lease, stored) {
        const { batch, ranges } = lease;
        lease.forgetEvents();
        return member.sink.deliver({ batch, ranges, lowMark: this.#options.channel.lowMark, stored });
    }
    /** What is to be committed; undefined when the lease was rolled back. Never rejects. */
    async #outcome(line, lease, delivery) {
        const { clock, processor } = this.#options;
        const { counters, name } = line.member;
        const earlier = line.last.delivered;
        try {
            const record = await delivery;
            if (await earlier) {
                processor.succeeded(name, clock.nowMs());
                return { record };
            }
            this.#rollBack(line, lease, 'unknown');
        }
        catch (error) {
            const isFirst = await earlier;
            this.#rollBack(line, lease, error instanceof DeliveryError ? error.outcome : 'unknown');
            counters.add('EventWriteFail');
            if (isFirst)
                line.failed(error);
        }
        return undefined;
    }
    #rollBack(line, lease, outcome) {
        lease.rollback(outcome);
        if (outcome === 'refused')
            return;
        line.isReady = false;
        line.isInDoubt = true;
    }
    async #idle(line) {
        const { sink } = line.member;
        if (this.#isDraining || this.#options.channel.isBlocked)
            sink.release?.();
        if (sink.holdsDeliveries === true)
            return;
        await line.settle();
        if (line.isReady)
            await sink.idle?.().catch((error) => line.note(error));
    }
    /** Resolves to false, the line in doubt, when the position could not be stored. Never rejects. */
    async #commit(line, lease, events, { record }) {
        const { sink, counters } = line.member;
        try {
            await lease.commit(record);
        }
        catch (error) {
            lease.rollback();
            line.isReady = false;
            line.failed(error);
            return false;
        }
        if (sink.countsDeliveries !== true)
            counters.add('EventDrainSuccessCount', events);
        counters.add(events < sink.limit.events ? 'BatchUnderflowCount' : 'BatchCompleteCount');
        this.#options.channelCounters.add('EventTakeSuccessCount', events);
        line.failures = 0;
        line.state = 'running';
        line.error = undefined;
        return true;
    }
    async #pause(line) {
        const delayMs = Math.min(backoffMsMax, 100 * 2 ** Math.min(line.failures, 6));
        await this.#options.clock.sleep(delayMs, this.#options.signal);
    }
}
function cannotFinish({ member, error }) {
    const reason = error ?? 'it does not start';
    return new DeliveryError(`${member.name}: ${reason}`, { outcome: 'unknown' });
}
//# sourceMappingURL=sink-runner.js.map