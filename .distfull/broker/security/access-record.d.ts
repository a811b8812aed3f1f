/** Rules and users that clients have made, as the cluster's state keeps them (docs/formats/broker.md). */
import type { Acl } from '../../protocol/kafka/security/acl.js';
import type { ScramDigest } from '../../protocol/kafka/security/scram-keys.js';
export interface AclRecord {
    readonly kind: 'acl';
    readonly acl: Acl;
}
export interface CredentialRecord {
    readonly kind: 'credential';
    readonly user: string;
    readonly digest: ScramDigest;
    /** See scram-credential.ts. */
    readonly text: string;
}
export type AccessRecord = AclRecord | CredentialRecord;
/** Where they lie; resolves when a change is durable. */
export interface AccessStore {
    readonly accessRecords: readonly AccessRecord[];
    changeAccess(changes: readonly (readonly [key: string, value: AccessRecord | undefined])[]): Promise<void>;
}
/** The same rule has the same key, whoever made it. */
export declare function aclKey({ resource, principal, host, operation, permission }: Acl): string;
export declare function credentialKey(user: string, digest: ScramDigest): string;
