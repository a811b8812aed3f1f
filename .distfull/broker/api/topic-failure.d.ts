import type { Logger } from '../../core/logger.js';
/** The answer where a topic could not be changed as asked. */
export declare function topicFailure(error: unknown, topic: string, logger: Logger): {
    readonly errorCode: number;
    readonly errorMessage: string;
};
