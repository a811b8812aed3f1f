/**
 * Listens on a UDP port and turns each datagram, up to its first newline, into an event.
 */
export interface NetcatudpSourceConfig {
    /**
     * Host name or IP address to listen on; without it on all addresses of the machine.
     */
    bind?: string;
    /**
     * UDP port; 0 takes any free one.
     */
    port: number;
    /**
     * Name of a header with the sender's address, as `/192.0.2.1:40000`. Without it there is no such header.
     */
    remoteAddress?: string;
    /**
     * Bytes of datagrams that may wait for the channels. What comes beyond is dropped and counted as `DroppedCount`: a UDP sender cannot be told to wait.
     */
    maxPendingBytes: number;
}
