/**
 * The broker's own configs under Kafka's names: what tools ask a Kafka broker for, as far as it has a
 * meaning here. They are read-only; the broker's configuration file is where they change.
 */
import { defaultLimits, type BrokerLimits } from '../limits.js';
import type { ConfigType } from '../log/config-value.js';
import { topicConfigs } from '../log/topic-config-definitions.js';
import { builtInDefaultOf, defaultOf } from '../log/topic-configs.js';
import type { BrokerParts, RequestContext } from './handler.js';
import { configSource, configTypeNumber, inForce, type ConfigEntry } from './described-configs.js';

interface BrokerConfig {
  readonly name: string;
  readonly type: ConfigType;
  readonly value: string | number | boolean;
  readonly description: string;
}

const msPerMinute = 60_000;

/** As the client that asks knows the broker: by the listener that it came in by. */
export function brokerEntries({ broker, node, listener }: RequestContext): ConfigEntry[] {
  const { limits } = broker;
  const byDefault = limitsOf(defaultLimits);
  return [
    ...configured(broker, `${listener}://${node.host}:${node.port}`).map((config) => entry(config)),
    ...limitsOf(limits).map((config, i) => entry(config, byDefault[i]!.value)),
    ...topicConfigs.flatMap(({ name, brokerName, type, description }) =>
      brokerName === undefined
        ? []
        : entry(
            config(brokerName, type, defaultOf(name, limits.log), description),
            builtInDefaultOf(name, limits.log),
          ),
    ),
  ];
}

function configured(
  { nodeId, dataDir, defaultPartitions, autoCreateTopics }: BrokerParts,
  advertised: string,
): BrokerConfig[] {
  return [
    config('broker.id', 'int', nodeId, 'The id of this broker.'),
    config('node.id', 'int', nodeId, 'The id of this broker.'),
    config('advertised.listeners', 'string', advertised, 'What clients are told to connect to.'),
    config('log.dirs', 'string', dataDir, 'Where the partitions lie.'),
    config(
      'num.partitions',
      'int',
      defaultPartitions,
      'Partitions of a topic made without a count.',
    ),
    config(
      'auto.create.topics.enable',
      'boolean',
      autoCreateTopics,
      'Whether asking for the metadata of a topic may create it.',
    ),
  ];
}

/** In the same order for all limits. */
function limitsOf({ server, fetch, group, transaction, log }: BrokerLimits): BrokerConfig[] {
  const retentionMinutes = Math.floor(group.offsetsRetentionMs / msPerMinute);
  return [
    config('process.roles', 'list', 'broker,controller', 'One node is all of the cluster.'),
    config('inter.broker.protocol.version', 'string', '3.9-IV0', 'The Kafka that it answers like.'),
    config('default.replication.factor', 'int', 1, 'There is one broker.'),
    config('delete.topic.enable', 'boolean', true, 'Topics can be deleted.'),
    config('socket.request.max.bytes', 'int', server.frameBytesMax, 'The largest request.'),
    config('max.connections', 'int', server.connectionsMax, 'Connections at one time.'),
    config(
      'max.connections.per.ip',
      'int',
      server.connectionsPerAddressMax,
      'Of them, those from one address.',
    ),
    config('connections.max.idle.ms', 'long', server.idleMsMax, 'When an idle connection closes.'),
    config(
      'queued.max.request.bytes',
      'long',
      server.allRequestBytesMax,
      'Memory for the requests of all clients.',
    ),
    config(
      'max.incremental.fetch.session.cache.slots',
      'int',
      fetch.sessionsMax,
      'Clients whose fetches name only what changes.',
    ),
    config('fetch.max.bytes', 'int', log.fetchBytesMax, 'The most that one fetch answers.'),
    config(
      'log.retention.check.interval.ms',
      'long',
      log.retentionCheckMs,
      'How often old segments go.',
    ),
    config('log.retention.hours', 'int', 168, 'Less exact than log.retention.ms, which counts.'),
    config(
      'producer.id.expiration.ms',
      'int',
      log.producerIdExpirationMs,
      'When an idle producer is forgotten.',
    ),
    config(
      'group.min.session.timeout.ms',
      'int',
      group.sessionTimeoutMsMin,
      'Least a member may ask for.',
    ),
    config(
      'group.max.session.timeout.ms',
      'int',
      group.sessionTimeoutMsMax,
      'Most a member may ask for.',
    ),
    config('group.max.size', 'int', group.membersMax, 'Members of one group.'),
    config(
      'group.initial.rebalance.delay.ms',
      'int',
      group.initialRebalanceDelayMs,
      'How long a new group waits for more members.',
    ),
    config(
      'offset.metadata.max.bytes',
      'int',
      group.offsetMetadataBytesMax,
      'Text kept with a committed offset.',
    ),
    config(
      'offsets.retention.minutes',
      'int',
      retentionMinutes,
      'When offsets of an empty group expire.',
    ),
    config(
      'transaction.max.timeout.ms',
      'int',
      transaction.timeoutMsMax,
      'Most a producer may ask for.',
    ),
    config(
      'transactional.id.expiration.ms',
      'int',
      transaction.idExpirationMs,
      'When an idle transactional id is forgotten.',
    ),
  ];
}

function config(
  name: string,
  type: ConfigType,
  value: BrokerConfig['value'],
  description: string,
): BrokerConfig {
  return { name, type, value, description };
}

/** `byDefault`: what it is where nothing is configured; absent: it always is. */
function entry(
  { name, type, value, description }: BrokerConfig,
  byDefault?: BrokerConfig['value'],
): ConfigEntry {
  const text = String(value);
  const { staticBroker } = configSource;
  const { source, synonyms } =
    byDefault === undefined
      ? { source: staticBroker, synonyms: [{ name, value: text, source: staticBroker }] }
      : inForce(text, String(byDefault), name);
  return {
    name,
    value: text,
    readOnly: true,
    configSource: source,
    isSensitive: false,
    synonyms,
    configType: configTypeNumber[type],
    documentation: description,
  };
}
