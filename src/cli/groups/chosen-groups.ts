/** How the commands of groups are told which ones. */
import type { Command } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { listGroups } from '../../protocol/kafka/admin/groups.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { collected } from '../kafka/option-values.js';
import type { ConnectionFlags } from '../kafka/session.js';

export interface GroupFlags extends ConnectionFlags {
  readonly group?: readonly string[];
  readonly allGroups?: boolean;
  readonly topic?: readonly string[];
  readonly json?: boolean;
}

export function withGroups(command: Command): Command {
  return command
    .argument('[groups...]', 'names')
    .option('--group <group>', 'the same, as an option; may be given again', collected);
}

export async function chosenGroups(
  cluster: KafkaCluster,
  names: readonly string[],
  { group = [], allGroups }: GroupFlags,
): Promise<string[]> {
  const wanted = [...names, ...group];
  if (wanted.length > 0 === (allGroups === true))
    throw new ConfigError('name a group, as an argument or by --group, or say --all-groups');
  return allGroups ? (await listGroups(cluster)).map(({ id }) => id) : wanted;
}
