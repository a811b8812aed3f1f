/** TLS by Flume's properties: what a listener and a client are given. */
import { createSecureContext, rootCertificates } from 'node:tls';
import type { SecureContext, SecureContextOptions } from 'node:tls';
import { ConfigError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { protectionOptions, storeOptions } from './globals.js';
import type { Environment, StoreOptions } from './globals.js';
import { protectionOf } from './protection.js';
import type { ProtectionOptions } from './protection.js';
import { readKeyStore, readTrustStore } from './store.js';

export interface TlsServerOptions extends ProtectionOptions {
  readonly ssl: boolean;
  readonly keystore?: string | undefined;
  readonly 'keystore-password'?: string | undefined;
}

export interface TlsClientOptions extends ProtectionOptions {
  readonly ssl: boolean;
  readonly 'trust-all-certs': boolean;
  readonly truststore?: string | undefined;
  readonly 'truststore-password'?: string | undefined;
  readonly 'check-hostname'?: boolean | undefined;
}

export interface TlsServer {
  readonly secureContext: SecureContext;
  /** What it was made of, for servers of Node's that make their own. */
  readonly contextOptions: SecureContextOptions;
}

export interface TlsClient {
  readonly secureContext: SecureContext;
  readonly trustsAll: boolean;
  readonly checksHostName: boolean;
}

interface Place {
  readonly fileSystem: FileSystem;
  /** `file:line: source r1`. */
  readonly where: string;
  /** By default the process's. */
  readonly environment?: Environment;
}

/** Throws ConfigError for options that can never work. */
export function checkTlsServer(
  options: TlsServerOptions,
  where: string,
  environment: Environment = process.env,
): void {
  if (!options.ssl) return;
  if (keyStoreOf(options, environment).path === undefined)
    throw new ConfigError(
      `${where}: ssl = true needs keystore, a PKCS12, JKS or PEM file with the key and ` +
        'certificate of this agent, and keystore-password',
    );
  protectionOf(protectionOptions(options, environment), where);
}

/** Undefined without `ssl`. Reads the key store: rejects with StartError. */
export async function tlsServer(
  options: TlsServerOptions,
  { fileSystem, where, environment = process.env }: Place,
): Promise<TlsServer | undefined> {
  const { path, password } = keyStoreOf(options, environment);
  if (!options.ssl || path === undefined) return undefined;
  const own = await readKeyStore(fileSystem, { path, password, option: 'keystore', where });
  const protection = protectionOf(protectionOptions(options, environment), where);
  const contextOptions = { ...own, ...protection };
  return { secureContext: createSecureContext(contextOptions), contextOptions };
}

function keyStoreOf(options: TlsServerOptions, environment: Environment): StoreOptions {
  const { keystore: path, 'keystore-password': password } = options;
  return storeOptions({ path, password }, 'KEYSTORE', environment);
}

/** Throws ConfigError for options that can never work. */
export function checkTlsClient(
  options: TlsClientOptions,
  where: string,
  environment: Environment = process.env,
): void {
  if (options.ssl) protectionOf(protectionOptions(options, environment), where);
}

/**
 * Undefined without `ssl`. Reads the trust store: rejects with StartError. Flume checks no host
 * names; with its own authorities in a trust store that is enough, but any stranger has a
 * certificate of a public one.
 */
export async function tlsClient(
  options: TlsClientOptions,
  { fileSystem, where, environment = process.env }: Place,
): Promise<TlsClient | undefined> {
  if (!options.ssl) return undefined;
  const own = { path: options.truststore, password: options['truststore-password'] };
  const { path, password } = storeOptions(own, 'TRUSTSTORE', environment);
  const trustsAll = options['trust-all-certs'];
  const ca =
    trustsAll || path === undefined
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
