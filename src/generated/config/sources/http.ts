// Generated from schemas/config/sources/http.schema.json by `npm run generate`. Do not edit.

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
   * TLS is not supported yet: put a proxy that ends it before this source, on the same machine.
   */
  ssl: false;
  /**
   * Of TLS, which is not supported yet.
   *
   * This interface was referenced by `HttpSourceConfig`'s JSON-Schema definition
   * via the `patternProperty` "^(?:keystore|keystore-password|keystore-type|keystorePassword|excludeProtocols|(?:include|exclude)-(?:protocols|cipher-suites))$".
   *
   * A setting of Flume's web server, Jetty, which is not used here. Of these, `HttpConfiguration.requestHeaderSize` and `ServerConnector.idleTimeout` count.
   *
   * This interface was referenced by `HttpSourceConfig`'s JSON-Schema definition
   * via the `patternProperty` "^(?!HttpConfiguration\.requestHeaderSize$|ServerConnector\.idleTimeout$)(?:QueuedThreadPool|HttpConfiguration|ServerConnector|SslContextFactory)\.".
   */
  [k: string]: string | number | string[] | false | undefined;
}
