// Generated from schemas/config/broker.schema.json by `npm run generate`. Do not edit.

/**
 * The built-in broker: topics on this machine, over Kafka's protocol.
 */
export interface BrokerConfig {
  /**
   * Address to accept Kafka clients on, host:port, in the clear and without a login; port 0 takes any free one. Default: `127.0.0.1:9092`, or none where `listeners` are given.
   */
  listen?: string;
  /**
   * Further addresses, by name, each with its own protection.
   */
  listeners: {
    [k: string]: {
      /**
       * Address to accept Kafka clients on, host:port. `localhost` is both of its addresses; a wildcard needs `advertised`.
       */
      listen: string;
      /**
       * What clients are told to connect to, host:port. Default: `listen`.
       */
      advertised?: string;
      /**
       * Ways in which clients log in as one of `users`; none: they need not. PLAIN sends the password itself: with `ssl` only, or on loopback.
       */
      sasl: ('PLAIN' | 'SCRAM-SHA-256' | 'SCRAM-SHA-512')[];
      /**
       * After that a client logs in again on its connection (Kafka's `connections.max.reauth.ms`); 0 is never.
       */
      loginLifetime: number;
      /**
       * Whether clients show a certificate (Kafka's `ssl.client.auth`). Without `sasl`, its subject says who they are: `CN=alice,O=Example`.
       */
      clientAuth: 'none' | 'requested' | 'required';
      /**
       * File with the certificates to believe, of clients or of their authority: PKCS12, JKS or PEM. Needed with `clientAuth`.
       */
      truststore?: string;
      /**
       * Opens the trust store.
       */
      'truststore-password'?: string;
      /**
       * Speak TLS, 1.2 or 1.3; every client must do the same.
       */
      ssl: boolean;
      /**
       * File with the private key and the certificate of this agent: PKCS12, JKS, or PEM with both one after the other. Needed with `ssl`; absent: `FLUME_SSL_KEYSTORE_PATH` of the environment.
       */
      keystore?: string;
      /**
       * Opens the key store, and the key in it. Absent: `FLUME_SSL_KEYSTORE_PASSWORD`.
       */
      'keystore-password'?: string;
      /**
       * Accepted for Flume's sake: what a file is, it says itself.
       */
      'keystore-type': 'JKS' | 'PKCS12' | 'PEM';
      /**
       * Of `TLSv1.2` and `TLSv1.3`, only these. Absent: `FLUME_SSL_INCLUDE_PROTOCOLS` of the environment, or both.
       */
      'include-protocols'?: string[];
      /**
       * Not these. Absent: `FLUME_SSL_EXCLUDE_PROTOCOLS`. `SSLv3` is never spoken.
       */
      'exclude-protocols'?: string[];
      /**
       * Only these, under Java's names, such as `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256`. Absent: `FLUME_SSL_INCLUDE_CIPHERSUITES`, or all that are safe.
       */
      'include-cipher-suites'?: string[];
      /**
       * Not these. Absent: `FLUME_SSL_EXCLUDE_CIPHERSUITES`.
       */
      'exclude-cipher-suites'?: string[];
    };
  };
  /**
   * Who may log in, by name. `tailrace users hash` prints the lines for a password.
   */
  users: {
    [k: string]: {
      /**
       * Hash of the password for SCRAM-SHA-256, and for PLAIN.
       */
      'scram-sha-256'?: string;
      /**
       * Hash of the password for SCRAM-SHA-512, and for PLAIN.
       */
      'scram-sha-512'?: string;
    };
  };
  /**
   * What each user may do, by name; `*` is everybody, `ANONYMOUS` who need not log in. Each rule is operations, a kind and a name: `read describe topic access-*`; kinds are topic, group, transactionalId and cluster. Once it is there, nobody may do what no rule allows; absent: everybody may do all.
   */
  acls?: {
    [k: string]: string[];
  };
  /**
   * Users who may do everything, whatever `acls` say.
   */
  superUsers: string[];
  /**
   * Where the partitions lie; relative to this file. Default: `broker` in the pipeline's `dataDir`.
   */
  dataDir?: string;
  /**
   * When an append is durable: `ack` syncs before it is acknowledged (all waiting producers share one sync), `interval` syncs every `flushInterval`, `os` leaves it to the operating system.
   */
  flush: 'ack' | 'interval' | 'os';
  /**
   * How often `flush: interval` syncs.
   */
  flushInterval: number;
  /**
   * Partitions of a topic whose maker does not say (Kafka's `num.partitions`).
   */
  defaultPartitions: number;
  /**
   * Whether a client that asks for a topic may make it (Kafka's `auto.create.topics.enable`).
   */
  autoCreateTopics: boolean;
  /**
   * Topics that want more than one replica: `clamp` makes them with one and warns, `strict` refuses them as a Kafka cluster of one broker does.
   */
  replicationFactor: 'clamp' | 'strict';
  /**
   * What topics have that do not say otherwise.
   */
  topicDefaults: {
    /**
     * How long records are kept (Kafka's `log.retention.ms`); -1 is for ever.
     */
    retention: number;
    /**
     * Size of a partition above which its oldest segments go (Kafka's `log.retention.bytes`); -1 is without limit.
     */
    retentionBytes: number;
    /**
     * Kafka's own topic configs, such as `max.message.bytes` for its `message.max.bytes`.
     */
    configs: {
      [k: string]: string;
    };
  };
  /**
   * Topics made at start, by name. One that is already there keeps its partitions.
   */
  topics: {
    [k: string]: {
      /**
       * Partitions of the topic. More of them let more consumers of a group work side by side.
       */
      partitions: number;
      /**
       * How long records are kept; -1 is for ever. Default: that of `topicDefaults`.
       */
      retention?: number;
      /**
       * Size of a partition above which its oldest segments go; -1 is without limit. Default: that of `topicDefaults`.
       */
      retentionBytes?: number;
      /**
       * Kafka's own topic configs.
       */
      configs: {
        [k: string]: string;
      };
    };
  };
  /**
   * Bounds on what clients may take. What each means where it is reached is in docs/broker.md.
   */
  limits: {
    /**
     * Connections at one time (Kafka's `max.connections`, there without limit).
     */
    maxConnections: number;
    /**
     * Of them, those from one address (Kafka's `max.connections.per.ip`, there without limit).
     */
    maxConnectionsPerIp: number;
    /**
     * When a connection without requests is closed (Kafka's `connections.max.idle.ms`).
     */
    connectionsMaxIdle: number;
    /**
     * The largest request; a connection that begins a larger one is closed (Kafka's `socket.request.max.bytes`).
     */
    socketRequestMaxBytes: number;
    /**
     * Memory for the requests of all clients; beyond it they wait, unread (Kafka's `queued.max.request.bytes`, there without limit).
     */
    queuedMaxRequestBytes: number;
    /**
     * Memory for the replies that clients have not taken; beyond it fetches bring less. Kafka has no such limit.
     */
    queuedMaxReplyBytes: number;
    /**
     * The most that one fetch brings, but for a batch that is larger (Kafka's `fetch.max.bytes`).
     */
    fetchMaxBytes: number;
    /**
     * Clients whose fetches name only the partitions that change (Kafka's `max.incremental.fetch.session.cache.slots`).
     */
    maxFetchSessions: number;
    /**
     * Members of a group (Kafka's `group.max.size`, there without limit).
     */
    groupMaxSize: number;
    /**
     * The shortest session timeout that a member may ask for (Kafka's `group.min.session.timeout.ms`).
     */
    groupMinSessionTimeout: number;
    /**
     * The longest one (Kafka's `group.max.session.timeout.ms`).
     */
    groupMaxSessionTimeout: number;
    /**
     * How long the first member of an empty group waits for company (Kafka's `group.initial.rebalance.delay.ms`, there 3 s).
     */
    groupInitialRebalanceDelay: number;
    /**
     * Groups. Kafka has no such limit.
     */
    maxGroups: number;
    /**
     * Text that a client keeps with a committed offset (Kafka's `offset.metadata.max.bytes`).
     */
    offsetMetadataMaxBytes: number;
    /**
     * When the offsets of a group without members are forgotten (Kafka's `offsets.retention.minutes`).
     */
    offsetsRetention: number;
    /**
     * The longest transaction timeout that a producer may ask for (Kafka's `transaction.max.timeout.ms`, there 15 minutes; Flink asks for an hour).
     */
    transactionMaxTimeout: number;
    /**
     * When a transactional id that is not used is forgotten (Kafka's `transactional.id.expiration.ms`).
     */
    transactionalIdExpiration: number;
    /**
     * When a partition forgets an idempotent producer that is silent (Kafka's `producer.id.expiration.ms`).
     */
    producerIdExpiration: number;
    /**
     * Partitions of all topics. Kafka has no such limit.
     */
    maxPartitions: number;
    /**
     * How often retention and compaction look at the topics (Kafka's `log.retention.check.interval.ms`).
     */
    retentionCheckInterval: number;
  };
}
