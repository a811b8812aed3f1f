import type { SourceContext } from '../../core/contracts.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
import type { ConsumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import type { TopicChoice } from '../../protocol/kafka/group/group-consumer.js';
import type { KafkaSecurityReader } from '../../protocol/kafka/security/settings.js';
/** The user's options in the program's words. */
export interface KafkaSourceSettings {
    readonly consumer: ConsumerSettings;
    readonly security: KafkaSecurityReader | undefined;
    readonly topics: TopicChoice;
    readonly events: EventSettings;
}
/** What a record becomes. */
export interface EventSettings {
    readonly batchEventsMax: number;
    readonly isFlumeEvent: boolean;
    /** The header for the topic; undefined: none is set. */
    readonly topicHeader: string | undefined;
    /** Event header and the record header it comes from. */
    readonly headers: readonly (readonly [event: string, record: string])[];
}
/** Throws ConfigError for options that can never work. */
export declare function settingsOf(context: SourceContext<KafkaSourceConfig>): KafkaSourceSettings;
