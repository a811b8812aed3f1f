import { ChannelError, ConfigError } from '../core/errors.js';
/** Throws ConfigError when no batch of the transaction capacity could ever fit. */
export function checkCapacities(location, config) {
    const { capacity, transactionCapacity } = config;
    if (transactionCapacity > capacity)
        throw new ConfigError(`${location}: transactionCapacity ${transactionCapacity} is larger than capacity ${capacity}; ` +
            'raise capacity');
}
/** Flume's rule and words: a batch larger than the transaction capacity can never be put. */
export function checkTransaction(transaction, events, capacity) {
    if (events > capacity)
        throw new ChannelError(`Put queue for ${transaction} of capacity ${capacity} full, ` +
            'consider committing more frequently, increasing capacity or increasing thread count ' +
            `(a batch of ${events} events: raise transactionCapacity, or lower the source's batch size)`);
}
//# sourceMappingURL=transaction-capacity.js.map