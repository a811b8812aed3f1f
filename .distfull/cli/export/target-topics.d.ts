import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { ExportedTopics } from './exported-topics.js';
export interface TopicToExport {
    readonly source: AdminTopic;
    /** What is set for the source's topic itself. */
    readonly configs: ReadonlyMap<string, string>;
    /** Undefined: it is to be made. */
    readonly target: AdminTopic | undefined;
}
/** Changes nothing. Rejects with ConfigError for a topic of the target that is another one. */
export declare function topicsToExport(source: KafkaCluster, target: KafkaCluster, chosen: readonly AdminTopic[], exported: ExportedTopics): Promise<TopicToExport[]>;
/** Makes what is missing. Resolves with the topic as it is in the target. */
export declare function prepareTopic(target: KafkaCluster, { source, configs, target: found }: TopicToExport, replicationFactor: number): Promise<AdminTopic>;
/** Sets what had to wait until the records were there. */
export declare function completeTopic(target: KafkaCluster, { source: { name }, configs }: TopicToExport): Promise<void>;
