/**
 * A Kafka partition as an origin, its offsets being the positions. The key holds what makes a
 * partition another one: cluster, topic id (a topic that was made anew), and the leader epoch (a log
 * that was cut and has grown again has other records at the same offsets). The group is in it because
 * two groups read the same records for themselves.
 *
 *   kafka:<cluster id>:<topic id>/<partition>:<group>@<leader epoch>
 */
import type { OriginPosition } from '../../core/contracts.js';
import type { StartPlace } from '../../protocol/kafka/group/group-consumer.js';
export declare const originPrefix = "kafka:";
export interface PartitionIdentity {
    readonly clusterId: string;
    /** Its name where a cluster has no topic ids. */
    readonly topicId: string;
    readonly partition: number;
    readonly groupId: string;
}
/** What the origins of a partition begin with, in all leader epochs. */
export declare function partitionPrefix(identity: PartitionIdentity): string;
/** Where channels stand that have stored these positions; undefined: they know nothing of it. */
export declare function storedPlace(positions: ReadonlyMap<string, OriginPosition>, prefix: string): StartPlace | undefined;
/** A later epoch counts more than a higher offset: what lies between may have been cut off. */
export declare function furtherPlace(a: StartPlace | undefined, b: StartPlace | undefined): StartPlace | undefined;
