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
     * With `ssl` and `deflate`, which of them is nearer to the network: `zlib-outer` as Flume from 1.10 on has it, `tls-outer` as Flume up to 1.9. `auto` tries the first, then the other.
     */
    'compression-order': 'auto' | 'zlib-outer' | 'tls-outer';
    /**
     * Speak TLS, 1.2 or 1.3; the source must do the same.
     */
    ssl: boolean;
    /**
     * File with the certificates to trust, of the source or of its authority: PKCS12, JKS or PEM. Absent: `FLUME_SSL_TRUSTSTORE_PATH` of the environment, or the public authorities that Node trusts.
     */
    truststore?: string;
    /**
     * Opens the trust store. Absent: `FLUME_SSL_TRUSTSTORE_PASSWORD`.
     */
    'truststore-password'?: string;
    /**
     * Accepted for Flume's sake: what a file is, it says itself.
     */
    'truststore-type': 'JKS' | 'PKCS12' | 'PEM';
    /**
     * Trust any certificate: what is sent cannot be read on the way, but anyone may be the receiver.
     */
    'trust-all-certs': boolean;
    /**
     * Whether the certificate must name `hostname`. Absent: only without a trust store. Flume never checks it.
     */
    'check-hostname'?: boolean;
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
}
