/**
 * Writes each final row into a Kafka topic, the bundled broker's or a real cluster's, exactly once: rows and position are one transaction (readers need `isolation.level=read_committed`). A row is written when its window closes, and again, with the same key and the next revision, when late events change it; one that is no result any more (HAVING, a Top-N) is a tombstone. Headers: `window_start`, `window_end`, `revision`, `order`. Under `late:` the value is the record as it came, and the headers say why it is late: `event_time`, `watermark`, `read_time`, `partition`, `offset`, `reason`.
 */
export interface KafkaOutputConfig {
    /**
     * The topic; a broker that makes topics by itself is asked to. Its partition 0 also carries the output's position, as the offset of a group: group and transactional id are both `tailrace-<outbox id>-<output id>`. Where a cluster has ACLs: WRITE on the transactional id, READ on the group, READ and WRITE on the topic.
     */
    topic: string;
    /**
     * host:port of the Kafka brokers that have the topic. Empty: those of the table, or the built-in one.
     */
    brokers: string[];
    /**
     * Template of the record's key, which chooses the partition: `{column}` stands for the row's value. Absent: a JSON object of the window and the groups, without those that the row sums over; late rows have none.
     */
    key?: string;
    /**
     * The value: an object with all columns, or their values in one line of CSV. Times are `2015-05-17T10:00:00Z`; a group column that the row sums over (GROUPING SETS) is absent in JSON, `(all)` in CSV.
     */
    format: 'json' | 'csv';
    /**
     * Compression of the record batches.
     */
    'kafka.producer.compression.type': 'none' | 'gzip' | 'snappy' | 'lz4' | 'zstd';
    /**
     * Most bytes in one record batch.
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
     * Name under which the broker knows this client.
     */
    'kafka.producer.client.id': string;
}
