import type { KafkaCluster } from '../client/cluster.js';
/** Kafka's numbers of the kinds of things that have settings. */
declare const resourceTypes: {
    readonly topic: 2;
    readonly broker: 4;
};
export interface ConfigResource {
    readonly type: keyof typeof resourceTypes;
    /** A topic, or a broker's id; empty: what all brokers have unless they say otherwise. */
    readonly name: string;
}
/** In the order of Kafka's numbers, with its names. */
declare const sources: readonly ['UNKNOWN', 'DYNAMIC_TOPIC_CONFIG', 'DYNAMIC_BROKER_CONFIG', 'DYNAMIC_DEFAULT_BROKER_CONFIG', 'STATIC_BROKER_CONFIG', 'DEFAULT_CONFIG', 'DYNAMIC_BROKER_LOGGER_CONFIG', 'DYNAMIC_CLIENT_METRICS_CONFIG', 'DYNAMIC_GROUP_CONFIG'];
export type ConfigSource = (typeof sources)[number];
export interface ConfigSynonym {
    readonly name: string;
    /** Null: secret, or not set. */
    readonly value: string | null;
    readonly source: ConfigSource;
}
export interface ConfigEntry extends ConfigSynonym {
    readonly isSensitive: boolean;
    readonly isReadOnly: boolean;
    /** Where the value is looked for, the first that has one counts. */
    readonly synonyms: readonly ConfigSynonym[];
}
/** By name. */
export declare function describeConfigs(cluster: KafkaCluster, resource: ConfigResource): Promise<ConfigEntry[]>;
/** What was set for the topic itself: the rest comes from its broker. */
export declare function topicConfigs(cluster: KafkaCluster, topic: string): Promise<Map<string, string>>;
export interface ConfigChanges {
    readonly set: ReadonlyMap<string, string>;
    readonly unset: readonly string[];
}
/** All of the changes or none. */
export declare function alterConfigs(cluster: KafkaCluster, resource: ConfigResource, { set, unset }: ConfigChanges): Promise<void>;
export {};
