import type { RoutingSettings } from '../../codecs/kafka-records/router.js';
import type { ComponentContext } from '../../core/contracts.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
import type { ConsumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import type { CompressionCodec } from '../../protocol/kafka/record-batch.js';
import type { KafkaSecurityReader } from '../../protocol/kafka/security/settings.js';
/** The user's options in the program's words. */
export interface KafkaChannelSettings {
    readonly topic: string;
    readonly isFlumeEvent: boolean;
    readonly puts: PutSettings;
    readonly takes: TakeSettings;
}
export interface PutSettings {
    readonly servers: readonly string[];
    readonly clientId: string;
    readonly requestTimeoutMs: number;
    readonly acks: -1 | 1;
    /** Puts are transactions, with the sources' positions. */
    readonly isTransactional: boolean;
    readonly transactionTimeoutMs: number;
    readonly codec: CompressionCodec;
    readonly recordBatchBytesMax: number;
    readonly routing: RoutingSettings;
    readonly security: KafkaSecurityReader | undefined;
}
export interface TakeSettings {
    readonly consumer: ConsumerSettings;
    readonly security: KafkaSecurityReader | undefined;
}
/** Throws ConfigError for options that can never work. */
export declare function settingsOf(context: ComponentContext<KafkaChannelConfig>): KafkaChannelSettings;
/** Options of Kafka's own producer that were given and do nothing here. */
export declare function ignoredProducerOptions(config: KafkaChannelConfig): string[];
