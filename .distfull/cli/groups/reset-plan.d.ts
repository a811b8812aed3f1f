import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { NewOffset } from './offsets-csv.js';
import type { ResetTarget } from './reset-target.js';
export interface PlannedOffset extends NewOffset {
    /** The offset that was asked for, where the log does not hold it. */
    readonly adjustedFrom: number | undefined;
}
/** Of one group; `wanted` holds the offsets that a file gives. */
export declare function plannedOffsets(cluster: KafkaCluster, group: string, partitions: readonly TopicPartition[], target: ResetTarget, wanted?: readonly NewOffset[]): Promise<PlannedOffset[]>;
