/*
 * What Spark may ask for, and what it has been given and has not settled yet:
 *
 *   waiting ──next──▶ open, under a sequence number ──ack──▶ done
 *      ▲                                │
 *      └────nack, or no word in time────┘
 *
 * A delivery may be given in several transactions; it is done when all of its events are. What comes
 * back goes to the front, so that the order is kept for a client that asks for one at a time.
 */
import { randomBytes } from 'node:crypto';
import { Deferred } from '../../util/deferred.js';
export class Transactions {
    #options;
    #waiting = [];
    #open = new Map();
    #deliveries = new Set();
    #askers = new Set();
    /** Tells the numbers of this run from those of another. */
    #base = randomBytes(4).toString('hex');
    #count = 0;
    #isClosed = false;
    constructor(options) {
        this.#options = options;
    }
    /** Resolves when Spark has acknowledged every event; rejects with the reason of `close`. */
    add(batch) {
        const delivery = { batch, eventsLeft: batch.size, done: new Deferred() };
        this.#deliveries.add(delivery);
        this.#waiting.push({ delivery, from: 0, to: batch.size });
        this.#serve();
        return delivery.done.promise;
    }
    /**
     * Resolves with at least one event and `eventsMax` at most, as soon as there are some; with
     * undefined after `close`, or when `signal` is aborted.
     */
    next(eventsMax, signal) {
        const asker = { eventsMax, given: new Deferred() };
        if (this.#isClosed || signal.aborted)
            return Promise.resolve(undefined);
        this.#askers.add(asker);
        const leave = () => {
            if (this.#askers.delete(asker))
                asker.given.resolve(undefined);
        };
        signal.addEventListener('abort', leave, { once: true });
        void asker.given.promise.then(() => signal.removeEventListener('abort', leave));
        this.#serve();
        return asker.given.promise;
    }
    /** How many events it was; undefined for a number that is not open (any more). */
    ack(sequenceNumber) {
        const piece = this.#settle(sequenceNumber);
        if (piece === undefined)
            return undefined;
        const { delivery, from, to } = piece;
        delivery.eventsLeft -= to - from;
        if (delivery.eventsLeft === 0) {
            this.#deliveries.delete(delivery);
            delivery.done.resolve();
        }
        return to - from;
    }
    /** As `ack`: the events are given again. */
    nack(sequenceNumber) {
        const piece = this.#settle(sequenceNumber);
        if (piece === undefined)
            return undefined;
        this.#waiting.unshift(piece);
        this.#serve();
        return piece.to - piece.from;
    }
    /** Nothing is given any more, and no delivery is done. */
    close(reason) {
        this.#isClosed = true;
        for (const { timer } of this.#open.values())
            timer.cancel();
        this.#open.clear();
        for (const { given } of this.#askers)
            given.resolve(undefined);
        this.#askers.clear();
        for (const { done } of this.#deliveries)
            done.reject(reason);
        this.#deliveries.clear();
    }
    #serve() {
        for (const asker of this.#askers) {
            const piece = this.#waiting.shift();
            if (piece === undefined)
                return;
            this.#askers.delete(asker);
            asker.given.resolve(this.#give(piece, asker.eventsMax));
        }
    }
    #give(piece, eventsMax) {
        const { delivery, from } = piece;
        const to = Math.min(piece.to, from + eventsMax);
        if (to < piece.to)
            this.#waiting.unshift({ delivery, from: to, to: piece.to });
        const sequenceNumber = `${this.#base}${++this.#count}`;
        const timer = this.#options.clock.schedule(this.#options.timeoutMs, () => {
            const events = this.nack(sequenceNumber);
            if (events !== undefined)
                this.#options.timedOut(sequenceNumber, events);
        });
        this.#open.set(sequenceNumber, { piece: { delivery, from, to }, timer });
        return { sequenceNumber, batch: delivery.batch.slice(from, to, []) };
    }
    #settle(sequenceNumber) {
        const open = this.#open.get(sequenceNumber);
        this.#open.delete(sequenceNumber);
        open?.timer.cancel();
        return open?.piece;
    }
}
//# sourceMappingURL=transactions.js.map