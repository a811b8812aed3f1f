import { IntervalSet } from '../../core/interval-set.js';
export class Spill {
    #parts;
    #running;
    constructor(parts) {
        this.#parts = parts;
    }
    /** Everything that is held goes to the log. Rejects when some of it cannot. */
    run() {
        return (this.#running ??= this.#writeOut().finally(() => (this.#running = undefined)));
    }
    /** Resolves when no run is under way; a failure was told to those whose puts it had. */
    async settled() {
        await this.#running?.catch(() => { });
    }
    undelivered({ from, to }) {
        return this.#parts.queue.done.missing(from, to);
    }
    async #writeOut() {
        const { held: batches, delivered } = this.#parts;
        const writes = [];
        let failure;
        for (const held of batches.all.slice()) {
            const missing = this.undelivered(held);
            if (missing.length === 0)
                delivered(held);
            else if (failure === undefined)
                await this.#beginWrite(held, missing, writes).catch((error) => (failure = error));
            if (failure !== undefined)
                this.#refuse(held, failure);
        }
        const outcomes = await Promise.allSettled(writes);
        const refused = outcomes.find((outcome) => outcome.status === 'rejected');
        if (failure !== undefined || refused !== undefined)
            throw failure ?? refused.reason;
    }
    /** Resolves when the log has taken the bytes; `writes` gets what settles when they are durable. */
    async #beginWrite(held, missing, writes) {
        const { batch } = held;
        const { from } = missing[0];
        const { to } = missing.at(-1);
        const part = batch.slice(from - held.from, to - held.from, batch.provenance);
        held.isBeingStored = true;
        try {
            const room = held.room ?? (await this.#parts.log.reserve(part.size, part.bodyBytes));
            writes.push(this.#write(held, from, part, room));
        }
        catch (error) {
            held.isBeingStored = false;
            throw error;
        }
    }
    async #write(held, from, part, room) {
        const { held: batches, memory, overflow, stored } = this.#parts;
        try {
            await overflow.store(from, part, room);
        }
        catch (error) {
            held.isBeingStored = false;
            if (held.room === undefined)
                room.release();
            this.#refuse(held, error);
            throw error;
        }
        const missing = this.undelivered(held);
        const { events, bytes } = batches.amountOf(missing);
        if (held.room === undefined)
            memory.free(events, bytes);
        batches.remove(held);
        // Delivered while it was written.
        overflow.settle(new IntervalSet(0, missing).missing(from, from + part.size));
        held.stored?.resolve();
        stored(held);
    }
    #refuse(held, error) {
        const { held: batches, queue, refused } = this.#parts;
        if (held.stored === undefined || !batches.remove(held))
            return;
        queue.complete([held]);
        held.stored.reject(error);
        refused();
    }
}
//# sourceMappingURL=spill.js.map