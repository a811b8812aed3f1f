/** TLS of a listener: its own key, and whether its clients show a certificate, too. */
import type { TlsOptions } from 'node:tls';
import { ConfigError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { checkTlsServer, tlsServer, type TlsServerOptions } from '../../protocol/tls/settings.js';
import { readTrustStore } from '../../protocol/tls/store.js';

export interface ListenerTlsOptions extends TlsServerOptions {
  /** Whether clients show a certificate: Kafka's `ssl.client.auth`. */
  readonly clientAuth: 'none' | 'requested' | 'required';
  /** The certificates to believe, of clients or of their authority. */
  readonly truststore?: string | undefined;
  readonly 'truststore-password'?: string | undefined;
}

/**
 * Undefined without `ssl`. Reads the stores: rejects with StartError, or with ConfigError where one is
 * missing: a listener is never less protected than it says.
 */
export async function listenerTls(
  options: ListenerTlsOptions,
  fileSystem: FileSystem,
  where: string,
): Promise<TlsOptions | undefined> {
  checkTlsServer(options, where);
  const own = await tlsServer(options, { fileSystem, where });
  if (own === undefined) return undefined;
  const { clientAuth, truststore: path, 'truststore-password': password } = options;
  if (clientAuth === 'none') return own.contextOptions;
  if (path === undefined)
    throw new ConfigError(`${where}: clientAuth = ${clientAuth} needs truststore`);
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
