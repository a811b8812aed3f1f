/** TLS of a listener: its own key, and whether its clients show a certificate, too. */
import type { TlsOptions } from 'node:tls';
import type { FileSystem } from '../../core/file-system.js';
import { tlsServer, type TlsServerOptions } from '../../protocol/tls/settings.js';
import { readTrustStore } from '../../protocol/tls/store.js';

export interface ListenerTlsOptions extends TlsServerOptions {
  /** Whether clients show a certificate: Kafka's `ssl.client.auth`. */
  readonly clientAuth: 'none' | 'requested' | 'required';
  /** The certificates to believe, of clients or of their authority. */
  readonly truststore?: string | undefined;
  readonly 'truststore-password'?: string | undefined;
}

/** Undefined without `ssl`. Reads the stores: rejects with StartError. */
export async function listenerTls(
  options: ListenerTlsOptions,
  fileSystem: FileSystem,
  where: string,
): Promise<TlsOptions | undefined> {
  const own = await tlsServer(options, { fileSystem, where });
  if (own === undefined) return undefined;
  const { clientAuth, truststore: path, 'truststore-password': password } = options;
  if (clientAuth === 'none' || path === undefined) return own.contextOptions;
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
