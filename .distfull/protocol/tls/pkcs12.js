/*
 * The certificates of a PKCS #12 file (RFC 7292). Node reads such a file only when it has a private
 * key (`pfx`), and a trust store has none.
 *
 *   PFX           SEQ { version, authSafe Info, mac }
 *   Info          SEQ { data, [0] OCTETS }                  OCTETS: SEQ OF Info, then SEQ OF Bag
 *               | SEQ { encryptedData, [0] SEQ { version, SEQ { data, algorithm, [0] octets } } }
 *   Bag           SEQ { certBag, [0] SEQ { x509, [0] OCTETS certificate }, … }
 *
 * Encrypted by PBES2 (RFC 8018), as keytool does since Java 8u301 and OpenSSL since 3.0. What is
 * older (RC2) Node's OpenSSL does not decrypt.
 */
import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { derContent, derInside, derInteger, derTag, derValues } from './der.js';
const oid = {
    data: '2a864886f70d010701',
    encryptedData: '2a864886f70d010706',
    certificateBag: '2a864886f70d010c0a0103',
    pbes2: '2a864886f70d01050d',
};
const digests = {
    '2a864886f70d0207': 'sha1',
    '2a864886f70d0209': 'sha256',
    '2a864886f70d020a': 'sha384',
    '2a864886f70d020b': 'sha512',
};
const ciphers = {
    '60864801650304012a': { name: 'aes-256-cbc', keyBytes: 32 },
    '608648016503040116': { name: 'aes-192-cbc', keyBytes: 24 },
    '608648016503040102': { name: 'aes-128-cbc', keyBytes: 16 },
};
/** A file of strangers must not keep the processor: keytool writes 10,000. */
const maxIterations = 10_000_000;
/** The algorithm of the file is none that Node has. */
export class OldEncryptionError extends Error {
}
/** The certificates, in DER. Throws for a wrong password and for what cannot be read. */
export function pkcs12Certificates(file, password) {
    const [pfx] = derValues(file);
    const [, authSafe] = derInside(pfx);
    const [contents] = derValues(contentOf(authSafe, password));
    return derInside(contents)
        .flatMap((info) => derInside(derValues(contentOf(info, password))[0]))
        .flatMap(certificateOf);
}
function contentOf(info, password) {
    const [type, wrapped] = derInside(info);
    const [content] = derInside(wrapped, derTag.explicit0);
    if (type?.content.toString('hex') !== oid.encryptedData)
        return derContent(content, derTag.octets);
    const [, encrypted] = derInside(content);
    const [, algorithm, octets] = derInside(encrypted);
    if (octets === undefined)
        throw new RangeError('encrypted content is missing');
    return decrypted(algorithm, octets.content, password);
}
function decrypted(algorithm, octets, password) {
    const [scheme, parameters] = derInside(algorithm);
    if (scheme?.content.toString('hex') !== oid.pbes2)
        throw new OldEncryptionError();
    const [derivation, encryption] = derInside(parameters);
    const [, pbkdf2] = derInside(derivation);
    const [salt, iterations, ...rest] = derInside(pbkdf2);
    const prf = rest.find(({ tag }) => tag === derTag.sequence);
    const prfName = prf === undefined ? undefined : derInside(prf)[0]?.content.toString('hex');
    const digest = prfName === undefined ? 'sha1' : digests[prfName];
    const [cipherName, vector] = derInside(encryption);
    const cipher = ciphers[cipherName?.content.toString('hex') ?? ''];
    if (digest === undefined || cipher === undefined)
        throw new OldEncryptionError();
    const count = derInteger(iterations);
    if (count > maxIterations)
        throw new RangeError(`${count} iterations of its key`);
    const saltBytes = derContent(salt, derTag.octets);
    const key = pbkdf2Sync(password, saltBytes, count, cipher.keyBytes, digest);
    const decipher = createDecipheriv(cipher.name, key, derContent(vector, derTag.octets));
    return Buffer.concat([decipher.update(octets), decipher.final()]);
}
function certificateOf(bag) {
    const [type, wrapped] = derInside(bag);
    if (type?.content.toString('hex') !== oid.certificateBag)
        return [];
    const [value] = derInside(wrapped, derTag.explicit0);
    const [, certificate] = derInside(value);
    const [octets] = derInside(certificate, derTag.explicit0);
    return [derContent(octets, derTag.octets)];
}
//# sourceMappingURL=pkcs12.js.map