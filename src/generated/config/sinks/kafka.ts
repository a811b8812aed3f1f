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
   * Topic for events that name none in a header. Its partition 0 also carries the channel's position, as the offset of a group: group and transactional id are both `tailrace-<channel id>-<lane>`. Where a cluster has ACLs: WRITE on the transactional id, READ on the group, READ and WRITE on the topic.
   */
  'kafka.topic': string;
  /**
   * Most events in one delivery. Deliveries that wait share a transaction of up to 4 MiB; larger ones are faster still.
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
   * The header with the record's time, in milliseconds since 1970; without it, the time of sending.
   */
  timestampHeader: string;
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
   * TLS and SASL are not supported yet.
   */
  'kafka.producer.security.protocol': 'PLAINTEXT';
  /**
   * Other options of Kafka's own producer are accepted; they have no effect, and the log says so.
   *
   * This interface was referenced by `KafkaSinkConfig`'s JSON-Schema definition
   * via the `patternProperty` "^kafka\.producer\.(?!(acks|enable\.idempotence|compression\.type|max\.request\.size|request\.timeout\.ms|transaction\.timeout\.ms|client\.id|security\.protocol)$)".
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
    | undefined;
}
