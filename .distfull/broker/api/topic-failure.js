import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError } from '../log/topics.js';
/** The answer where a topic could not be changed as asked. */
export function topicFailure(error, topic, logger) {
    if (error instanceof TopicError)
        return { errorCode: error.error, errorMessage: error.message };
    logger.error({ topic }, `topic cannot be changed: ${messageOf(error)}`);
    return {
        errorCode: ErrorCode.KAFKA_STORAGE_ERROR,
        errorMessage: 'the broker cannot store the change',
    };
}
//# sourceMappingURL=topic-failure.js.map