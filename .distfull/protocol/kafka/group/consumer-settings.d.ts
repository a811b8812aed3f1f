/** The part of a component's checked configuration that is read here. */
export interface ConsumerOptions {
    readonly 'kafka.bootstrap.servers': readonly string[];
    readonly 'kafka.consumer.group.id': string;
    readonly 'kafka.consumer.group.instance.id'?: string | undefined;
    readonly 'kafka.consumer.client.id': string;
    readonly 'kafka.consumer.auto.offset.reset': 'latest' | 'earliest' | 'none';
    readonly 'kafka.consumer.isolation.level': 'read_committed' | 'read_uncommitted';
    readonly 'kafka.consumer.max.partition.fetch.bytes': number;
    readonly 'kafka.consumer.fetch.max.bytes': number;
    readonly 'kafka.consumer.fetch.min.bytes': number;
    readonly 'kafka.consumer.fetch.max.wait.ms': number;
    readonly 'kafka.consumer.session.timeout.ms': number;
    readonly 'kafka.consumer.heartbeat.interval.ms': number;
    readonly 'kafka.consumer.max.poll.interval.ms': number;
    readonly 'kafka.consumer.metadata.max.age.ms': number;
    readonly 'kafka.consumer.request.timeout.ms': number;
    readonly 'kafka.consumer.partition.assignment.strategy': readonly string[];
}
export interface ConsumerSettings {
    readonly servers: readonly string[];
    readonly clientId: string;
    readonly requestTimeoutMs: number;
    readonly groupId: string;
    /** A member that keeps its place in the group over restarts (KIP-345). */
    readonly groupInstanceId: string | null;
    /** Names of the protocol, best first: see `assignors`. */
    readonly assignors: readonly string[];
    readonly sessionTimeoutMs: number;
    readonly heartbeatIntervalMs: number;
    /** What the members are given to settle what they have in flight. */
    readonly rebalanceTimeoutMs: number;
    readonly metadataMaxAgeMs: number;
    /** Where a partition is read from that nobody has a position of. */
    readonly offsetReset: 'latest' | 'earliest' | 'none';
    readonly fetch: {
        readonly readCommitted: boolean;
        readonly maxWaitMs: number;
        readonly minBytes: number;
        readonly maxBytes: number;
        readonly maxPartitionBytes: number;
    };
}
/** `where`: `file:line: source r1`. Throws ConfigError for options that can never work. */
export declare function consumerSettings(options: ConsumerOptions, where: string): ConsumerSettings;
/** Options of Kafka's own consumer that were given and do nothing here. */
export declare function ignoredConsumerOptions(options: object): string[];
