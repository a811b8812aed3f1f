/** The section `broker:` of a pipeline file. */
import { join } from 'node:path';
import type { BrokerConfig } from '../generated/config/broker.js';
import { parseAclRule } from '../protocol/kafka/security/acl.js';
import { parseCredential } from '../protocol/kafka/security/scram-credential.js';
import { isLoopback } from '../util/loopback.js';
import { durationText } from '../util/units.js';
import { parseAddress } from './address.js';
import { configOf } from './config-of.js';
import type { BrokerModel, ListenerModel, SourcePosition } from './model.js';
import type { Report } from './report.js';
import type { Section } from './section.js';

type ListenerConfig = BrokerConfig['listeners'][string];

/** Of the listener that `listen` is; Kafka calls its first one so, too. */
const plainListener = 'PLAINTEXT';
const defaultListen = '127.0.0.1:9092';
const wildcards = new Set(['0.0.0.0', '::']);

export async function readBroker(
  section: Section | undefined,
  dataDir: string,
  report: Report,
): Promise<BrokerModel | undefined> {
  const config = await configOf<BrokerConfig>(section, 'broker', report);
  if (section === undefined || config === undefined) return undefined;
  const reading = new BrokerReading(section, config, report);
  const listeners = reading.listeners();
  reading.checkUsers();
  reading.checkAcls();
  reading.checkLimits();
  const [first] = listeners;
  if (first === undefined) return undefined;
  const topicDefaults = topicDefaultsOf(config.topicDefaults);
  const topics = Object.entries(config.topics).map(([name, topic]) => ({
    name,
    partitions: topic.partitions,
    retentionMs: topic.retention ?? Number(topicDefaults['retention.ms']),
    retentionBytes: topic.retentionBytes ?? Number(topicDefaults['retention.bytes']),
    configs: topic.configs,
    position: reading.positionOf(`topics.${name}`),
  }));
  const { flush, flushInterval: flushIntervalMs, limits, users, acls, superUsers } = config;
  const { defaultPartitions, autoCreateTopics, replicationFactor } = config;
  return {
    ...(first.advertised ?? { host: first.host, port: first.port }),
    listeners,
    users,
    acls,
    superUsers,
    dataDir: config.dataDir ?? join(dataDir, 'broker'),
    flush,
    flushIntervalMs,
    limits,
    topicDefaults,
    topics,
    defaultPartitions,
    autoCreateTopics,
    replicationFactor,
    position: section.position,
  };
}

/** Under Kafka's names, which count where one is written both ways. */
function topicDefaultsOf({
  retention,
  retentionBytes,
  configs,
}: BrokerConfig['topicDefaults']): Record<string, string> {
  return {
    'retention.ms': String(retention),
    'retention.bytes': String(retentionBytes),
    ...configs,
  };
}

class BrokerReading {
  readonly #section: Section;
  readonly #config: BrokerConfig;
  readonly #report: Report;

  constructor(section: Section, config: BrokerConfig, report: Report) {
    this.#section = section;
    this.#config = config;
    this.#report = report;
  }

