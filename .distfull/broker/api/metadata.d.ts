/**
 * Metadata (3), versions 0–13: the broker and its topics. Only this API creates topics on demand, and
 * only when the client allows it (v4; earlier ones always do). v1 null asks for all topics, an empty
 * list for none · v8 authorized operations · v10 topic ids · v12 asks by id · v13 an error of the whole.
 */
import { type MetadataRequest, type MetadataResponseInput } from '../../generated/kafka/metadata.js';
export declare const metadata: import("./handler.js").ApiHandler<MetadataRequest, MetadataResponseInput | {
    brokers: import("./handler.js").BrokerNode[];
    clusterId: string;
    controllerId: number;
    topics: {
        errorCode?: number | undefined;
        name: string | null;
        topicId?: string | undefined;
        isInternal?: boolean | undefined;
        partitions: readonly import("../../generated/kafka/metadata.js").MetadataResponsePartitionInput[];
        topicAuthorizedOperations: number;
    }[];
    clusterAuthorizedOperations: number;
}>;
