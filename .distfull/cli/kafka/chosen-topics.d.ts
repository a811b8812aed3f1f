import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
/**
 * The topics that are named, or match as a whole where a name is a regular expression (Kafka's
 * habit). A name that is there is never taken as an expression: `a.b` does not delete `axb`.
 */
export declare function chosenTopics(all: readonly AdminTopic[], wanted: readonly string[], { isOptional }?: {
    readonly isOptional?: boolean | undefined;
}): AdminTopic[];
export declare class UnknownTopicError extends Error {
    constructor(name: string, all: readonly AdminTopic[]);
}
