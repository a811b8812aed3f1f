/*
 * Hot path. The puts of one source into one of its channels, in their order.
 *
 *   put ──durable──▶ stored
 *    └──failed────▶ waits for the puts before it, pauses, is tried again with the same batch
 *
 * While one is tried again nobody begins a new one: the order of an origin is kept. Its room stays
 * reserved, so that it does not wait behind those who wait for it. When the agent stops, it is given
 * up, and so is everything behind it.
 */
import { EventBatch } from '../core/batch.js';
import { ChannelError, messageOf } from '../core/errors.js';
import { Deferred } from '../util/deferred.js';
import { UnheardPositions } from '../core/unheard-positions.js';
const pauseMsMax = 5_000;
export class ChannelLine {
    inlet;
    unheard = new UnheardPositions();
    #options;
    /** Settled when the newest put is. */
    #newest = Promise.resolve();
    #retrying;
    #failure;
    #inFlight = 0;
    #hasGivenUp = false;
    constructor(inlet, options) {
        this.inlet = inlet;
        this.#options = options;
    }
    /** While a put is tried again, or is about to be: settled when it is worth another look. */
    get unsettled() {
        if (this.#retrying !== undefined)
            return this.#retrying;
        // One of ours has failed, and is told so a few turns from now.
        const isAboutTo = this.#inFlight > 0 && this.inlet.channel.isFailing === true;
        return isAboutTo ? this.#options.clock.sleep(1) : undefined;
    }
    /** Why the puts are tried again; undefined while they succeed. */
    get failure() {
        return this.#failure;
    }
    /** Resolves when the batch is durable. Rejects only when its agent stops before. */
    async put(batch, claim, reservation) {
        const before = this.#newest;
        const settled = new Deferred();
        this.#newest = settled.promise;
        this.#inFlight++;
        try {
            await this.#tryUntilStored(batch, reservation, before);
            claim.stored();
        }
        catch (error) {
            this.#hasGivenUp = true;
            claim.released();
            throw error;
        }
        finally {
            this.#inFlight--;
            reservation.release();
            settled.resolve();
        }
    }
    async #tryUntilStored(batch, reservation, before) {
        const { clock, logger, signal } = this.#options;
        const { name, channel } = this.inlet;
        if (this.#hasGivenUp)
            throw stopped(name);
        const complete = this.#withUnheard(batch);
        for (let failures = 0;; failures++) {
            try {
                await channel.put(complete, reservation);
                this.#failure = undefined;
                return;
            }
            catch (error) {
                this.#failure = messageOf(error);
                if (signal.aborted)
                    throw error;
                this.#holdBack();
                const message = `Put failed, trying again: ${messageOf(error)}`;
                logger.error({ channel: name, error: messageOf(error) }, message);
                await before;
                await clock.sleep(Math.min(pauseMsMax, 100 * 2 ** failures), signal);
                if (signal.aborted)
                    throw stopped(name, error);
            }
        }
    }
    /** What the channel has not heard of goes along with its next events. */
    #withUnheard(batch) {
        if (this.unheard.isEmpty)
            return batch;
        return batch.with({ provenance: [...this.unheard.takeAll(), ...batch.provenance] });
    }
    #holdBack() {
        const newest = this.#newest;
        this.#retrying = newest;
        void newest.then(() => {
            if (this.#retrying === newest)
                this.#retrying = undefined;
        });
    }
}
function stopped(channel, cause) {
    return new ChannelError(`channel ${channel}: stopped before the batch was stored`, { cause });
}
//# sourceMappingURL=channel-line.js.map