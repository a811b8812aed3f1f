/** The transactional ids, durable: by name, and by the producer that holds each now. */
import { StateLog } from '../state/state-log.js';
export class TransactionStore {
    /** The one whose last step is the longest ago comes first. */
    #transactions = new Map();
    #byProducer = new Map();
    #log;
    static async open(options) {
        const store = new TransactionStore();
        store.#log = await StateLog.open({
            ...options,
            apply: (key, value) => store.#apply(key, value),
            entries: () => store.#transactions,
        });
        return store;
    }
    constructor() { }
    get size() {
        return this.#transactions.size;
    }
    /** The one whose last step is the longest ago first. Walk a copy where a step may come between. */
    get all() {
        return this.#transactions.values();
    }
    get(transactionalId) {
        return this.#transactions.get(transactionalId);
    }
    ofProducer(producerId) {
        return this.#byProducer.get(producerId);
    }
    /** Resolves when the step is durable; memory shows it then, not before. */
    write(transaction) {
        return this.#log.write([change(transaction)]);
    }
    /** As `write`, but a crash may take it back. */
    writeLazily(transaction) {
        return this.#log.writeLazily([change(transaction)]);
    }
    forget(transactionalId) {
        return this.#log.write([[transactionalId, undefined]]);
    }
    close() {
        return this.#log.close();
    }
    #apply(transactionalId, transaction) {
        const old = this.#transactions.get(transactionalId);
        if (old !== undefined)
            this.#byProducer.delete(old.producerId);
        this.#transactions.delete(transactionalId);
        if (transaction === undefined)
            return;
        this.#transactions.set(transactionalId, transaction);
        this.#byProducer.set(transaction.producerId, transaction);
    }
}
function change(transaction) {
    return [transaction.transactionalId, transaction];
}
//# sourceMappingURL=transaction-store.js.map