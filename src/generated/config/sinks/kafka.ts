// Generated from schemas/config/sinks/kafka.schema.json by `npm run generate`. Do not edit.

/**
 * Writes events to a Kafka topic: the bundled broker's or a real cluster's. From a durable channel exactly once (records and position in one transaction; readers need `isolation.level=read_committed`), from a memory channel at least once.
 */
export interface KafkaSinkConfig {
  /**
   * Brokers to begin with, `host:port` each.
   *
   * @minItems 1
   */
  'kafka.bootstrap.servers': [string, ...string[]];
  /**
   * Topic for events that name none in a header; `%{header}`, `%Y` and the other escapes are written for each event. Its partition 0 also carries the channel's position, as the offset of a group: group and transactional id are both `tailrace-<channel id>-<lane>`. Where a cluster has ACLs: WRITE on the transactional id, READ on the group, READ and WRITE on the topic.
   */
  'kafka.topic': string;
  /**
   * Ours: the topic whose partition 0 carries the channel's position. Default: `kafka.topic`; where that has escapes there is none, and the hop is at least once.
   */
  positionTopic?: string;
  /**
   * Most events in one delivery. Deliveries that wait share a write of up to 4 MiB (a transaction, or from a memory channel a request or a few); larger ones are faster still.
   */
  flumeBatchSize: number;
  /**
   * Write AvroFlumeEvents, which keep the headers; otherwise the value is the body alone.
   */
  useFlumeEventFormat: boolean;
  /**
   * An event's topic header wins over `kafka.topic`.
   */
  allowTopicOverride: boolean;
  /**
   * The header that names an event's topic.
   */
  topicHeader: string;
  /**
   * The header that holds an event's partition number.
   */
  partitionIdHeader?: string;
  /**
   * The partition of events without that header. Absent: by the hash of the `key` header, else in turn.
   */
  defaultPartitionId?: number;
  /**
   * The header with the record's time, in milliseconds since 1970. Without it, or where it holds no time: the event's own time, which a channel on disk keeps, else the time of sending.
   */
  timestampHeader?: string;
  /**
   * `header.<flume header> = <kafka header>`: event headers that become record headers.
   */
  header: {
    [k: string]: string;
  };
  /**
   * When a write counts from a memory channel: 1 when the leader has it, all when its replicas do. 0 is taken as 1. In transactions all is meant.
   */
  'kafka.producer.acks': '0' | '1' | 'all' | '-1';
  /**
   * Off, a durable channel is written without transactions too: at least once, and readers with read_uncommitted see no aborted copies. A memory channel never uses transactions.
   */
  'kafka.producer.enable.idempotence': boolean;
  /**
   * Most bytes in one record batch. An event that does not fit goes to the dead letters.
   */
  'kafka.producer.max.request.size': number;
  /**
   * Name under which the broker knows this client.
   */
  'kafka.producer.client.id': string;
  /**
   * Accepted for Kafka's sake: what waits while records are written goes with the next ones, and nothing waits longer, as in Flume, whose sink flushes each batch.
   */
  'kafka.producer.linger.ms'?: string;
  /**
   * Compression of the record batches.
   */
  'kafka.producer.compression.type': 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';
  /**
   * Longest wait for a broker's answer.
   */
  'kafka.producer.request.timeout.ms': number;
  /**
   * The broker ends a transaction that is open for longer.
   */
  'kafka.producer.transaction.timeout.ms': number;
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
   * Other options of Kafka's own producer are accepted; they have no effect, and the log says so.
   *
   * This interface was referenced by `KafkaSinkConfig`'s JSON-Schema definition
   * via the `patternProperty` "^kafka\.producer\.(?!(acks|enable\.idempotence|compression\.type|max\.request\.size|request\.timeout\.ms|transaction\.timeout\.ms|client\.id|security\.protocol|ssl\.truststore\.location|ssl\.truststore\.password|ssl\.truststore\.type|ssl\.keystore\.location|ssl\.keystore\.password|ssl\.keystore\.type|ssl\.key\.password|ssl\.enabled\.protocols|ssl\.protocol|ssl\.cipher\.suites|ssl\.endpoint\.identification\.algorithm|ssl\.disableTLSHostnameVerification|sasl\.mechanism|sasl\.jaas\.config|linger\.ms)$)".
   */
  [k: string]:
    | string
    | [string, ...string[]]
    | number
    | boolean
    | {
        [k: string]: string;
      }
    | '0'
    | '1'
    | 'all'
    | '-1'
    | 'none'
    | 'gzip'
    | 'snappy'
    | 'lz4'
    | 'zstd'
    | 'PLAINTEXT'
    | 'SSL'
    | 'SASL_PLAINTEXT'
    | 'SASL_SSL'
    | undefined;
}
