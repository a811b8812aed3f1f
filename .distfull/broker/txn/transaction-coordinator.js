import { crashPoint } from '../../core/crash-point.js';
import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { Exclusive } from './exclusive.js';
import { completed, created, identityError, identityOf, includesPartition, isPrepared, needsFreshProducerId, outcomeOf, prepared, renewed, wasExchanged, withAdded, } from './transaction.js';
import { TransactionStore } from './transaction-store.js';
import { TransactionUpkeep } from './transaction-upkeep.js';
export class TransactionCoordinator {
    #options;
    #store;
    /** Producers whose transaction is about to be decided: nothing more may be written to it. */
    #ending = new Set();
    #exclusive = new Exclusive();
    #upkeep;
    static async open(options) {
        return new TransactionCoordinator(options, await TransactionStore.open(options));
    }
    constructor(options, store) {
        this.#options = options;
        this.#store = store;
        this.#upkeep = new TransactionUpkeep(options, store, {
            finish: (transaction) => this.#finishDecided(transaction),
            timeOut: (transaction) => this.#timeOut(transaction),
            forget: (transaction) => this.#forget(transaction),
        });
    }
    /** Finishes what the last run had decided, and begins to watch for timeouts. */
    async start() {
        for (const transaction of this.all.filter(isPrepared))
            await this.#finishDecided(transaction);
        this.#upkeep.start();
    }
    async close() {
        this.#upkeep.stop();
        await this.#store.close();
    }
    /** For tools. */
    get all() {
        return [...this.#store.all];
    }
    /** For tools. */
    get(transactionalId) {
        return this.#store.get(transactionalId);
    }
    // --- Requests ------------------------------------------------------------------------------
    /**
     * Gives the id to a new holder: fences the last one and aborts what it left open. `expected` is
     * what a producer that goes on believes to be (KIP-360).
     */
    async initProducerId(transactionalId, timeoutMs, expected) {
        if (transactionalId === null) {
            const producerId = await this.#options.ports.nextProducerId();
            return { error: ErrorCode.NONE, producerId, producerEpoch: 0 };
        }
        if (transactionalId === '')
            return refused(ErrorCode.INVALID_REQUEST);
        if (timeoutMs <= 0 || timeoutMs > this.#options.limits.timeoutMsMax)
            return refused(ErrorCode.INVALID_TRANSACTION_TIMEOUT);
        return this.#exclusive.run(transactionalId, () => this.#takeOver(transactionalId, timeoutMs, expected));
    }
    /** Partitions, or groups whose offsets are to be committed, become part of the transaction. */
    add(transactionalId, producer, partitions, groups) {
        return this.#asHolder(transactionalId, producer, async (transaction) => {
            if (isPrepared(transaction))
                return ErrorCode.CONCURRENT_TRANSACTIONS;
            const next = withAdded(transaction, partitions, groups, this.#options.clock.nowMs());
            if (next === undefined)
                return ErrorCode.NONE;
            if (next.groups.length > this.#options.limits.groupsMax)
                return ErrorCode.INVALID_REQUEST;
            await this.#store.write(next);
            return ErrorCode.NONE;
        });
    }
    /** Resolves when the outcome is durable and readers see it. Safe to repeat. */
    end(transactionalId, producer, type) {
        return this.#asHolder(transactionalId, producer, async (transaction) => {
            if (transaction.phase === 'Ongoing')
                await this.#decide(transaction, type, false);
            else if (transaction.phase === 'Empty' || outcomeOf(transaction) !== type)
                return ErrorCode.INVALID_TXN_STATE;
            else if (isPrepared(transaction))
                await this.#finish(transaction);
            return ErrorCode.NONE;
        });
    }
    /**
     * Whether a transactional batch may be written now. Synchronous: asked right before the append.
     * TRANSACTION_ABORTABLE: the transaction is not open in this partition.
     */
    produceError(producer, topic, partition) {
        const transaction = this.#store.ofProducer(producer.producerId);
        const error = identityError(transaction, producer);
        if (error === ErrorCode.PRODUCER_FENCED)
            return ErrorCode.INVALID_PRODUCER_EPOCH;
        if (transaction === undefined)
            return error;
        const isOpen = transaction.phase === 'Ongoing' && !this.#ending.has(producer.producerId);
        return isOpen && includesPartition(transaction, topic, partition)
            ? ErrorCode.NONE
            : ErrorCode.TRANSACTION_ABORTABLE;
    }
    /**
     * Runs `work` while the transaction is open and holds the group: it cannot end meanwhile.
     * TRANSACTION_ABORTABLE: the transaction is not open, or does not hold the group.
     */
    withOpenGroup(transactionalId, producer, group, work) {
        return this.#asHolder(transactionalId, producer, async ({ phase, groups }) => phase === 'Ongoing' && groups.includes(group) ? work() : ErrorCode.TRANSACTION_ABORTABLE);
    }
    /** Whether the coordinator will end this producer's transaction in the partition some day. */
    knows(producerId, topic, partition) {
        const transaction = this.#store.ofProducer(producerId);
        return transaction !== undefined && includesPartition(transaction, topic, partition);
    }
    /** Aborts what these producers have open, and fences them. Resolves when that is decided. */
    async abort(producerIds) {
        for (const producerId of producerIds) {
            const transactionalId = this.#store.ofProducer(producerId)?.transactionalId;
            if (transactionalId === undefined)
                continue;
            await this.#exclusive.run(transactionalId, async () => {
                const transaction = this.#store.get(transactionalId);
                if (transaction?.producerId === producerId && transaction.phase === 'Ongoing')
                    await this.#decide(transaction, 'abort', true);
            });
        }
    }
    // --- Steps ---------------------------------------------------------------------------------
    /** One request of an id after the other, and only of the producer that holds it. */
    async #asHolder(transactionalId, producer, step) {
        if (transactionalId === '')
            return ErrorCode.INVALID_REQUEST;
        return this.#exclusive.run(transactionalId, async () => {
            const transaction = this.#store.get(transactionalId);
            const error = identityError(transaction, producer);
            return transaction === undefined || error !== ErrorCode.NONE ? error : step(transaction);
        });
    }
    async #takeOver(transactionalId, timeoutMs, exchanged) {
        const { ports, clock } = this.#options;
        let transaction = this.#store.get(transactionalId);
        if (transaction === undefined) {
            const producerId = await ports.nextProducerId();
            return this.#given(created(transactionalId, producerId, timeoutMs, clock.nowMs()));
        }
        if (exchanged !== undefined) {
            if (wasExchanged(transaction, exchanged))
                return given(transaction);
            if (identityError(transaction, exchanged) !== ErrorCode.NONE)
                return refused(ErrorCode.PRODUCER_FENCED);
        }
        if (transaction.phase === 'Ongoing')
            await this.#decide(transaction, 'abort', true);
        else if (isPrepared(transaction))
            await this.#finish(transaction);
        transaction = this.#store.get(transactionalId);
        if (isPrepared(transaction))
            return refused(ErrorCode.CONCURRENT_TRANSACTIONS);
        const needsFresh = needsFreshProducerId(transaction);
        const freshProducerId = needsFresh ? await ports.nextProducerId() : undefined;
        const renewal = { freshProducerId, exchanged, timeoutMs, nowMs: clock.nowMs() };
        return this.#given(renewed(transaction, renewal));
    }
    async #given(transaction) {
        await this.#store.write(transaction);
        return given(transaction);
    }
    async #decide(transaction, type, fences) {
        const { ports, clock } = this.#options;
        const decided = prepared(transaction, type, fences, clock.nowMs());
        this.#ending.add(transaction.producerId);
        try {
            if (type === 'commit')
                await ports.sync(transaction.partitions);
            await this.#store.write(decided);
            if (type === 'commit')
                crashPoint('broker.prepared');
        }
        finally {
            this.#ending.delete(transaction.producerId);
        }
        await this.#finish(decided);
    }
    /** Carries a decision out. If it cannot now (a partition is offline), the next check tries again. */
    async #finish(transaction) {
        const { ports, clock, logger } = this.#options;
        const { transactionalId } = transaction;
        try {
            await ports.end(transaction.partitions, identityOf(transaction), outcomeOf(transaction));
        }
        catch (error) {
            logger.warn({ transactionalId }, `transaction is decided (${outcomeOf(transaction)}) but not finished: ${messageOf(error)}`);
            return;
        }
        await this.#store.writeLazily(completed(transaction, clock.nowMs()));
    }
    // --- Steps that nobody asked for -------------------------------------------------------------
    #finishDecided(seen) {
        return this.#unasked(seen, () => this.#finish(seen));
    }
    #timeOut(seen) {
        return this.#unasked(seen, async () => {
            this.#options.logger.warn({ transactionalId: seen.transactionalId }, `transaction was open for more than ${seen.timeoutMs} ms: aborted, its producer is fenced`);
            await this.#decide(seen, 'abort', true);
        });
    }
    #forget(seen) {
        return this.#unasked(seen, () => this.#store.forget(seen.transactionalId));
    }
    /** In its turn among the requests of the id, unless one of them has made a step meanwhile. */
    #unasked(seen, step) {
        return this.#exclusive.run(seen.transactionalId, async () => {
            if (this.#store.get(seen.transactionalId) === seen)
                await step();
        });
    }
}
function given(transaction) {
    return { error: ErrorCode.NONE, ...identityOf(transaction) };
}
function refused(error) {
    return { error, producerId: -1, producerEpoch: -1 };
}
//# sourceMappingURL=transaction-coordinator.js.map