/** Configs of topics: AlterConfigs, IncrementalAlterConfigs, DescribeConfigs. */
import { alterConfigsApi } from '#src/generated/kafka/alter-configs.js';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { incrementalAlterConfigsApi } from '#src/generated/kafka/incremental-alter-configs.js';
import type { Draw } from './draw.js';
import { strangeTopicNames, topicNames, type Step } from './step.js';

/** Segments stay larger than a run: where one ends, one answer of Kafka's Fetch ends, too. */
const values: Readonly<Record<string, readonly (string | null)[]>> = {
  'cleanup.policy': ['delete', 'compact', 'compact,delete', 'delete,compact', '', 'junk', null],
  'retention.ms': ['-1', '3600000', '0', '-2', 'x', ' 5 ', null],
  'retention.bytes': ['-1', '1000000', '-2', '9223372036854775807', '9223372036854775808'],
  'max.message.bytes': ['100', '1000', '1048588', '-1', '1e3', '2147483648'],
  'compression.type': ['producer', 'gzip', 'uncompressed', 'lz4', 'none', 'zstd', 'GZIP'],
  'message.timestamp.type': ['CreateTime', 'LogAppendTime', 'junk'],
  'message.timestamp.before.max.ms': ['1000', '7200000', '-1'],
  'message.timestamp.after.max.ms': ['1000', '7200000', '-1'],
  'message.timestamp.difference.max.ms': ['1000', '7200000', '-1'],
  'segment.bytes': ['1048576', '14', '13', '2147483647'],
  'segment.ms': ['604800000', '0', '-1'],
  'segment.jitter.ms': ['0', '1000', '-1'],
  'min.insync.replicas': ['1', '2', '0'],
  'min.cleanable.dirty.ratio': ['0.5', '0', '1.1', 'half', '.5', '1'],
  'min.compaction.lag.ms': ['0', '5', '-1'],
  'max.compaction.lag.ms': ['10', '1', '0'],
  'delete.retention.ms': ['0', '-1'],
  'file.delete.delay.ms': ['0', '-1'],
  'flush.messages': ['1', '0'],
  'flush.ms': ['0', '-1'],
  'index.interval.bytes': ['0', '-1', '4096'],
  'segment.index.bytes': ['3', '4', '10485760'],
  preallocate: ['true', 'false', 'yes', 'TRUE'],
  'unclean.leader.election.enable': ['true', 'false', 'maybe'],
  'message.downconversion.enable': ['true', 'false', ''],
  'message.format.version': ['3.0-IV1', '2.8', 'junk', ''],
  'leader.replication.throttled.replicas': ['*', '0:1,1:1', '', 'junk', 'none'],
  'follower.replication.throttled.replicas': ['*', '0:1', '1'],
  'remote.storage.enable': ['false', 'true'],
  'local.retention.ms': ['-2', '5', '-3'],
  'local.retention.bytes': ['-2', '5', '-3'],
  'compression.gzip.level': ['-1', '1', '9', '0', '10'],
  'compression.lz4.level': ['9', '1', '17', '18', '0'],
  'compression.zstd.level': ['3', '-131072', '22', '23'],
  'no.such.key': ['1'],
  '': ['1'],
};
const keys = Object.keys(values);
const [set, deleted, append, subtract] = [0, 1, 2, 3];
const [topicType, brokerType] = [2, 4];

export function drawnConfigs(draw: Draw): { name: string; value: string | null }[] {
  return draw.times(2, () => {
    const name = draw.pick(keys);
    return { name, value: draw.chance(0.03) ? null : draw.pick(values[name]!) };
  });
}

const anyTopic = (draw: Draw): string =>
  draw.mostly(draw.pick(topicNames), strangeTopicNames, 0.92);
const anyType = (draw: Draw): number => draw.mostly(topicType, [0, 1, 3, 99, -1], 0.96);

export function alterConfigs(draw: Draw): Step {
  const version = draw.version(alterConfigsApi);
  const validateOnly = draw.chance(0.1);
  const make = () => ({
    resourceType: anyType(draw),
    resourceName: anyTopic(draw),
    configs: draw.chance(0.2) ? [] : drawnConfigs(draw),
  });
  // Where one comes twice, Kafka never answers (docs/broker.md).
  const resources = draw.distinct(2, make, ({ resourceName }) => resourceName);
  return {
    title: `AlterConfigs v${version} ${JSON.stringify(resources)} validateOnly ${validateOnly}`,
    leaves: 'metadata',
    run: (side) =>
      side.ask(alterConfigsApi, version, {
        validateOnly,
        resources: resources.map((each) => ({
          ...each,
          resourceName: side.named(each.resourceName),
        })),
      }),
  };
}

export function incrementalAlterConfigs(draw: Draw): Step {
  const version = draw.version(incrementalAlterConfigsApi);
  const validateOnly = draw.chance(0.1);
  const operations = [set, set, set, deleted, append, subtract];
  const resources = draw.times(2, () => ({
    resourceType: anyType(draw),
    resourceName: anyTopic(draw),
    configs: drawnConfigs(draw).map((config) => ({
      ...config,
      configOperation: draw.pick(operations),
    })),
  }));
  return {
    title: `IncrementalAlterConfigs v${version} ${JSON.stringify(resources)} validateOnly ${validateOnly}`,
    leaves: 'metadata',
    run: (side) =>
      side.ask(incrementalAlterConfigsApi, version, {
        validateOnly,
        resources: resources.map((each) => ({
          ...each,
          resourceName: side.named(each.resourceName),
        })),
      }),
  };
}

export function describeConfigs(draw: Draw): Step {
  const version = draw.version(describeConfigsApi);
  const includeSynonyms = draw.chance(0.4);
  const make = () => ({
    resourceType: draw.mostly(topicType, [0, 1, 3, 99, -1], 0.95),
    resourceName: anyTopic(draw),
    configurationKeys: draw.mostly(null, [[], ['no.such.key'], draw.some(keys, 3)], 0.6),
  });
  // What a request names twice ours tells once (docs/broker.md).
  const resources = draw.distinct(2, make, ({ resourceName }) => resourceName);
  return {
    title: `DescribeConfigs v${version} ${JSON.stringify(resources)} synonyms ${includeSynonyms}`,
    run: (side) =>
      side.ask(describeConfigsApi, version, {
        includeSynonyms,
        resources: resources.map((each) => ({
          ...each,
          resourceName: side.named(each.resourceName),
        })),
      }),
  };
}

/** Broker 1 is there, 2 is not: what may be asked of them, not what they are set to. */
export function describeBrokerConfigs(draw: Draw): Step {
  const version = draw.version(describeConfigsApi);
  const resource = {
    resourceType: draw.pick([brokerType, 8]),
    resourceName: draw.pick(['2', 'x', '-1']),
    configurationKeys: null,
  };
  return {
    title: `DescribeConfigs v${version} ${JSON.stringify(resource)}`,
    run: (side) => side.ask(describeConfigsApi, version, { resources: [resource] }),
  };
}
