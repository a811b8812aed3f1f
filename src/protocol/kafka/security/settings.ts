/**
 * How a Kafka client proves who it is and whom it believes, by the options of Kafka's own clients:
 * `security.protocol`, `ssl.*`, `sasl.*`. Flume's settings of TLS for all components fill gaps.
 */
import { createSecureContext, rootCertificates } from 'node:tls';
import { ConfigError } from '../../../core/errors.js';
import type { FileSystem } from '../../../core/file-system.js';
import { protectionOptions, storeOptions } from '../../tls/globals.js';
import type { Environment, StoreOptions } from '../../tls/globals.js';
import { protectionOf } from '../../tls/protection.js';
import type { ProtectionOptions } from '../../tls/protection.js';
import type { TlsClient } from '../../tls/settings.js';
import { readKeyStore, readTrustStore } from '../../tls/store.js';
import { jaasLogin } from './jaas.js';
import { saslMechanisms } from './sasl.js';
import type { SaslCredentials } from './sasl.js';

export interface KafkaSecurity {
  readonly tls?: TlsClient | undefined;
  readonly sasl?: SaslCredentials | undefined;
}

/** Asked before each connection, so that a renewed certificate needs no restart. */
export type KafkaSecurityReader = () => Promise<KafkaSecurity>;

export interface SecurityPlace {
  /** The text of an option of Kafka's, such as `sasl.mechanism`; undefined where it is not set. */
  option(name: string): string | undefined;
  /** What stands before the options' names: `kafka.consumer.`. */
  readonly prefix: string;
  /** `file:line: source r1`. */
  readonly where: string;
  readonly fileSystem: FileSystem;
  /** By default the process's. */
  readonly environment?: Environment;
}

/** Every option that is read here. */
export const securityOptionNames: readonly string[] = [
  'security.protocol',
  'ssl.truststore.location',
  'ssl.truststore.password',
  'ssl.truststore.type',
  'ssl.keystore.location',
  'ssl.keystore.password',
  'ssl.keystore.type',
  'ssl.key.password',
  'ssl.enabled.protocols',
  'ssl.protocol',
  'ssl.cipher.suites',
  'ssl.endpoint.identification.algorithm',
  'ssl.disableTLSHostnameVerification',
  'sasl.mechanism',
  'sasl.jaas.config',
];

const protocols = ['PLAINTEXT', 'SSL', 'SASL_PLAINTEXT', 'SASL_SSL'];

/** What would be ignored at the price of a connection that never succeeds. */
const remedies: Readonly<Record<string, string>> = {
  'ssl.truststore.certificates': 'put them into a PEM file and name it in ssl.truststore.location',
  'ssl.keystore.key': 'put it into a PEM file and name it in ssl.keystore.location',
  'ssl.keystore.certificate.chain': 'put it into the PEM file of ssl.keystore.location',
  'sasl.client.callback.handler.class': 'a Java class cannot run here; use sasl.jaas.config',
  'sasl.login.callback.handler.class': 'a Java class cannot run here; use sasl.jaas.config',
};

/** Undefined for PLAINTEXT. Throws ConfigError for options that can never work. */
export function kafkaSecurity(place: SecurityPlace): KafkaSecurityReader | undefined {
  const protocol = (place.option('security.protocol') ?? 'PLAINTEXT').toUpperCase();
  if (!protocols.includes(protocol))
    throw refusal(place, 'security.protocol', `"${protocol}" is none of ${protocols.join(', ')}`);
  if (protocol === 'PLAINTEXT') return undefined;
  for (const [name, remedy] of Object.entries(remedies))
    if (place.option(name) !== undefined) throw refusal(place, name, `is not supported: ${remedy}`);
  const sasl = protocol.startsWith('SASL_') ? credentialsOf(place) : undefined;
  if (!protocol.endsWith('SSL')) return () => Promise.resolve({ sasl });
  protectionOf(allowedProtection(place), place.where);
  keyStoreOf(place);
  return async () => ({ tls: await tlsOf(place), sasl });
}