  /** The open one first. */
  listeners(): ListenerModel[] {
    const named = Object.entries(this.#config.listeners);
    const { listen = named.length === 0 ? defaultListen : undefined } = this.#config;
    const found: (ListenerModel | undefined)[] = named.map(([name, listener]) =>
      this.#listener(name, listener),
    );
    if (listen !== undefined) {
      const address = this.#address('listen', listen);
      const key = 'broker.listen';
      found.unshift(address && { ...address, name: plainListener, key });
      if (plainListener in this.#config.listeners)
        this.#error(`listeners.${plainListener}`, 'is the name of `listen`; choose another');
    }
    return found.filter((listener) => listener !== undefined);
  }

  checkUsers(): void {
    const digests = { 'scram-sha-256': 'sha256', 'scram-sha-512': 'sha512' } as const;
    for (const [user, credentials] of Object.entries(this.#config.users))
      for (const [name, text] of Object.entries(credentials))
        if (parseCredential(digests[name as keyof typeof digests], text) === undefined)
          this.#error(
            `users.${user}.${name}`,
            'is no hash of a password; write what `tailrace users hash` prints',
          );
  }

  checkAcls(): void {
    for (const [user, rules] of Object.entries(this.#config.acls ?? {}))
      for (const rule of rules) {
        const parsed = parseAclRule(user, rule);
        if (typeof parsed === 'string') this.#error(`acls.${user}`, `${parsed}; found "${rule}"`);
      }
  }

  checkLimits(): void {
    const { groupMinSessionTimeout, groupMaxSessionTimeout } = this.#config.limits;
    if (groupMinSessionTimeout > groupMaxSessionTimeout)
      this.#error(
        'limits.groupMinSessionTimeout',
        `must be at most groupMaxSessionTimeout, which is ${durationText(groupMaxSessionTimeout)}; ` +
          `found ${durationText(groupMinSessionTimeout)}`,
      );
  }

  positionOf(key: string): SourcePosition {
    const depth = this.#section.path.split('.').length + key.split('.').length - 1;
    const { entries, position } = this.#section;
    const entry = entries.find((each) => each.key === key || each.key.startsWith(`${key}.`));
    return entry?.leaf.keyPositions[depth] ?? entry?.leaf.position ?? position;
  }

  #listener(name: string, config: ListenerConfig): ListenerModel | undefined {
    const key = `listeners.${name}`;
    const address = this.#address(`${key}.listen`, config.listen);
    const advertised =
      config.advertised === undefined
        ? undefined
        : this.#address(`${key}.advertised`, config.advertised);
    if (address === undefined) return undefined;
    this.#checkListener(key, config, address.host);
    const { sasl: mechanisms, loginLifetime: lifetimeMs } = config;
    return {
      ...address,
      name,
      advertised,
      tls: config.ssl ? config : undefined,
      sasl: mechanisms.length === 0 ? undefined : { mechanisms, lifetimeMs },
      key: `broker.${key}.listen`,
    };
  }

  #checkListener(key: string, config: ListenerConfig, host: string): void {
    const { ssl, keystore, clientAuth, truststore, sasl, advertised } = config;
    if (wildcards.has(host) && advertised === undefined)
      this.#error(
        `${key}.listen`,
        `clients cannot connect to the wildcard address ${host}; add ${key}.advertised, the name ` +
          'and port by which they reach this machine',
      );
    if (ssl && keystore === undefined && process.env['FLUME_SSL_KEYSTORE_PATH'] === undefined)
      this.#error(
        `${key}.ssl`,
        'needs keystore, a file with the key and certificate of the broker',
      );
    if (clientAuth !== 'none' && !ssl) this.#error(`${key}.clientAuth`, 'needs ssl: true');
    if (clientAuth !== 'none' && truststore === undefined)
      this.#error(`${key}.clientAuth`, 'needs truststore, a file with the certificates to believe');
    const showsPasswords = sasl.includes('PLAIN') && !ssl && !isLoopback(host);
    if (showsPasswords)
      this.#report.warn(
        this.positionOf(`${key}.sasl`),
        `broker.${key}.sasl`,
        'PLAIN sends passwords over the network in the clear; add ssl, or take SCRAM-SHA-512',
      );
  }

  #address(
    key: string,
    text: string,
  ): { readonly host: string; readonly port: number } | undefined {
    const address = parseAddress(text);
    if (typeof address !== 'string') return address;
    const position = this.#section.leaf(key)?.position ?? this.#section.position;
    this.#report.error(position, `broker.${key}`, `${address}, found "${text}"`);
    return undefined;
  }

  #error(key: string, fact: string): void {
    this.#report.error(this.positionOf(key), `broker.${key}`, fact);
  }
}
