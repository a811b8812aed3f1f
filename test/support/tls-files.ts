import { join } from 'node:path';
import { goldenDirectory } from './golden.js';

/**
 * Key and trust stores made by keytool of Java 17 (`.pem`, `old.p12`: by OpenSSL 3), all with
 * `storePassword`. The certificate is its own authority, for 127.0.0.1.
 */
export const tlsFile = (name: string): string => join(goldenDirectory, 'tls', name);

export const storePassword = 'changeit';

export const ownKey = {
  ssl: true,
  keystore: tlsFile('key.p12'),
  'keystore-password': storePassword,
} as const;

export const ownTrust = {
  ssl: true,
  truststore: tlsFile('trust.p12'),
  'truststore-password': storePassword,
} as const;
