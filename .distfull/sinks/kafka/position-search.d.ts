/**
 * What the topic holds of a lane, asked at a start and after every doubt (exactly once, rules 14 and
 * 15). The position lies where the records are; where that is another cluster or topic than the last
 * time, the last one is asked as long as it answers. Never silent, never "start at 0".
 */
import type { CommitRecord, LaneState, SinkContext } from '../../core/contracts.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import type { PositionPlace } from '../../protocol/kafka/client/stored-position.js';
import type { TransactionalSettings } from './settings.js';
export interface FoundPosition {
    readonly known: IntervalSet;
    /** The group has an offset of ours in the topic. */
    readonly isStored: boolean;
    /** Where the next position is committed to. */
    readonly place: PositionPlace;
    /** For the channel to keep; undefined: it has this one. */
    readonly record: CommitRecord | undefined;
}
export declare class PositionSearch {
    #private;
    constructor(context: SinkContext<KafkaSinkConfig>, settings: TransactionalSettings, cluster: KafkaCluster);
    /** `producer` has been initialized: nothing it left open is under way any more. */
    find(producer: TransactionalProducer, { commitRecord, clean }: LaneState): Promise<FoundPosition>;
}
