// Generated from schemas/config/sinks/avro.schema.json by `npm run generate`. Do not edit.

/**
 * Sends events by Avro RPC to the Avro source of another agent, Tailrace or Flume. Exactly once to a Tailrace agent, at least once to a Flume agent.
 */
export interface AvroSinkConfig {
  /**
   * Host name or IP address of the next agent.
   */
  hostname: string;
  /**
   * Its Avro source's port.
   */
  port: number;
  /**
   * Most events in one call. The next agent's channel must take as many in one transaction.
   */
  'batch-size': number;
  /**
   * Milliseconds for the connection, and again for its handshake.
   */
  'connect-timeout': number;
  /**
   * Milliseconds for the answer to one call.
   */
  'request-timeout': number;
  /**
   * Seconds after which the connection is made anew, for a load balancer in between; 0: never.
   */
  'reset-connection-interval': number;
  /**
   * `deflate` compresses the whole connection; the source must do the same.
   */
  'compression-type': 'none' | 'deflate';
  /**
   * 0 (none) to 9 (smallest).
   */
  'compression-level': number;
  /**
   * Accepted for Flume's sake; ignored.
   */
  maxIoWorkers?: number;
  /**
   * TLS is not supported yet.
   */
  ssl: false;
}
