import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { CommittedOffset } from '../../protocol/kafka/client/offsets.js';
import type { ExportedTopics } from './exported-topics.js';
export interface GroupToMove {
    readonly id: string;
    readonly state: string;
    readonly offsets: readonly CommittedOffset[];
}
/**
 * The groups that have offsets of the topics. Positions that Tailrace's own sinks keep as offsets are
 * left out: they are of their channels, and of this cluster.
 */
export declare function groupsToMove(source: KafkaCluster, topics: ReadonlySet<string>, isChosen: (group: string) => boolean): Promise<GroupToMove[]>;
export interface MovedOffset {
    readonly group: string;
    readonly topic: string;
    readonly partition: number;
    readonly sourceOffset: number;
    readonly targetOffset: number;
    /** The group has gone on in the target, up to there: its offset stays. */
    readonly keptOffset: number | undefined;
}
/** Commits the offsets of a group in the target, where it must have no members. */
export declare function moveGroup(target: KafkaCluster, { id, offsets }: GroupToMove, exported: ExportedTopics): Promise<MovedOffset[]>;
