import { DeliveryError } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
export class OpenDelivery {
    /** The n-th event of its batch is the n-th number. */
    ranges;
    /** Counts the deliveries of a sink. */
    number;
    #done = new Deferred();
    #openPieces = 0;
    #hasArrived = false;
    #failure;
    constructor(ranges, number) {
        this.ranges = ranges;
        this.number = number;
    }
    /** Rejects with DeliveryError. */
    get done() {
        return this.#done.promise;
    }
    /** Each piece is begun before the last one that is open settles. */
    begin() {
        this.#openPieces++;
    }
    arrived() {
        this.#hasArrived = true;
        this.skipped();
    }
    /** Nothing of the piece is for the destination. */
    skipped() {
        if (--this.#openPieces === 0)
            this.#settle();
    }
    failed(error) {
        if (this.#failure?.outcome !== error.outcome && this.#failure?.outcome !== 'unknown')
            this.#failure = error;
        this.skipped();
    }
    #settle() {
        const error = this.#failure;
        if (error === undefined)
            this.#done.resolve(undefined);
        else if (error.outcome === 'unknown' || !this.#hasArrived)
            this.#done.reject(error);
        else
            this.#done.reject(new DeliveryError(error.message, { outcome: 'unknown', cause: error }));
    }
}
//# sourceMappingURL=open-delivery.js.map