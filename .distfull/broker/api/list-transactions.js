/**
 * ListTransactions (66), versions 0–1: the transactional ids that pass all filters; an empty filter
 * lets all pass. v1 only those that run longer than a duration.
 */
import { listTransactionsApi } from '../../generated/kafka/list-transactions.js';
import { transactionPhases } from '../txn/transaction.js';
import { apiHandler } from './handler.js';
/** Kafka has two more, which here no transaction is ever seen in. */
const states = new Set([...transactionPhases, 'Dead', 'PrepareEpochFence']);
export const listTransactions = apiHandler(listTransactionsApi, (request, { broker }) => {
    const { stateFilters, producerIdFilters, durationFilter } = request;
    const startedBeforeMs = broker.clock.nowMs() - durationFilter;
    const found = broker.transactions.all.filter(({ phase, producerId, startedMs }) => (stateFilters.length === 0 || stateFilters.includes(phase)) &&
        (producerIdFilters.length === 0 || producerIdFilters.includes(producerId)) &&
        (durationFilter < 0 || startedMs < startedBeforeMs));
    return {
        errorCode: 0,
        unknownStateFilters: stateFilters.filter((name) => !states.has(name)),
        transactionStates: found.map(({ transactionalId, producerId, phase }) => ({
            transactionalId,
            producerId,
            transactionState: phase,
        })),
    };
});
//# sourceMappingURL=list-transactions.js.map