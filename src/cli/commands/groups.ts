/** `tailrace groups …`: what `kafka-consumer-groups` does. */
import { Command, Option } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { deleteGroup, deleteOffsets, listGroups } from '../../protocol/kafka/admin/groups.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { didYouMean } from '../../util/did-you-mean.js';
import { chosenGroups, withGroups } from '../groups/chosen-groups.js';
import type { GroupFlags } from '../groups/chosen-groups.js';
import { membersTable, offsetsJson, offsetsTable, stateTable } from '../groups/description.js';
import { groupState } from '../groups/group-offsets.js';
import type { GroupState } from '../groups/group-offsets.js';
import { partitionsOf } from '../groups/topic-scope.js';
import { columns, jsonText } from '../kafka/columns.js';
import { explained } from '../kafka/failures.js';
import { collected } from '../kafka/option-values.js';
import { addConnectionOptions, onCluster } from '../kafka/session.js';
import { printable } from '../printable.js';
import { resetOffsetsCommand } from './groups-reset.js';

interface ListFlags extends GroupFlags {
  /** True: show states; a text: only groups in these states. */
  readonly state?: true | string;
}

interface DescribeFlags extends GroupFlags {
  readonly state?: boolean;
  readonly members?: boolean;
  readonly verbose?: boolean;
}

const examples = `
Examples:
  $ tailrace groups list --state
  $ tailrace groups describe readers
  $ tailrace groups describe --all-groups --json | jq 'map(select(.lag > 0))'
  $ tailrace groups reset-offsets readers --topic access --to-datetime 2015-05-17T10:00:00 --dry-run
  $ tailrace groups reset-offsets readers --all-topics --shift-by -1000 --execute
  $ tailrace groups delete readers

Works on the bundled broker and on Apache Kafka. "groups --describe --group readers", as
kafka-consumer-groups.sh is called, does the same.`;

export function groupsCommand(): Command {
  const groups = new Command('groups')
    .description('List, describe, move and delete consumer groups.')
    .addHelpText('after', examples);
  for (const command of [list(), describe(), resetOffsetsCommand(), remove(), removeOffsets()]) {
    // Of Kafka's script; how long is waited here is the same for all.
    command.addOption(new Option('--timeout <ms>').hideHelp());
    groups.addCommand(addConnectionOptions(command));
  }
  return groups;
}

function list(): Command {
  return new Command('list')
    .description('Print the names of all groups.')
    .option('--state [states]', 'with their states, or only those in states such as stable,empty')
    .option('--json', 'print JSON')
    .action((flags: ListFlags) =>
      onCluster('groups list', flags, async (cluster) => {
        const all = await listGroups(cluster);
        const states = typeof flags.state === 'string' ? flags.state.toLowerCase().split(',') : [];
        const groups = all.filter(
          ({ state }) => states.length === 0 || states.includes(state.toLowerCase()),
        );
        if (flags.json) return print(jsonText(groups));
        if (flags.state === undefined) return print(groups.map(({ id }) => `${id}\n`).join(''));
        const rows = groups.map(({ id, state }) => [id, state]);
        print(columns(['GROUP', 'STATE'], rows, 20));
      }),
    );
}

function describe(): Command {
  return withGroups(new Command('describe'))
    .description('Show offsets and lag, members, or the state of groups.')
    .option('--all-groups', 'every group')
    .option('--offsets', 'offsets and lag (the default)')
    .option('--members', 'who is in the group')
    .option('--state', 'the state of the group and its coordinator')
    .option('--verbose', 'with --members: also what each is assigned')
    .option('--json', 'print JSON: offsets and lag')
    .action((names: readonly string[], flags: DescribeFlags) =>
      onCluster('groups describe', flags, async (cluster) => {
        const states: GroupState[] = [];
        for (const id of await chosenGroups(cluster, names, flags))
          states.push(await knownGroup(cluster, id));
        if (flags.json) return print(jsonText(states.flatMap(offsetsJson)));
        for (const state of states) printGroup(state, flags);
      }),
    );
}

function printGroup(state: GroupState, flags: DescribeFlags): void {
  const { group } = state;
  const isActive = group.members.length > 0;
  if (!isActive && !flags.state)
    process.stderr.write(`\nConsumer group '${printable(group.id)}' has no active members.\n`);
  if (flags.state) return print(`\n${stateTable(group)}`);
  if (flags.members) return print(`\n${membersTable(group, flags.verbose === true)}`);
  print(`\n${offsetsTable(state)}`);
}

async function knownGroup(cluster: KafkaCluster, id: string): Promise<GroupState> {
  const state = await groupState(cluster, id);
  if (state !== undefined) return state;
  const near = didYouMean(
    id,
    (await listGroups(cluster)).map((group) => group.id),
  );
  throw new Error(
    `consumer group "${id}" does not exist${near || '; "tailrace groups list" has the names'}`,
  );
}

function remove(): Command {
  return withGroups(new Command('delete'))
    .description('Delete groups without members, with their offsets.')
    .option('--all-groups', 'every group')
    .action((names: readonly string[], flags: GroupFlags) =>
      onCluster('groups delete', flags, async (cluster) => {
        for (const id of await chosenGroups(cluster, names, flags))
          try {
            await deleteGroup(cluster, id);
            print(`Deleted group ${printable(id)}.\n`);
          } catch (error) {
            complain(`groups delete: ${explained(error)}`);
          }
      }),
    );
}

function removeOffsets(): Command {
  return withGroups(new Command('delete-offsets'))
    .description('Make a group forget its offsets of topics.')
    .option('--topic <topic[:partitions]>', 'a topic, or access:0,2; may be given again', collected)
    .action((names: readonly string[], flags: GroupFlags) =>
      onCluster('groups delete-offsets', flags, async (cluster) => {
        if (flags.topic === undefined) throw new ConfigError('name the topic by --topic');
        const partitions = partitionsOf(flags.topic, await allTopics(cluster));
        for (const id of await chosenGroups(cluster, names, flags)) {
          const deleted = await deleteOffsets(cluster, id, partitions);
          const rows = deleted.map(({ topic, partition, error }) => [
            topic,
            partition,
            error === undefined ? 'Successful' : `Error: ${explained(error)}`,
          ]);
          print(columns(['TOPIC', 'PARTITION', 'STATUS'], rows));
          if (deleted.some(({ error }) => error !== undefined)) process.exitCode = 1;
        }
      }),
    );
}

function complain(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
  process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(text);
}
