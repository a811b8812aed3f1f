/**
 * Takes events from HTTP clients, by POST or GET on any path. A request is one batch: its answer comes when all its events are stored (200) or none is. 400: no JSON; 413 and 431: over a limit; 503: the channel has no room, send again; 500: anything else.
 */
export interface HttpSourceConfig {
    /**
     * Host name or IP address to listen on.
     */
    bind: string;
    /**
     * TCP port; 0 takes any free one.
     */
    port: number;
    /**
     * What makes events of a request. `org.apache.flume.source.http.JSONHandler`: an array of `{"headers": {…}, "body": "text"}` in UTF-8, UTF-16 or UTF-32. `org.apache.flume.source.http.BLOBHandler`: the content is the body of one event, the parameters of the address its headers. `org.apache.flume.sink.solr.morphline.BlobHandler`: so, too, with the content type as a header, and a form's fields where one is posted. Handlers of your own in Java cannot be run.
     */
    handler: string;
    /**
     * Of BLOBHandler: parameters that a request must have.
     */
    'handler.mandatoryParameters': string[];
    /**
     * Of the morphline BlobHandler: bytes of an event; what is longer is cut, and reported.
     */
    'handler.maxBlobLength': number;
    /**
     * Bytes of a request's content; a longer one is answered with 413. Without it, 16777216 for JSON and 100000000 for blobs, or `handler.maxBlobLength` where that is more.
     */
    'max-request-bytes'?: number;
    /**
     * Bytes of all requests that are being received or stored; one that would be too much is answered with 503.
     */
    'max-pending-bytes': number;
    /**
     * Connections at a time; further ones are closed at once.
     */
    'max-connections': number;
    /**
     * Bytes of a request's first line and headers; longer ones are answered with 431.
     */
    'HttpConfiguration.requestHeaderSize': number;
    /**
     * Milliseconds after which a connection is closed on which nothing moves. A whole request may take ten times as long.
     */
    'ServerConnector.idleTimeout': number;
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
    /**
     * @deprecated
     * A setting of Flume's web server, Jetty, which is not used here. Of these, `HttpConfiguration.requestHeaderSize` and `ServerConnector.idleTimeout` count.
     *
     * This interface was referenced by `HttpSourceConfig`'s JSON-Schema definition
     * via the `patternProperty` "^(?!HttpConfiguration\.requestHeaderSize$|ServerConnector\.idleTimeout$)(?:QueuedThreadPool|HttpConfiguration|ServerConnector|SslContextFactory)\.".
     */
    [k: string]: string | number | string[] | boolean | 'JKS' | 'PKCS12' | 'PEM' | undefined;
}
