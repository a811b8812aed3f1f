/** `tailrace configs …`: what `kafka-configs` does for topics, brokers and users. */
import { Command, Option } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { alterConfigs, describeConfigs } from '../../protocol/kafka/admin/configs.js';
import type {
  ConfigEntry,
  ConfigResource,
  ConfigSynonym,
} from '../../protocol/kafka/admin/configs.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { addedConfigs } from '../kafka/added-configs.js';
import { chosenTopics } from '../kafka/chosen-topics.js';
import { readProperties } from '../kafka/client-properties.js';
import { jsonText } from '../kafka/columns.js';
import { collected } from '../kafka/option-values.js';
import { addConnectionOptions, onCluster } from '../kafka/session.js';
import type { ConnectionFlags } from '../kafka/session.js';
import { printable } from '../printable.js';
import { alterUser, describedUsers } from '../users/scram-settings.js';

interface ConfigFlags extends ConnectionFlags {
  readonly entityType?: 'topics' | 'brokers' | 'users';
  readonly entityName?: string;
  readonly entityDefault?: boolean;
  readonly topic?: string;
  readonly broker?: string;
  readonly brokerDefaults?: boolean;
  readonly user?: string;
}

interface DescribeFlags extends ConfigFlags {
  readonly all?: boolean;
  readonly json?: boolean;
}

interface AlterFlags extends ConfigFlags {
  readonly addConfig?: readonly string[];
  readonly addConfigFile?: string;
  readonly deleteConfig?: readonly string[];
}

const examples = `
Examples:
  $ tailrace configs describe --topic access
  $ tailrace configs describe --topic access --all
  $ tailrace configs alter --topic access --add-config retention.ms=86400000,cleanup.policy=[compact,delete]
  $ tailrace configs alter --topic access --delete-config retention.ms
  $ tailrace configs describe --entity-type brokers --entity-name 1 --all
  $ tailrace configs alter --user alice --delete-config SCRAM-SHA-512

Works on the bundled broker and on Apache Kafka. "configs --describe --entity-type topics", as
kafka-configs.sh is called, does the same. Of users, SCRAM credentials are kept:
--add-config 'SCRAM-SHA-512=[iterations=8192,password=secret]', or, with a password that nobody
sees, "tailrace users set".`;

export function configsCommand(): Command {
  const configs = new Command('configs')
    .description('Show and change settings of topics, brokers and users.')
    .addHelpText('after', examples);
  for (const command of [describe(), alter()])
    configs.addCommand(addConnectionOptions(withEntity(command)));
  return configs;
}

function describe(): Command {
  return new Command('describe')
    .description('Show what is set for a topic, a broker or a user itself.')
    .option('--all', 'also what comes from elsewhere')
    .option('--json', 'print JSON')
    .action((flags: DescribeFlags) =>
      onCluster('configs describe', flags, async (cluster) => {
        if (isOfUsers(flags))
          return print(await describedUsers(cluster, userOf(flags), flags.json === true));
        const described = [];
        for (const resource of await resourcesOf(cluster, flags)) {
          const entries = await describeConfigs(cluster, resource);
          const shown = entries.filter((entry) => flags.all || isOwn(entry, resource));
          described.push({ ...resource, configs: shown });
        }
        if (flags.json) return print(jsonText(described));
        for (const { configs, ...resource } of described) {
          print(`${flags.all ? 'All' : 'Dynamic'} configs for ${textOf(resource)} are:\n`);
          for (const entry of configs) print(`  ${entryText(entry)}\n`);
        }
      }),
    );
}

