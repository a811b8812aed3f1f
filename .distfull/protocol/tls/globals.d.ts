/**
 * Flume's settings of TLS for all components, from the environment: each counts where the component
 * has none of its own. There lists are separated by commas.
 */
import type { ProtectionOptions } from './protection.js';
export type Environment = Readonly<Record<string, string | undefined>>;
/** Where a store is, and what opens it. */
export interface StoreOptions {
    readonly path: string | undefined;
    readonly password: string | undefined;
}
export declare function storeOptions(own: StoreOptions, store: 'KEYSTORE' | 'TRUSTSTORE', environment: Environment): StoreOptions;
export declare function protectionOptions(own: ProtectionOptions, environment: Environment): ProtectionOptions;