function credentialsOf(place: SecurityPlace): SaslCredentials {
  const found = place.option('sasl.mechanism');
  const mechanism = saslMechanisms.find((name) => name === found?.toUpperCase());
  if (mechanism === undefined)
    throw refusal(
      place,
      'sasl.mechanism',
      `${found ?? "GSSAPI (Kerberos), Kafka's default,"} is not supported: ` +
        `let the broker take one of ${saslMechanisms.join(', ')}`,
    );
  const jaas = place.option('sasl.jaas.config');
  const login = jaas === undefined ? undefined : jaasLogin(jaas);
  if (login !== undefined) return { mechanism, ...login };
  const module = mechanism === 'PLAIN' ? 'plain.PlainLoginModule' : 'scram.ScramLoginModule';
  throw refusal(
    place,
    'sasl.jaas.config',
    `${jaas === undefined ? 'is missing' : 'has no user and password'}: write ` +
      `org.apache.kafka.common.security.${module} required username="…" password="…";`,
  );
}

async function tlsOf(place: SecurityPlace): Promise<TlsClient> {
  const { fileSystem, where, prefix } = place;
  const trust = trustStoreOf(place);
  const own = keyStoreOf(place);
  const storeFile = (store: 'truststore' | 'keystore') => ({
    option: `${prefix}ssl.${store}.location`,
    passwordOption: `${prefix}ssl.${store}.password`,
    where,
  });
  const ca =
    trust.path === undefined
      ? rootCertificates
      : await readTrustStore(fileSystem, {
          ...trust,
          path: trust.path,
          ...storeFile('truststore'),
        });
  const key =
    own.path === undefined
      ? {}
      : await readKeyStore(fileSystem, { ...own, path: own.path, ...storeFile('keystore') });
  const secureContext = createSecureContext({
    ca: [...ca],
    // Java believes any certificate in the trust store, not only those of authorities.
    allowPartialTrustChain: true,
    ...key,
    ...protectionOf(allowedProtection(place), where),
  });
  return { secureContext, trustsAll: false, checksHostName: checksHostName(place) };
}

/** Kafka checks host names unless the algorithm is empty, or Flume's own switch is on. */
function checksHostName({ option }: SecurityPlace): boolean {
  if (option('ssl.disableTLSHostnameVerification')?.toLowerCase() === 'true') return false;
  return option('ssl.endpoint.identification.algorithm') !== '';
}

function trustStoreOf({ option, environment = process.env }: SecurityPlace): StoreOptions {
  const path = option('ssl.truststore.location');
  const password = option('ssl.truststore.password');
  return storeOptions({ path, password }, 'TRUSTSTORE', environment);
}

function keyStoreOf(place: SecurityPlace): StoreOptions {
  const { option, environment = process.env } = place;
  const path = option('ssl.keystore.location');
  const storePassword = option('ssl.keystore.password');
  const keyPassword = option('ssl.key.password');
  if (storePassword !== undefined && keyPassword !== undefined && storePassword !== keyPassword)
    throw refusal(
      place,
      'ssl.key.password',
      'differs from ssl.keystore.password: give the key the password of its store',
    );
  return storeOptions({ path, password: storePassword ?? keyPassword }, 'KEYSTORE', environment);
}

function allowedProtection({
  option,
  environment = process.env,
}: SecurityPlace): ProtectionOptions {
  const list = (name: string): string[] | undefined =>
    option(name)
      ?.split(',')
      .map((item) => item.trim());
  const own = {
    'include-protocols': list('ssl.enabled.protocols'),
    'include-cipher-suites': list('ssl.cipher.suites'),
  };
  return protectionOptions(own, environment);
}

function refusal({ where, prefix }: SecurityPlace, name: string, fact: string): ConfigError {
  return new ConfigError(`${where}: ${prefix}${name} ${fact}`);
}