function alter(): Command {
  return new Command('alter')
    .description('Change settings of a topic, a broker or a user while it runs.')
    .option('--add-config <name=value,...>', 'set; [a,b] holds a value with commas', collected)
    .option('--add-config-file <file>', 'set what a .properties file holds')
    .option('--delete-config <name,...>', 'take back, so that the default counts again', collected)
    .action((flags: AlterFlags) =>
      onCluster('configs alter', flags, async (cluster) => {
        const { addConfigFile: file } = flags;
        const inFile = file === undefined ? new Map<string, string>() : readProperties(file);
        const set = new Map([...inFile, ...addedConfigs((flags.addConfig ?? []).join(','))]);
        const unset = (flags.deleteConfig ?? []).flatMap((text) => text.split(','));
        if (set.size === 0 && unset.length === 0)
          throw new ConfigError(
            'say what to change: --add-config, --add-config-file or --delete-config',
          );
        const user = userOf(flags);
        if (user !== undefined) {
          await alterUser(cluster, user, { set, unset });
          return print(`Completed updating config for user ${printable(user)}.\n`);
        }
        const [resource, another] = await resourcesOf(cluster, flags);
        if (resource === undefined || another !== undefined)
          throw new ConfigError('name one topic, broker or user by --entity-name');
        await alterConfigs(cluster, resource, { set, unset });
        print(`Completed updating config for ${textOf(resource)}.\n`);
      }),
    );
}

function withEntity(command: Command): Command {
  return command
    .addOption(
      new Option('--entity-type <type>', 'what has the settings').choices([
        'topics',
        'brokers',
        'users',
      ]),
    )
    .option('--entity-name <name>', 'the topic, the id of the broker, or the user (default: all)')
    .option('--entity-default', 'what all brokers have unless they say otherwise')
    .option('--topic <topic>', 'short for --entity-type topics --entity-name')
    .option('--broker <id>', 'short for --entity-type brokers --entity-name')
    .option('--broker-defaults', 'short for --entity-type brokers --entity-default')
    .option('--user <name>', 'short for --entity-type users --entity-name');
}

function isOfUsers({ entityType, user }: ConfigFlags): boolean {
  return entityType === 'users' || user !== undefined;
}

function userOf({ entityType, entityName, user }: ConfigFlags): string | undefined {
  return user ?? (entityType === 'users' ? entityName : undefined);
}

async function resourcesOf(cluster: KafkaCluster, flags: ConfigFlags): Promise<ConfigResource[]> {
  const topic = flags.topic ?? (flags.entityType === 'topics' ? flags.entityName : undefined);
  const broker = flags.broker ?? (flags.entityType === 'brokers' ? flags.entityName : undefined);
  if (topic !== undefined) {
    const [found] = chosenTopics(await allTopics(cluster), [topic]);
    return [{ type: 'topic', name: found!.name }];
  }
  if (flags.brokerDefaults || (flags.entityType === 'brokers' && flags.entityDefault))
    return [{ type: 'broker', name: '' }];
  if (broker !== undefined) return [{ type: 'broker', name: await knownBroker(cluster, broker) }];
  if (flags.entityType === 'topics')
    return (await allTopics(cluster)).map(({ name }) => ({ type: 'topic', name }));
  if (flags.entityType === 'brokers')
    return (await cluster.nodeIds()).map((id) => ({ type: 'broker', name: String(id) }));
  throw new ConfigError('say whose: --topic NAME, --broker ID, --user NAME, or --entity-type');
}

async function knownBroker(cluster: KafkaCluster, text: string): Promise<string> {
  const ids = (await cluster.nodeIds()).map(String);
  if (ids.includes(text)) return text;
  throw new Error(`the cluster has no broker ${text}; its brokers are ${ids.join(', ')}`);
}

function isOwn({ source }: ConfigEntry, { type, name }: ConfigResource): boolean {
  if (type === 'topic') return source === 'DYNAMIC_TOPIC_CONFIG';
  const isDefault = source === 'DYNAMIC_DEFAULT_BROKER_CONFIG';
  return name === '' ? isDefault : isDefault || source === 'DYNAMIC_BROKER_CONFIG';
}

function entryText(entry: ConfigEntry): string {
  const synonyms = entry.synonyms.map((each) => `${each.source}:${settingText(each)}`);
  return `${settingText(entry)} sensitive=${entry.isSensitive} synonyms={${synonyms.join(', ')}}`;
}

function settingText({ name, value }: ConfigSynonym): string {
  return `${name}=${printable(value ?? 'null')}`;
}

function textOf({ type, name }: ConfigResource): string {
  return name === '' ? 'brokers in the cluster' : `${type} ${printable(name)}`;
}

function print(text: string): void {
  process.stdout.write(text);
}
