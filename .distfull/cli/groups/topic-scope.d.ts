import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
/** Throws ConfigError for a partition that is not there. */
export declare function partitionsOf(texts: readonly string[], all: readonly AdminTopic[]): TopicPartition[];
export declare function everyPartition({ name, partitions }: AdminTopic): TopicPartition[];
