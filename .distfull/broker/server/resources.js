/*
 * What the connections of all listeners share: a limit for each is not enough with thousands of them.
 *
 *   requests   frames that are needed, the large ones from their first byte on: above the limit they
 *              wait, unread (Kafka's queued.max.request.bytes)
 *   replies    what clients have not taken: above the limit a busy client gets nothing more to do
 *   addresses  connections of each, and of all
 */
import { ByteBudget } from '../../util/byte-budget.js';
export class ServerResources {
    requests;
    replies;
    #limits;
    #byAddress = new Map();
    #connections = 0;
    constructor(limits) {
        this.#limits = limits;
        this.requests = new ByteBudget(limits.allRequestBytesMax);
        this.replies = new ByteBudget(limits.allReplyBytesMax);
    }
    get connections() {
        return this.#connections;
    }
    /** Counts a connection; false, and nothing counted, where there are too many. */
    admit(address) {
        const ofAddress = this.#byAddress.get(address) ?? 0;
        const { connectionsMax, connectionsPerAddressMax } = this.#limits;
        if (this.#connections >= connectionsMax || ofAddress >= connectionsPerAddressMax)
            return false;
        this.#connections++;
        this.#byAddress.set(address, ofAddress + 1);
        return true;
    }
    leave(address) {
        this.#connections--;
        const left = this.#byAddress.get(address) - 1;
        if (left > 0)
            this.#byAddress.set(address, left);
        else
            this.#byAddress.delete(address);
    }
}
//# sourceMappingURL=resources.js.map