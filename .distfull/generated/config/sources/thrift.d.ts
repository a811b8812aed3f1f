/**
 * Receives events by Thrift's RPC over its framed transport: from Thrift sinks of Flume or Tailrace agents, from Flume's client library, and from any program with Flume's `flume.thrift`.
 */
export interface ThriftSourceConfig {
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
     * Encoding of the calls; every client must use the same.
     */
    protocol: 'compact' | 'binary';
    /**
     * Connections at a time; further ones are closed at once.
     */
    'max-connections': number;
    /**
     * Kerberos is not supported: use `ssl`, and let the network decide who may connect.
     */
    kerberos: false;
    /**
     * @deprecated
     * Of Kerberos, which is not supported.
     */
    'agent-principal'?: string;
    /**
     * @deprecated
     * Of Kerberos, which is not supported.
     */
    'agent-keytab'?: string;
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
}
