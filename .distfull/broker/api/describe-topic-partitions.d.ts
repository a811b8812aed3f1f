/**
 * DescribeTopicPartitions (75), version 0: topics page by page (KIP-966). Topics come in the order of
 * their names; an answer that has as many partitions as it may ends with a cursor to the next one.
 */
import { type DescribeTopicPartitionsRequest, type DescribeTopicPartitionsResponseInput } from '../../generated/kafka/describe-topic-partitions.js';
export declare const describeTopicPartitions: import("./handler.js").ApiHandler<DescribeTopicPartitionsRequest, DescribeTopicPartitionsResponseInput>;
