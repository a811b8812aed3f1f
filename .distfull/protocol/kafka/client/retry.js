import { ErrorCode } from '../error-codes.js';
import { KafkaConnectionError, KafkaError } from './kafka-errors.js';
const delayMsMin = 20;
const delayMsMax = 1000;
/** The last transaction's markers are being written: a matter of milliseconds. */
const concurrentTransactionsDelayMs = 5;
/**
 * Calls `attempt` until it succeeds, with growing pauses, as long as its error says that a later
 * try can: an error number that is retriable, or a request that was never sent. A lost answer is
 * not retried here: whether repeating is safe is the caller's knowledge (`isRepeatable`).
 */
export async function retrying(options, attempt) {
    const { clock, signal, timeoutMs, isRepeatable } = options;
    const deadlineMs = clock.monotonicMs() + timeoutMs;
    for (let delayMs = delayMsMin;; delayMs = Math.min(delayMsMax, delayMs * 2)) {
        try {
            return await attempt();
        }
        catch (error) {
            const isOver = clock.monotonicMs() + delayMs > deadlineMs || signal?.aborted === true;
            if (isOver || !canRetry(error, isRepeatable))
                throw error;
            await clock.sleep(isConcurrent(error) ? concurrentTransactionsDelayMs : delayMs, signal);
        }
    }
}
/** Whatever is asked of a cluster and may be asked twice, within the cluster's own limits. */
export function repeating(limits, attempt) {
    const { clock, signal, retryTimeoutMs: timeoutMs } = limits;
    return retrying({ clock, signal, timeoutMs, isRepeatable: true }, attempt);
}
function isConcurrent(error) {
    return error instanceof KafkaError && error.errorCode === ErrorCode.CONCURRENT_TRANSACTIONS;
}
function canRetry(error, isRepeatable) {
    if (error instanceof KafkaError)
        return error.isRetriable;
    return error instanceof KafkaConnectionError && (isRepeatable || !error.wasSent);
}
//# sourceMappingURL=retry.js.map