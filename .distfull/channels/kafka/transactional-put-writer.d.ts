import type { ComponentContext } from '../../core/contracts.js';
import { type OriginRange } from '../../core/provenance.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import { OriginLedger } from '../origin-ledger.js';
import type { PutWriter } from './put-writer.js';
import type { KafkaChannelSettings } from './settings.js';
export declare class TransactionalPutWriter implements PutWriter {
    #private;
    ledger: OriginLedger;
    constructor(context: ComponentContext<KafkaChannelConfig>, settings: KafkaChannelSettings, cluster: KafkaCluster);
    open(): Promise<void>;
    write(records: readonly PartitionRecords[], ranges: readonly OriginRange[], hour: number): Promise<void>;
    close(): Promise<void>;
    recover(): Promise<boolean>;
}
