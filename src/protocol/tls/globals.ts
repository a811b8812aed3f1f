/**
 * Flume's settings of TLS for all components, from the environment: each counts where the component
 * has none of its own. There lists are separated by commas.
 */
import type { ProtectionOptions } from './protection.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where a store is, and what opens it. */
export interface StoreOptions {
  readonly path: string | undefined;
  readonly password: string | undefined;
}

export function storeOptions(
  own: StoreOptions,
  store: 'KEYSTORE' | 'TRUSTSTORE',
  environment: Environment,
): StoreOptions {
  return {
    path: own.path ?? environment[`FLUME_SSL_${store}_PATH`],
    password: own.password ?? environment[`FLUME_SSL_${store}_PASSWORD`],
  };
}

export function protectionOptions(
  own: ProtectionOptions,
  environment: Environment,
): ProtectionOptions {
  const list = (name: string): string[] | undefined =>
    environment[`FLUME_SSL_${name}`]?.split(',').map((item) => item.trim());
  return {
    'include-protocols': own['include-protocols'] ?? list('INCLUDE_PROTOCOLS'),
    'exclude-protocols': own['exclude-protocols'] ?? list('EXCLUDE_PROTOCOLS'),
    'include-cipher-suites': own['include-cipher-suites'] ?? list('INCLUDE_CIPHERSUITES'),
    'exclude-cipher-suites': own['exclude-cipher-suites'] ?? list('EXCLUDE_CIPHERSUITES'),
  };
}
