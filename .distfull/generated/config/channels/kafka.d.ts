/**
 * A Kafka topic as a channel: a put is a write to it, takes are those of a consumer group. Agents with a source and without a sink, and the reverse, share it; so can Flume's. What was put survives the agent; takes are at least once.
 */
export interface KafkaChannelConfig {
    /**
     * Brokers to begin with, `host:port` each.
     *
     * @minItems 1
     */
    'kafka.bootstrap.servers': [string, ...string[]];
    /**
     * The topic that holds the events. Several agents may share it: those with a source write, those with a sink share the partitions by the group.
     */
    'kafka.topic': string;
    /**
     * The group that takes: agents of one group share the events, Flume's among them; each other group gets all of them.
     */
    'kafka.consumer.group.id': string;
    /**
     * Values are AvroFlumeEvents, which keep the headers. Otherwise the value is the body alone, headers are lost, and any producer can write the topic. A value that is none goes to the dead letters (Flume takes it again for ever).
     */
    parseAsFlumeEvent: boolean;
    /**
     * Longest wait of the broker for records, in milliseconds, with `kafka.consumer.fetch.max.wait.ms`.
     */
    'kafka.pollTimeout': number;
    /**
     * The partition of events without the header. Absent: by the hash of the `key` header, else in turn.
     */
    defaultPartitionId?: number;
    /**
     * The header that holds an event's partition number. An event with another value goes to the dead letters.
     */
    partitionIdHeader?: string;
    /**
     * Where a partition is taken from that the group has no position of: its beginning, its end, or not at all.
     */
    'kafka.consumer.auto.offset.reset': 'latest' | 'earliest' | 'none';
    /**
     * Whether records of open and aborted transactions are left out. Kafka's own default is read_uncommitted: with it, what a source of this agent had to put again is taken twice.
     */
    'kafka.consumer.isolation.level': 'read_committed' | 'read_uncommitted';
    /**
     * A name by which the group knows this member over restarts (KIP-345): it keeps its partitions when it is back within the session timeout.
     */
    'kafka.consumer.group.instance.id'?: string;
    /**
     * Name under which the broker knows this client.
     */
    'kafka.consumer.client.id': string;
    /**
     * How the group shares its partitions: RangeAssignor, RoundRobinAssignor, or both, best first. All members need one in common.
     *
     * @minItems 1
     */
    'kafka.consumer.partition.assignment.strategy': [string, ...string[]];
    /**
     * The group gives the partitions of a member away that it has not heard of for so long.
     */
    'kafka.consumer.session.timeout.ms': number;
    /**
     * How often a member is heard of. Less than the session timeout.
     */
    'kafka.consumer.heartbeat.interval.ms': number;
    /**
     * How long the group waits for its members to settle what they have in flight when the partitions are shared anew.
     */
    'kafka.consumer.max.poll.interval.ms': number;
    /**
     * How often new topics and partitions are looked for.
     */
    'kafka.consumer.metadata.max.age.ms': number;
    /**
     * Longest wait for a broker's answer.
     */
    'kafka.consumer.request.timeout.ms': number;
    /**
     * How long a broker may hold a fetch for which it has less than `fetch.min.bytes`.
     */
    'kafka.consumer.fetch.max.wait.ms': number;
    /**
     * Less than this is held back by the broker until the wait is over.
     */
    'kafka.consumer.fetch.min.bytes': number;
    /**
     * Most bytes in one answer (Kafka's own default is 50 MiB). A larger record batch comes alone.
     */
    'kafka.consumer.fetch.max.bytes': number;
    /**
     * Most bytes of one partition in an answer.
     */
    'kafka.consumer.max.partition.fetch.bytes': number;
    /**
     * Whether the connection is encrypted, and whether this client says who it is.
     */
    'kafka.consumer.security.protocol': 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL';
    /**
     * File with the certificates to trust: PKCS12, JKS or PEM. Absent: `FLUME_SSL_TRUSTSTORE_PATH`, else the public authorities.
     */
    'kafka.consumer.ssl.truststore.location'?: string;
    /**
     * Opens the trust store. Absent: `FLUME_SSL_TRUSTSTORE_PASSWORD`.
     */
    'kafka.consumer.ssl.truststore.password'?: string;
    /**
     * Accepted for Kafka's sake: what a file is, it says itself.
     */
    'kafka.consumer.ssl.truststore.type'?: string;
    /**
     * File with this client's key and certificate, where the broker asks for one. Absent: `FLUME_SSL_KEYSTORE_PATH`.
     */
    'kafka.consumer.ssl.keystore.location'?: string;
    /**
     * Opens the key store. Absent: `FLUME_SSL_KEYSTORE_PASSWORD`.
     */
    'kafka.consumer.ssl.keystore.password'?: string;
    /**
     * Accepted for Kafka's sake: what a file is, it says itself.
     */
    'kafka.consumer.ssl.keystore.type'?: string;
    /**
     * That of the key. It must be that of its store.
     */
    'kafka.consumer.ssl.key.password'?: string;
    /**
     * Of TLSv1.2 and TLSv1.3, separated by commas, those that may be used.
     */
    'kafka.consumer.ssl.enabled.protocols'?: string;
    /**
     * Accepted for Kafka's sake: `ssl.enabled.protocols` counts.
     */
    'kafka.consumer.ssl.protocol'?: string;
    /**
     * Java's names of the cipher suites that may be used, separated by commas.
     */
    'kafka.consumer.ssl.cipher.suites'?: string;
    /**
     * Whether the broker's certificate must be for its host name; not when empty.
     */
    'kafka.consumer.ssl.endpoint.identification.algorithm': string;
    /**
     * `true`: the same as an empty `ssl.endpoint.identification.algorithm`.
     */
    'kafka.consumer.ssl.disableTLSHostnameVerification'?: string;
    /**
     * PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512. Kafka's default, GSSAPI, is not supported.
     */
    'kafka.consumer.sasl.mechanism'?: string;
    /**
     * The login, as Java writes it: `org.apache.kafka.common.security.scram.ScramLoginModule required username="u" password="p";`
     */
    'kafka.consumer.sasl.jaas.config'?: string;
    /**
     * When a put counts that is no transaction: all when the topic's replicas have it, 1 when the leader does. 0 is taken as 1.
     */
    'kafka.producer.acks': '0' | '1' | 'all' | '-1';
    /**
     * Puts are transactions that carry the source's positions: exactly once from a source that can read again. Off: at least once.
     */
    'kafka.producer.enable.idempotence': boolean;
    /**
     * Compression of the record batches.
     */
    'kafka.producer.compression.type': 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';
    /**
     * Most bytes in one record batch. An event that does not fit goes to the dead letters.
     */
    'kafka.producer.max.request.size': number;
    /**
     * Longest wait for a broker's answer.
     */
    'kafka.producer.request.timeout.ms': number;
    /**
     * The broker ends a transaction that is open for longer.
     */
    'kafka.producer.transaction.timeout.ms': number;
    /**
     * Name under which the broker knows this client.
     */
    'kafka.producer.client.id': string;
    /**
     * Whether the connection is encrypted, and whether this client says who it is.
     */
    'kafka.producer.security.protocol': 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL';
    /**
     * File with the certificates to trust: PKCS12, JKS or PEM. Absent: `FLUME_SSL_TRUSTSTORE_PATH`, else the public authorities.
     */
    'kafka.producer.ssl.truststore.location'?: string;
    /**
     * Opens the trust store. Absent: `FLUME_SSL_TRUSTSTORE_PASSWORD`.
     */
    'kafka.producer.ssl.truststore.password'?: string;
    /**
     * Accepted for Kafka's sake: what a file is, it says itself.
     */
    'kafka.producer.ssl.truststore.type'?: string;
    /**
     * File with this client's key and certificate, where the broker asks for one. Absent: `FLUME_SSL_KEYSTORE_PATH`.
     */
    'kafka.producer.ssl.keystore.location'?: string;
    /**
     * Opens the key store. Absent: `FLUME_SSL_KEYSTORE_PASSWORD`.
     */
    'kafka.producer.ssl.keystore.password'?: string;
    /**
     * Accepted for Kafka's sake: what a file is, it says itself.
     */
    'kafka.producer.ssl.keystore.type'?: string;
    /**
     * That of the key. It must be that of its store.
     */
    'kafka.producer.ssl.key.password'?: string;
    /**
     * Of TLSv1.2 and TLSv1.3, separated by commas, those that may be used.
     */
    'kafka.producer.ssl.enabled.protocols'?: string;
    /**
     * Accepted for Kafka's sake: `ssl.enabled.protocols` counts.
     */
    'kafka.producer.ssl.protocol'?: string;
    /**
     * Java's names of the cipher suites that may be used, separated by commas.
     */
    'kafka.producer.ssl.cipher.suites'?: string;
    /**
     * Whether the broker's certificate must be for its host name; not when empty.
     */
    'kafka.producer.ssl.endpoint.identification.algorithm': string;
    /**
     * `true`: the same as an empty `ssl.endpoint.identification.algorithm`.
     */
    'kafka.producer.ssl.disableTLSHostnameVerification'?: string;
    /**
     * PLAIN, SCRAM-SHA-256 or SCRAM-SHA-512. Kafka's default, GSSAPI, is not supported.
     */
    'kafka.producer.sasl.mechanism'?: string;
    /**
     * The login, as Java writes it: `org.apache.kafka.common.security.scram.ScramLoginModule required username="u" password="p";`
     */
    'kafka.producer.sasl.jaas.config'?: string;
    /**
     * Flume 1.6's way to say `kafka.consumer.auto.offset.reset`: true is earliest, false latest.
     */
    readSmallestOffset?: boolean;
    /**
     * ZooKeeper is not asked for brokers or offsets: name brokers in kafka.bootstrap.servers and remove it. For offsets of Flume 1.6, run Flume 1.11 once before.
     */
    zookeeperConnect?: '';
    /**
     * Accepted for Flume's sake: offsets are not looked for in ZooKeeper.
     */
    migrateZookeeperOffsets: boolean;
    /**
     * @deprecated
     * Accepted for Flume's sake, which has no limit here either.
     */
    transactionCapacity?: string;
    /**
     * @deprecated
     * Accepted for Flume's sake: the topic's retention is the limit.
     */
    capacity?: string;
    /**
     * Other options of Kafka's own consumer are accepted; they have no effect, and the log says so.
     *
     * This interface was referenced by `KafkaChannelConfig`'s JSON-Schema definition
     * via the `patternProperty` "^kafka\.consumer\.(?!(group\.id|auto\.offset\.reset|isolation\.level|group\.instance\.id|client\.id|partition\.assignment\.strategy|session\.timeout\.ms|heartbeat\.interval\.ms|max\.poll\.interval\.ms|metadata\.max\.age\.ms|request\.timeout\.ms|fetch\.max\.wait\.ms|fetch\.min\.bytes|fetch\.max\.bytes|max\.partition\.fetch\.bytes|security\.protocol|ssl\.truststore\.location|ssl\.truststore\.password|ssl\.truststore\.type|ssl\.keystore\.location|ssl\.keystore\.password|ssl\.keystore\.type|ssl\.key\.password|ssl\.enabled\.protocols|ssl\.protocol|ssl\.cipher\.suites|ssl\.endpoint\.identification\.algorithm|ssl\.disableTLSHostnameVerification|sasl\.mechanism|sasl\.jaas\.config)$)".
     *
     * Other options of Kafka's own producer are accepted; they have no effect, and the log says so.
     *
     * This interface was referenced by `KafkaChannelConfig`'s JSON-Schema definition
     * via the `patternProperty` "^kafka\.producer\.(?!(acks|enable\.idempotence|compression\.type|max\.request\.size|request\.timeout\.ms|transaction\.timeout\.ms|client\.id|security\.protocol|ssl\.truststore\.location|ssl\.truststore\.password|ssl\.truststore\.type|ssl\.keystore\.location|ssl\.keystore\.password|ssl\.keystore\.type|ssl\.key\.password|ssl\.enabled\.protocols|ssl\.protocol|ssl\.cipher\.suites|ssl\.endpoint\.identification\.algorithm|ssl\.disableTLSHostnameVerification|sasl\.mechanism|sasl\.jaas\.config)$)".
     */
    [k: string]: string | [string, ...string[]] | boolean | number | 'latest' | 'earliest' | 'none' | 'read_committed' | 'read_uncommitted' | 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL' | '0' | '1' | 'all' | '-1' | 'gzip' | 'snappy' | 'lz4' | 'zstd' | '' | undefined;
}
