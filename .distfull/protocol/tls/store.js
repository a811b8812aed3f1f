/**
 * Key stores and trust stores: PKCS #12, JKS, or PEM. Which one a file is says its beginning: Java,
 * too, reads PKCS #12 under the type JKS.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto';
import { createSecureContext } from 'node:tls';
import { messageOf, StartError, systemCodeOf } from '../../core/errors.js';
import { readJks, WrongPasswordError } from './jks.js';
import { OldEncryptionError, pkcs12Certificates } from './pkcs12.js';
/** Java's collection of all public authorities has 200 KB. */
const maxStoreBytes = 16 * 1024 * 1024;
/** The private key and its certificates. Rejects with StartError. */
export async function readKeyStore(fileSystem, file) {
    const bytes = await readStore(fileSystem, file);
    return opened(file, bytes, (format, password) => {
        if (format === 'PKCS12')
            return checked({ pfx: bytes, passphrase: password });
        if (format === 'PEM') {
            const text = bytes.toString();
            if (!/PRIVATE KEY-----/.test(text))
                throw new RangeError('it has no private key');
            return checked({ key: text, cert: text, ...(password !== '' && { passphrase: password }) });
        }
        const [own] = readJks(bytes, password).keys;
        if (own === undefined)
            throw new RangeError('it has no private key');
        const key = createPrivateKey({ key: own.key, format: 'der', type: 'pkcs8' });
        const cert = own.chain.map(pemOf).join('');
        return checked({ key: key.export({ format: 'pem', type: 'pkcs8' }), cert });
    });
}
/** The certificates to trust, in PEM. Rejects with StartError. */
export async function readTrustStore(fileSystem, file) {
    const bytes = await readStore(fileSystem, file);
    const certificates = opened(file, bytes, (format, password) => {
        if (format === 'PEM')
            return pemCertificates(bytes.toString());
        if (format === 'PKCS12')
            return pkcs12Certificates(bytes, password).map(pemOf);
        const { keys, trusted } = readJks(bytes, password);
        return [...trusted, ...keys.flatMap(({ chain }) => chain.slice(0, 1))].map(pemOf);
    });
    if (certificates.length > 0)
        return certificates;
    throw failure(file, 'it has no certificate: import that of the peer or of its authority');
}
function opened(file, bytes, open) {
    const format = formatOf(bytes);
    if (format === undefined || format === 'JCEKS')
        throw failure(file, `${format === undefined ? 'it is no PKCS12, JKS or PEM file' : 'JCEKS is not read'}; ` +
            conversion(file));
    if (format !== 'PEM' && file.password === undefined)
        throw failure(file, `${passwordOptionOf(file)} is missing`);
    try {
        return open(format, file.password ?? '');
    }
    catch (error) {
        throw failure(file, reasonOf(error, format, file), error);
    }
}
function reasonOf(error, format, file) {
    const message = messageOf(error);
    const isWrong = error instanceof WrongPasswordError || /mac verify|bad (password|decrypt)/i.test(message);
    if (isWrong)
        return `${passwordOptionOf(file)} does not open it (${format})`;
    const isOld = format === 'PKCS12' && /unsupported/i.test(message);
    if (error instanceof OldEncryptionError || isOld)
        return `it is encrypted as Java 8 and earlier did (RC2), which is broken; ${conversion(file)}`;
    return `cannot be read as ${format}: ${message}`;
}
function passwordOptionOf({ option, passwordOption = `${option}-password` }) {
    return passwordOption;
}
function conversion({ path, option }) {
    return (`convert it: keytool -importkeystore -srckeystore ${path} ` +
        `-destkeystore ${path}.p12 -deststoretype PKCS12, and name ${path}.p12 in ${option}`);
}
/** Throws what OpenSSL has against it. */
function checked(own) {
    createSecureContext(own);
    return own;
}
function formatOf(bytes) {
    if (bytes.includes('-----BEGIN '))
        return 'PEM';
    const magic = bytes.length < 4 ? 0 : bytes.readUInt32BE(0);
    if (magic === 0xfeedfeed)
        return 'JKS';
    if (magic === 0xcececece)
        return 'JCEKS';
    return bytes[0] === 0x30 ? 'PKCS12' : undefined;
}
export function pemCertificates(text) {
    return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}
const pemOf = (der) => new X509Certificate(der).toString();
async function readStore(fileSystem, file) {
    try {
        const handle = await fileSystem.open(file.path, 'r');
        try {
            const { sizeBytes } = await handle.stat();
            if (sizeBytes > maxStoreBytes)
                throw new RangeError(`it has ${sizeBytes} bytes, more than the limit of ${maxStoreBytes}`);
            const bytes = Buffer.alloc(sizeBytes);
            return bytes.subarray(0, await handle.read(bytes, 0));
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const isMissing = systemCodeOf(error) === 'ENOENT';
        throw failure(file, isMissing ? 'there is no such file' : messageOf(error), error);
    }
}
function failure({ where, option, path }, fact, cause) {
    return new StartError(`${where}: ${option} ${path}: ${fact}`, { cause });
}
//# sourceMappingURL=store.js.map