/**
 * Listens on a TCP port and turns each line of text into an event.
 */
export interface NetcatSourceConfig {
    /**
     * Host name or IP address to listen on.
     */
    bind: string;
    /**
     * TCP port; 0 takes any free one.
     */
    port: number;
    /**
     * Longest line in characters, its newline included. A longer one is refused and the connection closed.
     */
    'max-line-length': number;
    /**
     * Answer `OK` after each event.
     */
    'ack-every-event': boolean;
    /**
     * Character set of the text; the event's body is UTF-8.
     */
    encoding: string;
    /**
     * Connections at a time; further ones are closed at once.
     */
    'max-connections': number;
}
