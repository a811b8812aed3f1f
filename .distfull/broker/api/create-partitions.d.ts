/** CreatePartitions (37), versions 0–3: more partitions for a topic; never fewer. */
import { type CreatePartitionsTopicResultInput } from '../../generated/kafka/create-partitions.js';
export declare const createPartitions: import("./handler.js").ApiHandler<import("../../generated/kafka/create-partitions.js").CreatePartitionsRequest, {
    results: CreatePartitionsTopicResultInput[];
}>;
