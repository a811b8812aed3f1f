/** DescribeProducers (61), version 0: what partitions know of their producers. */
import { type DescribeProducersPartitionResponseInput } from '../../generated/kafka/describe-producers.js';
export declare const describeProducers: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-producers.js").DescribeProducersRequest, {
    topics: {
        name: string;
        partitions: DescribeProducersPartitionResponseInput[];
    }[];
}>;
