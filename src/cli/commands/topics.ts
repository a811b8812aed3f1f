/** `tailrace topics …`: what `kafka-topics` does. */
import { Command } from 'commander';
import { topicConfigs } from '../../protocol/kafka/admin/configs.js';
import {
  createTopic,
  deleteTopic,
  growTopic,
  isTopicThereAlready,
} from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { jsonText } from '../kafka/columns.js';
import { positiveNumber, settings } from '../kafka/option-values.js';
import { addConnectionOptions, onCluster } from '../kafka/session.js';
import { describedTopic, topicLines } from '../kafka/topic-description.js';
import { someNames, someTopics, theseTopics, withTopics } from '../topics/named-topics.js';
import type { TopicFlags } from '../topics/named-topics.js';
import { topicsDeleteRecordsCommand } from './topics-delete-records.js';
import { topicsExportCommand } from './topics-export.js';
import { topicsOffsetsCommand } from './topics-offsets.js';

interface DescribeFlags extends TopicFlags {
  readonly topicsWithOverrides?: boolean;
  readonly underReplicatedPartitions?: boolean;
  readonly unavailablePartitions?: boolean;
}

interface CreateFlags extends TopicFlags {
  readonly partitions?: number;
  readonly replicationFactor?: number;
  readonly config?: ReadonlyMap<string, string>;
  readonly ifNotExists?: boolean;
}

interface AlterFlags extends TopicFlags {
  readonly partitions: number;
}

const examples = `
Examples:
  $ tailrace topics list
  $ tailrace topics create access --partitions 3 --config retention.ms=86400000
  $ tailrace topics describe access -b 127.0.0.1:9092
  $ tailrace topics alter access --partitions 6
  $ tailrace topics delete 'test-.*'
  $ tailrace topics offsets access --time 2h
  $ tailrace topics delete-records access:0 --before-offset 1000
  $ tailrace topics export --to kafka1:9092 --dry-run

Works on the bundled broker and on Apache Kafka. "topics --describe --topic access", as
kafka-topics.sh is called, does the same. Settings are changed by "tailrace configs".`;

export function topicsCommand(): Command {
  const topics = new Command('topics')
    .description(
      'List, create, describe, alter, delete and export topics; offsets and records of them.',
    )
    .addHelpText('after', examples);
  const ofRecords = [topicsOffsetsCommand(), topicsDeleteRecordsCommand()];
  for (const command of [list(), create(), describe(), alter(), remove(), ...ofRecords])
    topics.addCommand(addConnectionOptions(command));
  return topics.addCommand(topicsExportCommand());
}

function list(): Command {
  return withTopics(new Command('list'), 'names or regular expressions; default: all')
    .description('Print the names of all topics.')
    .option('--exclude-internal', "without Kafka's own")
    .option('--json', 'print JSON')
    .action((words: readonly string[], flags: TopicFlags) =>
      onCluster('topics list', flags, async (cluster) => {
        const topics = await theseTopics(cluster, words, flags);
        const names = topics.map(({ name }) => `${name}\n`).join('');
        print(flags.json ? jsonText(topics.map((topic) => describedTopic(topic))) : names);
      }),
    );
}

function describe(): Command {
  return withTopics(new Command('describe'), 'names or regular expressions; default: all')
    .description('Show partitions, leaders, replicas and own settings of topics.')
    .option('--exclude-internal', "without Kafka's own")
    .option('--topics-with-overrides', 'only topics that have settings of their own')
    .option('--under-replicated-partitions', 'only partitions that miss a replica')
    .option('--unavailable-partitions', 'only partitions without a leader')
    .option('--if-exists', 'no error for a topic that is not there')
    .option('--json', 'print JSON')
    .action((names: readonly string[], flags: DescribeFlags) =>
      onCluster('topics describe', flags, (cluster) => printTopics(cluster, names, flags)),
    );
}

async function printTopics(
  cluster: KafkaCluster,
  names: readonly string[],
  flags: DescribeFlags,
): Promise<void> {
  const described = [];
  for (const topic of await theseTopics(cluster, names, flags)) {
    const configs = await topicConfigs(cluster, topic.name);
    if (!flags.topicsWithOverrides || configs.size > 0)
      described.push(describedTopic(topic, configs, flags));
  }
  if (flags.json) return print(jsonText(described));
  for (const topic of described) print(topicLines(topic, flags));
}

function create(): Command {
  return withTopics(new Command('create'), 'names')
    .description('Create topics.')
    .option('--partitions <count>', "default: the cluster's", positiveNumber)
    .option('--replication-factor <count>', "default: the cluster's", positiveNumber)
    .option('--config <name=value>', 'a setting of the topic; may be given again', settings)
    .option('--if-not-exists', 'leave a topic that is there as it is')
    .action((names: readonly string[], flags: CreateFlags) =>
      onCluster('topics create', flags, async (cluster) => {
        for (const name of someNames(names, flags)) await createNamed(cluster, name, flags);
      }),
    );
}

async function createNamed(cluster: KafkaCluster, name: string, flags: CreateFlags): Promise<void> {
  const { partitions = -1, replicationFactor = -1, config: configs = new Map() } = flags;
  try {
    await createTopic(cluster, { name, partitions, replicationFactor, configs });
    print(`Created topic ${name}.\n`);
  } catch (error) {
    if (!(flags.ifNotExists && isTopicThereAlready(error))) throw error;
  }
}

function alter(): Command {
  return withTopics(new Command('alter'))
    .description('Add partitions to topics.')
    .requiredOption('--partitions <count>', 'how many there are to be', positiveNumber)
    .option('--if-exists', 'no error for a topic that is not there')
    .action((names: readonly string[], flags: AlterFlags) =>
      onCluster('topics alter', flags, async (cluster) => {
        for (const { name } of await someTopics(cluster, names, flags)) {
          await growTopic(cluster, name, flags.partitions);
          print(`Topic ${name} has ${flags.partitions} partitions.\n`);
        }
      }),
    );
}

function remove(): Command {
  return withTopics(new Command('delete'))
    .description('Delete topics with all of their records.')
    .option('--if-exists', 'no error for a topic that is not there')
    .action((names: readonly string[], flags: TopicFlags) =>
      onCluster('topics delete', flags, async (cluster) => {
        for (const { name } of await someTopics(cluster, names, flags)) {
          await deleteTopic(cluster, name);
          print(`Deleted topic ${name}.\n`);
        }
      }),
    );
}

function print(text: string): void {
  process.stdout.write(text);
}
