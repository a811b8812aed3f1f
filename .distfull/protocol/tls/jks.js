/*
 * Java's own key store, JKS, the default of keytool before Java 9; big-endian:
 *
 *   | magic FEEDFEED | version u32: 2 | count u32 | count × entry | SHA-1, 20 bytes |
 *   key entry           | 1 u32 | alias utf | time u64 | length u32 | key | n u32 | n × certificate |
 *   trusted certificate | 2 u32 | alias utf | time u64 | certificate |
 *   certificate         | type utf | length u32 | DER |         utf: | length u16 | bytes |
 *
 * The digest is of password ‖ "Mighty Aphrodite" ‖ all before, the password in UTF-16BE. A key is
 * an EncryptedPrivateKeyInfo whose octets are salt 20 ‖ PKCS #8 ⊕ stream ‖ check 20, with
 *   stream = d1 ‖ d2 ‖ …    d1 = SHA-1(password ‖ salt)    dn = SHA-1(password ‖ dn-1)
 *   check  = SHA-1(password ‖ PKCS #8)
 */
import { createHash } from 'node:crypto';
import { derContent, derInside, derTag, derValues } from './der.js';
export class WrongPasswordError extends Error {
}
const whitener = Buffer.from('Mighty Aphrodite');
const digestBytes = 20;
const maxEntries = 10_000;
/** Throws WrongPasswordError, and RangeError for what is damaged. */
export function readJks(file, password) {
    const secret = Buffer.from(password, 'utf16le').swap16();
    const body = file.subarray(0, -digestBytes);
    const expected = file.subarray(-digestBytes);
    if (!sha1(secret, whitener, body).equals(expected))
        throw new WrongPasswordError();
    const reader = new Reader(body);
    reader.u32();
    const version = reader.u32();
    if (version !== 2)
        throw new RangeError(`version ${version} of JKS`);
    const keys = [];
    const trusted = [];
    for (let left = reader.count(); left > 0; left--) {
        const kind = reader.u32();
        reader.text();
        reader.pass(8);
        if (kind === 1) {
            const key = openKey(reader.block(), secret);
            keys.push({ key, chain: Array.from({ length: reader.count() }, () => reader.certificate()) });
        }
        else if (kind === 2)
            trusted.push(reader.certificate());
        else
            throw new RangeError(`entry of kind ${kind}`);
    }
    return { keys, trusted };
}
function openKey(info, secret) {
    const [, octets] = derInside(derValues(info)[0]);
    const sealed = derContent(octets, derTag.octets);
    const key = Buffer.from(sealed.subarray(digestBytes, -digestBytes));
    let digest = sealed.subarray(0, digestBytes);
    for (let at = 0; at < key.length; at++) {
        if (at % digestBytes === 0)
            digest = sha1(secret, digest);
        key[at] ^= digest[at % digestBytes];
    }
    if (!sha1(secret, key).equals(sealed.subarray(-digestBytes)))
        throw new WrongPasswordError();
    return key;
}
function sha1(...parts) {
    const hash = createHash('sha1');
    for (const part of parts)
        hash.update(part);
    return hash.digest();
}
class Reader {
    #bytes;
    #at = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    u32() {
        return this.#bytes.readUInt32BE(this.pass(4));
    }
    count() {
        const count = this.u32();
        if (count > maxEntries)
            throw new RangeError(`${count} entries`);
        return count;
    }
    text() {
        this.pass(this.#bytes.readUInt16BE(this.pass(2)));
    }
    block() {
        const length = this.u32();
        const start = this.pass(length);
        return this.#bytes.subarray(start, start + length);
    }
    certificate() {
        this.text();
        return this.block();
    }
    /** Where the passed bytes begin. */
    pass(length) {
        const start = this.#at;
        if (start + length > this.#bytes.length)
            throw new RangeError(`cut off at byte ${start}`);
        this.#at += length;
        return start;
    }
}
//# sourceMappingURL=jks.js.map