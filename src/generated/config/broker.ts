// Generated from schemas/config/broker.schema.json by `npm run generate`. Do not edit.

/**
 * The built-in broker: topics on this machine, over Kafka's protocol.
 */
export interface BrokerConfig {
  /**
   * Address to accept Kafka clients on, host:port; port 0 takes any free one.
   */
  listen: string;
  /**
   * Where the partitions lie; relative to this file. Default: `broker` in the pipeline's `dataDir`.
   */
  dataDir?: string;
  /**
   * When an append is durable: `ack` syncs before it is acknowledged (all waiting producers share one sync), `interval` syncs once a second, `os` leaves it to the operating system.
   */
  flush: 'ack' | 'interval' | 'os';
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
       * How long records are kept; -1 is for ever.
       */
      retention: number;
      /**
       * Size of a partition above which its oldest segments go; -1 is without limit.
       */
      retentionBytes: number;
      /**
       * Kafka's own topic configs.
       */
      configs: {
        [k: string]: string;
      };
    };
  };
}
