/**
 * Receives syslog messages over TCP, RFC 5424 and RFC 3164, one a line.
 */
export interface SyslogtcpSourceConfig {
    /**
     * Host name or IP address to listen on; without it on all addresses of the machine.
     */
    host?: string;
    /**
     * TCP port; 0 takes any free one.
     */
    port: number;
    /**
     * Longest message in bytes. A longer one is cut there and marked `Incomplete`; the rest of the line is a message of its own.
     */
    eventSize: number;
    /**
     * What of a message's head stays in front of the body: `none`, `all` (the whole message is the body), or any of `priority`, `version`, `timestamp`, `hostname`.
     */
    keepFields: string;
    /**
     * Name of a header with the sender's address.
     */
    clientIPHeader?: string;
    /**
     * Name of a header with the sender's name, as the name service has it; its address where it has none.
     */
    clientHostnameHeader?: string;
    /**
     * Regular expression of a whole message, tried before the usual formats. Its groups are priority, version, timestamp, host and body.
     */
    'format.regex'?: string;
    /**
     * Regular expression to replace in the timestamp of `format.regex`.
     */
    'format.search'?: string;
    /**
     * What takes the place of `format.search`; `$1` is a group of it.
     */
    'format.replace'?: string;
    /**
     * How that timestamp is read, as a Java date pattern; it must fit the whole of it.
     */
    'format.dateFormat'?: string;
    /**
     * Connections at a time; further ones are closed at once.
     */
    'max-connections': number;
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
