/**
 * Receives syslog messages over UDP, RFC 5424 and RFC 3164: a datagram, up to its first newline, is a message.
 */
export interface SyslogudpSourceConfig {
    /**
     * Host name or IP address to listen on; without it on all addresses of the machine.
     */
    host?: string;
    /**
     * UDP port; 0 takes any free one.
     */
    port: number;
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
     * Bytes of datagrams that may wait for the channels. What comes beyond is dropped and counted as `DroppedCount`: a UDP sender cannot be told to wait.
     */
    maxPendingBytes: number;
}
