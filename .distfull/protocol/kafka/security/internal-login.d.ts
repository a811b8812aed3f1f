/**
 * How the parts of one pipeline get into its own broker, whatever that asks of others: by a listener
 * on loopback and a password that is new at each start.
 */
import type { ClusterOptions } from '../client/cluster.js';
export interface InternalLogin {
    /** `host:port`. */
    readonly address: string;
    readonly username: string;
    readonly password: string;
}
/** `brokers`: where to connect without one. */
export declare function accessTo(brokers: readonly string[], login: InternalLogin | undefined): Pick<ClusterOptions, 'bootstrapServers' | 'security'>;
