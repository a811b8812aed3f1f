// Generated from schemas/config/sources/syslogtcp.schema.json by `npm run generate`. Do not edit.

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
   * TLS is not supported yet.
   */
  ssl: false;
}
