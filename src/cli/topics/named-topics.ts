/** How the commands of topics are told which ones: as arguments, or by `--topic`, as Kafka's are. */
import type { Command } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { chosenTopics } from '../kafka/chosen-topics.js';
import { collected } from '../kafka/option-values.js';
import type { ConnectionFlags } from '../kafka/session.js';

export interface TopicFlags extends ConnectionFlags {
  readonly topic?: readonly string[];
  readonly json?: boolean;
  readonly ifExists?: boolean;
  readonly excludeInternal?: boolean;
}

export function withTopics(
  command: Command,
  description = 'names or regular expressions',
): Command {
  return command
    .argument('[topics...]', description)
    .option('--topic <topic>', 'the same, as an option; may be given again', collected);
}

/** Throws ConfigError where none is named. */
export function someNames(names: readonly string[], { topic = [] }: TopicFlags): string[] {
  const wanted = [...names, ...topic];
  if (wanted.length > 0) return wanted;
  throw new ConfigError('name a topic, as an argument or by --topic');
}

/** Those that are named and there. */
export async function someTopics(
  cluster: KafkaCluster,
  names: readonly string[],
  flags: TopicFlags,
): Promise<AdminTopic[]> {
  const wanted = someNames(names, flags);
  return chosenTopics(await allTopics(cluster), wanted, { isOptional: flags.ifExists });
}

/** The same, or, where none is named, all. */
export async function theseTopics(
  cluster: KafkaCluster,
  names: readonly string[],
  flags: TopicFlags,
): Promise<AdminTopic[]> {
  const all = await allTopics(cluster);
  const wanted = [...names, ...(flags.topic ?? [])];
  const chosen =
    wanted.length === 0 ? all : chosenTopics(all, wanted, { isOptional: flags.ifExists });
  return flags.excludeInternal ? chosen.filter(({ isInternal }) => !isInternal) : chosen;
}
