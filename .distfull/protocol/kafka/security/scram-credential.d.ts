import { type ScramDigest } from './scram-keys.js';
export interface ScramCredential {
    readonly digest: ScramDigest;
    readonly salt: Buffer;
    readonly storedKey: Buffer;
    readonly serverKey: Buffer;
    readonly iterations: number;
}
/** Kafka's own maximum: a login with PLAIN costs the broker as many. */
export declare const iterationsMax = 16384;
export declare const iterationsDefault = 8192;
export declare function hashPassword(digest: ScramDigest, password: string, salt: Buffer, iterations: number): Promise<ScramCredential>;
/** Of a password that the client has salted: all that Kafka's tools send. */
export declare function credentialOf(digest: ScramDigest, salted: Buffer, salt: Buffer, iterations: number): ScramCredential;
/** Takes as long for a wrong password as for the right one. */
export declare function isPasswordOf({ digest, salt, iterations, storedKey }: ScramCredential, password: string): Promise<boolean>;
export declare function formatCredential(credential: ScramCredential): string;
/** Undefined: it is none of that digest. */
export declare function parseCredential(digest: ScramDigest, text: string): ScramCredential | undefined;
