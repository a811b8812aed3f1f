import { ChannelError, ChannelFullError } from '../core/errors.js';
export class Capacity {
    #options;
    #waiters = [];
    #events = 0;
    #bytes = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Reserved or used. */
    get events() {
        return this.#events;
    }
    get bytes() {
        return this.#bytes;
    }
    /** Somebody waits for room. */
    get isAwaited() {
        return this.#waiters.length > 0;
    }
    /** What is there stays, also beyond a smaller capacity; nothing more comes until there is room. */
    resize(options) {
        this.#options = options;
        this.free(0, 0);
    }
    reserve(events, bytes) {
        const held = events === 0 ? this.#hold(events, bytes) : this.tryReserve(events, bytes);
        if (held !== undefined)
            return Promise.resolve(held);
        const { clock, keepAliveMs } = this.#options;
        if (keepAliveMs === 0)
            return Promise.reject(this.#refusal(events));
        return new Promise((resolve, reject) => {
            const timer = clock.schedule(keepAliveMs, () => this.#giveUp(waiter));
            const waiter = { events, bytes, timer, resolve, reject };
            this.#waiters.push(waiter);
        });
    }
    /** The room, if it is there now and nobody waits for it. */
    tryReserve(events, bytes) {
        const isFree = this.#waiters.length === 0 && this.#fits(events, bytes);
        return isFree ? this.#hold(events, bytes) : undefined;
    }
    /** Counts what is there already: events that were recovered. May go beyond the capacity. */
    occupy(events, bytes) {
        this.#events += events;
        this.#bytes += bytes;
    }
    free(events, bytes) {
        this.#events -= events;
        // Recovered events are counted by their stored size: close to their bodies, not equal.
        this.#bytes = this.#events === 0 ? 0 : Math.max(0, this.#bytes - bytes);
        while (this.#waiters.length > 0 &&
            this.#fits(this.#waiters[0].events, this.#waiters[0].bytes)) {
            const waiter = this.#waiters.shift();
            waiter.timer.cancel();
            waiter.resolve(this.#hold(waiter.events, waiter.bytes));
        }
    }
    /** Refuses everybody who waits: the channel stops. */
    close(message) {
        for (const waiter of this.#waiters.splice(0)) {
            waiter.timer.cancel();
            waiter.reject(new ChannelError(message));
        }
    }
    #fits(events, bytes) {
        return (this.#events + events <= this.#options.events && this.#bytes + bytes <= this.#options.bytes);
    }
    #hold(events, bytes) {
        this.occupy(events, bytes);
        return new HeldRoom(this, events, bytes);
    }
    #giveUp(waiter) {
        const index = this.#waiters.indexOf(waiter);
        if (index < 0)
            return;
        this.#waiters.splice(index, 1);
        waiter.reject(this.#refusal(waiter.events));
        this.free(0, 0);
    }
    #refusal(events) {
        const lacking = this.#events + events > this.#options.events ? 'events' : 'bytes';
        return new ChannelFullError(this.#options.fullMessage(lacking));
    }
}
/** Room that was reserved: given back once, unless a put has used it. */
export class HeldRoom {
    events;
    bytes;
    #capacity;
    #isHeld = true;
    constructor(capacity, events, bytes) {
        this.#capacity = capacity;
        this.events = events;
        this.bytes = bytes;
    }
    /** The put succeeded: from now on the events themselves take the room. */
    use() {
        this.#isHeld = false;
    }
    release() {
        if (!this.#isHeld)
            return;
        this.#isHeld = false;
        this.#capacity.free(this.events, this.bytes);
    }
}
//# sourceMappingURL=capacity.js.map