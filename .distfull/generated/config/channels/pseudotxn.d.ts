/**
 * Flume's channel for tests, which knows no transactions. Here it is a memory channel with that channel's options and defaults, and has them.
 */
export interface PseudoTxnChannelConfig {
    /**
     * The most events in the channel, taken but not delivered ones included; also the most of one put or one take.
     */
    capacity: number;
    /**
     * Seconds that a put waits for room before it is refused.
     */
    'keep-alive': number;
}
