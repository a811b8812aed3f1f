/**
 * Spreads deliveries over the sinks of a group.
 */
export interface LoadBalanceSinkProcessorConfig {
    /**
     * How the next sink is chosen.
     */
    selector: 'round_robin' | 'random';
    /**
     * Longest time in milliseconds for which a sink that failed is left alone; 0 is the default, too.
     */
    'selector.maxTimeOut': number;
    /**
     * Leave a sink that failed alone for 2 seconds, then 4, and so on.
     */
    backoff: boolean;
}
