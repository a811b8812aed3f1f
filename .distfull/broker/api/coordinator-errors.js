/** Errors that the APIs of the group and transaction coordinators have in common. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
/** PRODUCER_FENCED is newer than some versions: they are told INVALID_PRODUCER_EPOCH instead. */
export function fencedAs(errorCode, knowsFenced) {
    return errorCode === ErrorCode.PRODUCER_FENCED && !knowsFenced
        ? ErrorCode.INVALID_PRODUCER_EPOCH
        : errorCode;
}
/** TRANSACTION_ABORTABLE (KIP-890) likewise: older versions are told INVALID_TXN_STATE. */
export function abortableAs(errorCode, knowsAbortable) {
    return errorCode === ErrorCode.TRANSACTION_ABORTABLE && !knowsAbortable
        ? ErrorCode.INVALID_TXN_STATE
        : errorCode;
}
/** A step that could not be stored has not been made: the client asks again. */
export async function coordinatorError(step) {
    try {
        return await step();
    }
    catch {
        return ErrorCode.COORDINATOR_NOT_AVAILABLE;
    }
}
//# sourceMappingURL=coordinator-errors.js.map