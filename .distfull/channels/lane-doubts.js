import { IntervalSet, numbersIn } from '../core/interval-set.js';
const exactlyWaitMs = 60_000;
/** So many ranges are named in the log. */
const namedRangesMax = 5;
export class LaneDoubts {
    #parts;
    #doubts = [];
    constructor(parts) {
        this.#parts = parts;
    }
    get isEmpty() {
        return this.#doubts.length === 0;
    }
    rangesOf(lane) {
        return this.#doubts.filter((doubt) => doubt.lane === lane).flatMap(({ ranges }) => ranges);
    }
    /** Keeps ranges that were leased to a lane from all others. */
    hold(lane, ranges) {
        const endsMs = this.#parts.clock.monotonicMs() + exactlyWaitMs;
        if (ranges.length > 0)
            this.#doubts.push({ lane, ranges, endsMs });
    }
    /** The destination has told, and the queue has learnt, what it has: the rest is free. */
    settle(lane) {
        this.#release((doubt) => doubt.lane === lane);
    }
    /** The destination cannot tell: what it may have is sent again. */
    giveUp(lane, reason) {
        this.#count((doubt) => doubt.lane === lane, reason);
        this.settle(lane);
    }
    /** Leases to a lane what is free, and what was in doubt of another one for too long. */
    async take(lane, limit, waitMs, signal) {
        const { queue, clock } = this.#parts;
        if (this.isEmpty)
            return queue.take(limit, waitMs, signal);
        const deadlineMs = clock.monotonicMs() + waitMs;
        this.giveUp(lane, 'its sink goes on without having asked its destination');
        for (;;) {
            const nowMs = clock.monotonicMs();
            this.#expire(nowMs);
            const endsMs = Math.min(deadlineMs, ...this.#doubts.map((doubt) => doubt.endsMs));
            const leased = await queue.take(limit, Math.max(0, endsMs - nowMs), signal);
            const isOver = clock.monotonicMs() >= deadlineMs || signal?.aborted === true;
            if (leased !== undefined || isOver || !queue.isOpen)
                return leased;
        }
    }
    #expire(nowMs) {
        const isExpired = ({ endsMs }) => endsMs <= nowMs;
        this.#count(isExpired, 'its destination was not heard of for a minute');
        this.#release(isExpired);
    }
    #release(isOver) {
        const released = this.#doubts.filter(isOver);
        if (released.length === 0)
            return;
        this.#doubts = this.#doubts.filter((doubt) => !isOver(doubt));
        const held = new IntervalSet();
        for (const { ranges } of this.#doubts)
            for (const { from, to } of ranges)
                held.add(from, to);
        const ranges = released.flatMap((doubt) => doubt.ranges);
        this.#parts.queue.giveBack(ranges.flatMap(({ from, to }) => held.missing(from, to)));
    }
    #count(isOver, reason) {
        const { queue, counters, logger, tallies } = this.#parts;
        const doubted = this.#doubts.filter(isOver).flatMap(({ ranges }) => ranges);
        const ranges = doubted.flatMap(({ from, to }) => queue.done.missing(from, to));
        const events = numbersIn(ranges);
        if (events === 0)
            return;
        counters.add('PossiblyDoubledCount', events);
        tallies.add('possiblyDoubled', events);
        const named = ranges.slice(0, namedRangesMax).map(({ from, to }) => `${from} to ${to - 1}`);
        if (ranges.length > named.length)
            named.push('…');
        logger.warn({ events }, `${events} events (${named.join(', ')}) are possibly doubled: a sink may have delivered them, and ${reason}`);
    }
}
//# sourceMappingURL=lane-doubts.js.map