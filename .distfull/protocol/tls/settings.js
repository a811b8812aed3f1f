/** TLS by Flume's properties: what a listener and a client are given. */
import { createSecureContext, rootCertificates } from 'node:tls';
import { ConfigError } from '../../core/errors.js';
import { protectionOptions, storeOptions } from './globals.js';
import { protectionOf } from './protection.js';
import { readKeyStore, readTrustStore } from './store.js';
/** Throws ConfigError for options that can never work. */
export function checkTlsServer(options, where, environment = process.env) {
    if (!options.ssl)
        return;
    if (keyStoreOf(options, environment).path === undefined)
        throw new ConfigError(`${where}: ssl = true needs keystore, a PKCS12, JKS or PEM file with the key and ` +
            'certificate of this agent, and keystore-password');
    protectionOf(protectionOptions(options, environment), where);
}
/** Undefined without `ssl`. Reads the key store: rejects with StartError. */
export async function tlsServer(options, { fileSystem, where, environment = process.env }) {
    const { path, password } = keyStoreOf(options, environment);
    if (!options.ssl || path === undefined)
        return undefined;
    const own = await readKeyStore(fileSystem, { path, password, option: 'keystore', where });
    const protection = protectionOf(protectionOptions(options, environment), where);
    const contextOptions = { ...own, ...protection };
    return { secureContext: createSecureContext(contextOptions), contextOptions };
}
function keyStoreOf(options, environment) {
    const { keystore: path, 'keystore-password': password } = options;
    return storeOptions({ path, password }, 'KEYSTORE', environment);
}
/** Throws ConfigError for options that can never work. */
export function checkTlsClient(options, where, environment = process.env) {
    if (options.ssl)
        protectionOf(protectionOptions(options, environment), where);
}
/**
 * Undefined without `ssl`. Reads the trust store: rejects with StartError. Flume checks no host
 * names; with its own authorities in a trust store that is enough, but any stranger has a
 * certificate of a public one.
 */
export async function tlsClient(options, { fileSystem, where, environment = process.env }) {
    if (!options.ssl)
        return undefined;
    const own = { path: options.truststore, password: options['truststore-password'] };
    const { path, password } = storeOptions(own, 'TRUSTSTORE', environment);
    const trustsAll = options['trust-all-certs'];
    const ca = trustsAll || path === undefined
        ? rootCertificates
        : await readTrustStore(fileSystem, { path, password, option: 'truststore', where });
    const secureContext = createSecureContext({
        ca: [...ca],
        // Java believes any certificate in the trust store, not only those of authorities.
        allowPartialTrustChain: true,
        ...protectionOf(protectionOptions(options, environment), where),
    });
    const checksHostName = !trustsAll && (options['check-hostname'] ?? path === undefined);
    return { secureContext, trustsAll, checksHostName };
}
//# sourceMappingURL=settings.js.map