/**
 * What a broker keeps of a password, in Kafka's own text (ScramCredentialUtils):
 *
 *   salt=<base64>,stored_key=<base64>,server_key=<base64>,iterations=8192
 *
 * Nobody can log in with it, but passwords can be tried against it: it is kept as a secret.
 */
import { timingSafeEqual } from 'node:crypto';
import { attributesOf, clientKeyOf, digestBytes, iterationsMin, saltPassword, serverKeyOf, storedKeyOf, } from './scram-keys.js';
/** Kafka's own maximum: a login with PLAIN costs the broker as many. */
export const iterationsMax = 16_384;
export const iterationsDefault = 8_192;
export async function hashPassword(digest, password, salt, iterations) {
    const salted = await saltPassword(digest, password, salt, iterations);
    return credentialOf(digest, salted, salt, iterations);
}
/** Of a password that the client has salted: all that Kafka's tools send. */
export function credentialOf(digest, salted, salt, iterations) {
    const storedKey = storedKeyOf(digest, clientKeyOf(digest, salted));
    return { digest, salt, storedKey, serverKey: serverKeyOf(digest, salted), iterations };
}
/** Takes as long for a wrong password as for the right one. */
export async function isPasswordOf({ digest, salt, iterations, storedKey }, password) {
    const salted = await saltPassword(digest, password, salt, iterations);
    return timingSafeEqual(storedKeyOf(digest, clientKeyOf(digest, salted)), storedKey);
}
export function formatCredential(credential) {
    const { salt, storedKey, serverKey, iterations } = credential;
    const [saltText, stored, server] = [salt, storedKey, serverKey].map((key) => key.toString('base64'));
    return `salt=${saltText},stored_key=${stored},server_key=${server},iterations=${iterations}`;
}
/** Undefined: it is none of that digest. */
export function parseCredential(digest, text) {
    const parts = attributesOf(text.trim());
    const bytes = (name) => Buffer.from(parts.get(name) ?? '', 'base64');
    const [salt, storedKey, serverKey] = [bytes('salt'), bytes('stored_key'), bytes('server_key')];
    const iterations = Number(parts.get('iterations'));
    const keysFit = [storedKey, serverKey].every(({ length }) => length === digestBytes[digest]);
    const roundsFit = iterations >= iterationsMin && iterations <= iterationsMax;
    if (salt.length === 0 || !keysFit || !roundsFit)
        return undefined;
    return { digest, salt, storedKey, serverKey, iterations };
}
//# sourceMappingURL=scram-credential.js.map