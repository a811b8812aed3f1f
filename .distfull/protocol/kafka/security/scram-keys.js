/*
 * The keys of SCRAM (RFC 5802, 3), the same at both ends:
 *
 *   salted password  Hi(password, salt, iterations)         from this alone anyone can log in
 *     ├ client key   HMAC("Client Key") ─▶ stored key H()   what a server keeps to check a proof
 *     └ server key   HMAC("Server Key")                     what a server signs with
 */
import { createHash, createHmac, pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
/** Bytes of a digest, of every key and of a proof. */
export const digestBytes = { sha256: 32, sha512: 64 };
/** Kafka's own minimum. */
export const iterationsMin = 4096;
const derive = promisify(pbkdf2);
/** Off the event loop: some milliseconds for each 4096 iterations. */
export function saltPassword(digest, password, salt, iterations) {
    return derive(password.normalize('NFKC'), salt, iterations, digestBytes[digest], digest);
}
export function hmac(digest, key, text) {
    return createHmac(digest, key).update(text).digest();
}
export function storedKeyOf(digest, clientKey) {
    return createHash(digest).update(clientKey).digest();
}
export function clientKeyOf(digest, salted) {
    return hmac(digest, salted, 'Client Key');
}
export function serverKeyOf(digest, salted) {
    return hmac(digest, salted, 'Server Key');
}
export function xor(left, right) {
    return Buffer.from(left.map((byte, i) => byte ^ right[i]));
}
/** `r=…,s=…` by name; of one that comes twice the last. */
export function attributesOf(message) {
    return new Map(message.split(',').map((part) => {
        const equals = part.indexOf('=');
        return equals < 0 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)];
    }));
}
//# sourceMappingURL=scram-keys.js.map