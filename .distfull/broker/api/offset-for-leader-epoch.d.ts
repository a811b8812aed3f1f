/**
 * OffsetForLeaderEpoch (23), versions 2–4: where an epoch ends, so that a reader finds out that the
 * log was cut below its position (KIP-320). v3 replica id · v4 flexible.
 */
import { type OffsetForLeaderPartitionResultInput } from '../../generated/kafka/offset-for-leader-epoch.js';
export declare const offsetForLeaderEpoch: import("./handler.js").ApiHandler<import("../../generated/kafka/offset-for-leader-epoch.js").OffsetForLeaderEpochRequest, {
    topics: {
        topic: string;
        partitions: OffsetForLeaderPartitionResultInput[];
    }[];
}>;
