/**
 * CreateTopics (19), versions 2–7. v4 -1 = default count · v5 answers configs · v7 topic id.
 * There is one broker: with `replicationFactor: clamp` a larger factor is taken and reported as 1, so
 * that the topics of Kafka Connect, Streams and others can be created; `strict` refuses as Kafka does.
 */
import { type CreatableTopicResultInput } from '../../generated/kafka/create-topics.js';
export declare const createTopics: import("./handler.js").ApiHandler<import("../../generated/kafka/create-topics.js").CreateTopicsRequest, {
    topics: CreatableTopicResultInput[];
}>;
