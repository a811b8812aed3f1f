import type { ScramCredential } from '../../protocol/kafka/security/scram-credential.js';
import { type ScramDigest } from '../../protocol/kafka/security/scram-keys.js';
import { type Attempt, type SaslAnswer } from './mechanism.js';
/** The credential of a user, or one that no proof fits. */
export type CredentialOf = (digest: ScramDigest, user: string) => ScramCredential;
export declare class ScramAttempt implements Attempt {
    #private;
    constructor(digest: ScramDigest, credentialOf: CredentialOf, ownNonce?: string);
    next(message: Buffer): Promise<SaslAnswer>;
}
