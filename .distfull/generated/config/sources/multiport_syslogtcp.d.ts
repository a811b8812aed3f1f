/**
 * Receives syslog messages over TCP on several ports, each with its charset. Its headers differ from those of syslogtcp: `Priority`, `Version`, and times of RFC 3164 in UTC.
 */
export interface MultiportSyslogtcpSourceConfig {
    /**
     * Host name or IP address to listen on; without it on all addresses of the machine.
     */
    host?: string;
    /**
     * TCP ports. One that cannot be had does not stop the others.
     *
     * @minItems 1
     */
    ports: [number, ...number[]];
    /**
     * Longest message in bytes. A longer one is cut there and marked `Incomplete`; the rest of the line is a message of its own.
     */
    eventSize: number;
    /**
     * What of a message's head stays in front of the body: `none`, `all` (the whole message is the body), or any of `priority`, `version`, `timestamp`, `hostname`.
     */
    keepFields: string;
    /**
     * Most events in a batch.
     */
    batchSize: number;
    /**
     * Name of a header with the port that a message came in on.
     */
    portHeader?: string;
    /**
     * Name of a header with the sender's address.
     */
    clientIPHeader?: string;
    /**
     * Name of a header with the sender's name, as the name service has it; its address where it has none.
     */
    clientHostnameHeader?: string;
    /**
     * Character set of the messages; bodies keep their bytes.
     */
    'charset.default': string;
    /**
     * Character sets of single ports: `charset.port.<port>`.
     */
    'charset.port': {
        [k: string]: string;
    };
    /**
     * @deprecated
     * Accepted for Flume's sake; connections do not need threads.
     */
    numProcessors?: number;
    /**
     * @deprecated
     * Accepted for Flume's sake; what has come is read at once.
     */
    readBufferBytes: number;
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
