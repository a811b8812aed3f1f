/**
 * PLAIN (RFC 4616): `authzid NUL user NUL password` in one message, checked against the hash that
 * SCRAM uses. One at a time, because each takes a processor for milliseconds: a flood of wrong ones
 * delays logins, and nothing else.
 */
import { type ScramCredential } from '../../protocol/kafka/security/scram-credential.js';
import { type Attempt, type SaslAnswer } from './mechanism.js';
/** Any credential of a user, or one that no password fits. */
export type AnyCredentialOf = (user: string) => ScramCredential;
/** The checks of all connections, one behind the other. */
export declare class PlainChecks {
    #private;
    check(credential: ScramCredential, password: string): Promise<boolean>;
}
export declare class PlainAttempt implements Attempt {
    #private;
    constructor(credentialOf: AnyCredentialOf, checks: PlainChecks);
    next(message: Buffer): Promise<SaslAnswer>;
}
