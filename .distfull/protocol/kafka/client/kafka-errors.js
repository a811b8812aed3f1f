import { TailraceError } from '../../../core/errors.js';
import { ErrorCode, errorName } from '../error-codes.js';
/** A broker answered a request with an error number: the request was not carried out. */
export class KafkaError extends TailraceError {
    code = 'TR_KAFKA';
    errorCode;
    constructor(what, errorCode, detail) {
        super(`${what}: ${errorName(errorCode)}${detail ? `: ${detail}` : ''}`);
        this.errorCode = errorCode;
    }
    /** The same request can succeed later, perhaps at another broker. */
    get isRetriable() {
        return retriable.has(this.errorCode);
    }
}
/** There was no answer. `wasSent`: the request may have been carried out all the same. */
export class KafkaConnectionError extends TailraceError {
    code = 'TR_KAFKA_CONNECTION';
    wasSent;
    constructor(message, options) {
        super(message, options);
        this.wasSent = options.wasSent;
    }
}
/** Throws a KafkaError unless the code is 0. */
export function assertNoError(what, errorCode, detail) {
    if (errorCode !== ErrorCode.NONE)
        throw new KafkaError(what, errorCode, detail);
}
const retriable = new Set([
    ErrorCode.CORRUPT_MESSAGE,
    ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
    ErrorCode.LEADER_NOT_AVAILABLE,
    ErrorCode.NOT_LEADER_OR_FOLLOWER,
    ErrorCode.REQUEST_TIMED_OUT,
    ErrorCode.NETWORK_EXCEPTION,
    ErrorCode.COORDINATOR_LOAD_IN_PROGRESS,
    ErrorCode.COORDINATOR_NOT_AVAILABLE,
    ErrorCode.NOT_COORDINATOR,
    ErrorCode.NOT_ENOUGH_REPLICAS,
    ErrorCode.NOT_ENOUGH_REPLICAS_AFTER_APPEND,
    ErrorCode.NOT_CONTROLLER,
    ErrorCode.CONCURRENT_TRANSACTIONS,
    ErrorCode.KAFKA_STORAGE_ERROR,
    ErrorCode.FENCED_LEADER_EPOCH,
    ErrorCode.UNKNOWN_LEADER_EPOCH,
    ErrorCode.UNSTABLE_OFFSET_COMMIT,
    ErrorCode.THROTTLING_QUOTA_EXCEEDED,
]);
/** The topic was deleted, and perhaps made anew. */
export function isOtherTopic(error) {
    const { UNKNOWN_TOPIC_OR_PARTITION, UNKNOWN_TOPIC_ID, INCONSISTENT_TOPIC_ID } = ErrorCode;
    const codes = [
        UNKNOWN_TOPIC_OR_PARTITION,
        UNKNOWN_TOPIC_ID,
        INCONSISTENT_TOPIC_ID,
    ];
    return error instanceof KafkaError && codes.includes(error.errorCode);
}
//# sourceMappingURL=kafka-errors.js.map