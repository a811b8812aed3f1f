import { type ScramCredential } from '../../protocol/kafka/security/scram-credential.js';
import { type ScramDigest } from '../../protocol/kafka/security/scram-keys.js';
import { type AccessStore } from './access-record.js';
/** Credentials as text (scram-credential.ts), by user. */
export type ConfiguredUsers = Readonly<Record<string, {
    readonly [name in CredentialName]?: string | undefined;
}>>;
/** Undefined removes it. */
export interface CredentialChange {
    readonly user: string;
    readonly digest: ScramDigest;
    readonly credential: ScramCredential | undefined;
}
type CredentialName = 'scram-sha-256' | 'scram-sha-512';
export declare class Users {
    #private;
    /** Throws StartError for a text that is no credential. */
    constructor(configured: ConfiguredUsers, store: AccessStore);
    /** In the order of their names. */
    get names(): readonly string[];
    find(digest: ScramDigest, user: string): ScramCredential | undefined;
    isConfigured(digest: ScramDigest, user: string): boolean;
    /** For SCRAM: of a stranger always the same salt, and keys that no proof fits. */
    readonly credential: (digest: ScramDigest, user: string) => ScramCredential;
    /** For PLAIN, where any digest will do. */
    readonly anyCredential: (user: string) => ScramCredential;
    /** All or none. Resolves when they are durable and count. */
    change(changes: readonly CredentialChange[]): Promise<void>;
}
export {};
