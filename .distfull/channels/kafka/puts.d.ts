import type { EventBatch } from '../../core/batch.js';
import type { ComponentContext } from '../../core/contracts.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
import type { OriginLedger } from '../origin-ledger.js';
import type { KafkaChannelSettings } from './settings.js';
export declare class KafkaPuts {
    #private;
    constructor(context: ComponentContext<KafkaChannelConfig>, settings: KafkaChannelSettings);
    get ledger(): OriginLedger;
    start(): Promise<void>;
    stop(): Promise<void>;
    put(batch: EventBatch): Promise<void>;
}
