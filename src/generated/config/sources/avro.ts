// Generated from schemas/config/sources/avro.schema.json by `npm run generate`. Do not edit.

/**
 * Receives events by Avro RPC: from Avro sinks of Tailrace or Flume agents, and from Flume's client library.
 */
export interface AvroSourceConfig {
  /**
   * Host name or IP address to listen on.
   */
  bind: string;
  /**
   * TCP port; 0 takes any free one.
   */
  port: number;
  /**
   * Accepted for Flume's sake; calls do not need threads.
   */
  threads?: number;
  /**
   * `deflate` compresses whole connections; every client must do the same.
   */
  'compression-type': 'none' | 'deflate';
  /**
   * Filtering by address is not supported: bind to an address that only the wanted clients reach.
   */
  ipFilter: false;
  /**
   * TLS is not supported yet.
   */
  ssl: false;
}
