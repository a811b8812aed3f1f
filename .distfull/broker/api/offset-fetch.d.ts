/**
 * OffsetFetch (9), versions 1–9: what a group has committed; -1 where it has nothing, which is no
 * error. v2 null topics = all · v7 requireStable · v8 several groups at once, in a layout of its own.
 */
import { type OffsetFetchResponsePartitionInput } from '../../generated/kafka/offset-fetch.js';
interface AnsweredTopic {
    readonly name: string;
    readonly partitions: OffsetFetchResponsePartitionInput[];
}
export declare const offsetFetch: import("./handler.js").ApiHandler<import("../../generated/kafka/offset-fetch.js").OffsetFetchRequest, {
    topics: AnsweredTopic[];
    groups?: never;
} | {
    topics?: never;
    groups: {
        groupId: string;
        topics: AnsweredTopic[];
    }[];
}>;
export {};
