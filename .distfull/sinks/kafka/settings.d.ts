import type { RecordSettings } from '../../codecs/kafka-records/records.js';
import type { RoutingSettings } from '../../codecs/kafka-records/router.js';
import type { EscapeTemplate } from '../../codecs/event-escapes/template.js';
import type { SinkContext } from '../../core/contracts.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import { type ProducerClientSettings } from '../../protocol/kafka/client/producer-settings.js';
/** The user's options in the program's words. */
export interface KafkaSinkSettings extends ProducerClientSettings {
    readonly servers: readonly string[];
    readonly topic: EscapeTemplate;
    /** Its partition 0 carries the channel's position; undefined: there is no topic for it. */
    readonly positionTopic: string | undefined;
    readonly batchEventsMax: number;
    readonly acks: -1 | 1;
    /** Records and position in one transaction, where the channel is durable. */
    readonly isTransactional: boolean;
    readonly routing: RoutingSettings;
    readonly record: RecordSettings;
}
export type TransactionalSettings = KafkaSinkSettings & {
    readonly positionTopic: string;
};
/** Throws ConfigError for options that can never work. */
export declare function settingsOf(context: SinkContext<KafkaSinkConfig>): KafkaSinkSettings;
/** Options of Kafka's own producer that were given and do nothing here. */
export declare function ignoredOptions(config: KafkaSinkConfig): string[];
