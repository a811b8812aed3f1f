import type { CommitRecord, Delivery, LaneState, SinkContext } from '../../core/contracts.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import type { RecordWriter } from './record-writer.js';
import type { TransactionalSettings } from './settings.js';
export declare class TransactionalWriter implements RecordWriter {
    #private;
    constructor(context: SinkContext<KafkaSinkConfig>, settings: TransactionalSettings, cluster: KafkaCluster);
    /** Only while no write is open. */
    recover(state: LaneState): Promise<IntervalSet>;
    write(records: readonly PartitionRecords[], delivery: Delivery): Promise<CommitRecord | undefined>;
    idle(): Promise<void>;
}
