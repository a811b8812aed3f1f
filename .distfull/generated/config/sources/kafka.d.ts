/**
 * Reads Kafka topics as a member of a consumer group: the bundled broker's or a real cluster's. Exactly once with a durable channel, whose positions win over the group's after a crash; the group's offsets follow what the channels have.
 */
export interface KafkaSourceConfig {
    /**
     * Brokers to begin with, `host:port` each.
     *
     * @minItems 1
     */
    'kafka.bootstrap.servers': [string, ...string[]];
    /**
     * Topics to read.
     *
     * @minItems 1
     */
    'kafka.topics'?: [string, ...string[]];
    /**
     * Read every topic whose whole name this expression matches, also those that come later (see `kafka.consumer.metadata.max.age.ms`). Wins over `kafka.topics`.
     */
    'kafka.topics.regex'?: string;
    /**
     * The group, whose members share the partitions; Flume's agents can be among them. It is also the name under which channels keep positions: another group reads a topic anew.
     */
    'kafka.consumer.group.id': string;
    /**
     * Most events in a batch.
     */
    batchSize: number;
    /**
     * Longest wait for records in milliseconds, with `kafka.consumer.fetch.max.wait.ms`. What has come is handed on at once; Flume gathers for so long.
     */
    batchDurationMillis: number;
    /**
     * Values are AvroFlumeEvents, which hold the headers; otherwise the value is the body. What is none goes to the dead letters (with `--lenient` it is tried again for ever, as Flume does).
     */
    useFlumeEventFormat: boolean;
    /**
     * Add the topic as a header. The headers `timestamp`, `partition` and `offset`, and `key` where a record has one, are always added.
     */
    setTopicHeader: boolean;
    /**
     * The header for the topic. A kafka sink in the same agent sends an event to the topic that its header `topic` names, which is where it came from: give one of them `setTopicHeader = false` or `allowTopicOverride = false`.
     */
    topicHeader: string;
    /**
     * `header.<flume header> = <kafka header>`: record headers that become event headers.
     */
    header: {
        [k: string]: string;
    };
    /**
     * Milliseconds added to the pause at each refusal of the channels, or failure of the broker, in a row.
     */
    backoffSleepIncrement: number;
    /**
     * Longest pause after a refusal or failure, in milliseconds.
     */
    maxBackoffSleep: number;
    /**
     * Where a partition is read from that neither the channels nor the group have a position of: its end, its beginning, or not at all.
     */
    'kafka.consumer.auto.offset.reset': 'latest' | 'earliest' | 'none';
    /**
     * Whether records of open and aborted transactions are left out. Kafka's own default is read_uncommitted: with it, what our kafka sink had to send again is read twice.
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
     * ZooKeeper is not asked for brokers or offsets: name brokers in kafka.bootstrap.servers and remove it. For offsets of Flume 1.6, run Flume 1.11 once before.
     */
    zookeeperConnect?: '';
    /**
     * Accepted for Flume's sake: offsets are not looked for in ZooKeeper.
     */
    migrateZookeeperOffsets: boolean;
    /**
     * Other options of Kafka's own consumer are accepted; they have no effect, and the log says so.
     *
     * This interface was referenced by `KafkaSourceConfig`'s JSON-Schema definition
     * via the `patternProperty` "^kafka\.consumer\.(?!(group\.id|auto\.offset\.reset|isolation\.level|group\.instance\.id|client\.id|partition\.assignment\.strategy|session\.timeout\.ms|heartbeat\.interval\.ms|max\.poll\.interval\.ms|metadata\.max\.age\.ms|request\.timeout\.ms|fetch\.max\.wait\.ms|fetch\.min\.bytes|fetch\.max\.bytes|max\.partition\.fetch\.bytes|security\.protocol|ssl\.truststore\.location|ssl\.truststore\.password|ssl\.truststore\.type|ssl\.keystore\.location|ssl\.keystore\.password|ssl\.keystore\.type|ssl\.key\.password|ssl\.enabled\.protocols|ssl\.protocol|ssl\.cipher\.suites|ssl\.endpoint\.identification\.algorithm|ssl\.disableTLSHostnameVerification|sasl\.mechanism|sasl\.jaas\.config)$)".
     */
    [k: string]: string | [string, ...string[]] | number | boolean | {
        [k: string]: string;
    } | 'latest' | 'earliest' | 'none' | 'read_committed' | 'read_uncommitted' | 'PLAINTEXT' | 'SSL' | 'SASL_PLAINTEXT' | 'SASL_SSL' | '' | undefined;
}
