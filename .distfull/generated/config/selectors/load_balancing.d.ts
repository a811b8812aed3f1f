/**
 * Spreads the events over the channels of the source: each goes into one of them. What can be read again after a crash (files, Kafka, what another Tailrace sends) is spread by whole batches: so none is lost or doubled.
 */
export interface LoadBalancingSelectorConfig {
    /**
     * How the next channel is chosen.
     */
    policy: 'round_robin' | 'random';
}
