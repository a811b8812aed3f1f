import type { ListenerOptions } from '#src/broker/listener.js';
import type { ConfiguredUsers } from '#src/broker/security/users.js';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { formatCredential, hashPassword } from '#src/protocol/kafka/security/scram-credential.js';
import { kafkaSecurity } from '#src/protocol/kafka/security/settings.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { storePassword, tlsFile } from './tls-files.js';

/** The password of every user here is the name and `-secret`. */
export const passwordOf = (user: string): string => `${user}-secret`;

export async function usersOf(...names: string[]): Promise<ConfiguredUsers> {
  const credential = async (user: string, digest: 'sha256' | 'sha512'): Promise<string> =>
    formatCredential(await hashPassword(digest, passwordOf(user), Buffer.from('salt'), 4096));
  const users = names.map(async (user) => {
    const [sha256, sha512] = [await credential(user, 'sha256'), await credential(user, 'sha512')];
    return [user, { 'scram-sha-256': sha256, 'scram-sha-512': sha512 }] as const;
  });
  return Object.fromEntries(await Promise.all(users));
}

/** On loopback, any free port, in the clear, for all. */
export const openListener: ListenerOptions = {
  name: 'PLAINTEXT',
  host: '127.0.0.1',
  port: 0,
  key: 'broker.listen',
};

export const saslListener: ListenerOptions = {
  ...openListener,
  name: 'SASL',
  sasl: { mechanisms: ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'], lifetimeMs: 0 },
};

/** The certificate is for 127.0.0.1, and the one that it believes of clients. */
export const ownTls = {
  ssl: true,
  keystore: tlsFile('key.p12'),
  'keystore-password': storePassword,
  truststore: tlsFile('trust.p12'),
  'truststore-password': storePassword,
  clientAuth: 'none',
} as const;

export interface Login {
  readonly user: string;
  readonly password?: string;
  readonly mechanism?: string;
}

/** The options of Kafka's own clients for a login. */
export function loginOptions(protocol: string, login?: Login): Record<string, string> {
  const stores = {
    'ssl.truststore.location': tlsFile('trust.p12'),
    'ssl.truststore.password': storePassword,
  };
  const base = { 'security.protocol': protocol, ...(protocol.endsWith('SSL') && stores) };
  if (login === undefined) return base;
  const { user, password = passwordOf(user), mechanism = 'SCRAM-SHA-256' } = login;
  const module = mechanism === 'PLAIN' ? 'plain.PlainLoginModule' : 'scram.ScramLoginModule';
  const jaas = `org.apache.kafka.common.security.${module} required username="${user}" password="${password}";`;
  return { ...base, 'sasl.mechanism': mechanism, 'sasl.jaas.config': jaas };
}

/** A client of a secured listener. The caller closes it. */
export function securedCluster(address: string, options: Record<string, string>): KafkaCluster {
  return new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'test',
    clock: systemClock,
    retryTimeoutMs: 200,
    security: kafkaSecurity({
      option: (name) => options[name],
      prefix: '',
      where: 'test',
      fileSystem: nodeFileSystem,
      environment: {},
    }),
  });
}
