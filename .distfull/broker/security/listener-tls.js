import { tlsServer } from '../../protocol/tls/settings.js';
import { readTrustStore } from '../../protocol/tls/store.js';
/** Undefined without `ssl`. Reads the stores: rejects with StartError. */
export async function listenerTls(options, fileSystem, where) {
    const own = await tlsServer(options, { fileSystem, where });
    if (own === undefined)
        return undefined;
    const { clientAuth, truststore: path, 'truststore-password': password } = options;
    if (clientAuth === 'none' || path === undefined)
        return own.contextOptions;
    const ca = await readTrustStore(fileSystem, { path, password, option: 'truststore', where });
    const isRequired = clientAuth === 'required';
    return {
        ...own.contextOptions,
        ca: [...ca],
        // Java believes any certificate in the trust store, not only those of authorities.
        allowPartialTrustChain: true,
        requestCert: true,
        rejectUnauthorized: isRequired,
    };
}
//# sourceMappingURL=listener-tls.js.map