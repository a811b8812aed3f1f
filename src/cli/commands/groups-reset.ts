/** `tailrace groups reset-offsets`: moves groups without members; by default only says where to. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { systemClock } from '../../core/clock.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { describeGroup } from '../../protocol/kafka/admin/groups.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { commitOffsets, fetchOffsets } from '../../protocol/kafka/client/offsets.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import { chosenGroups, withGroups } from '../groups/chosen-groups.js';
import type { GroupFlags } from '../groups/chosen-groups.js';
import { byPlace } from '../groups/group-offsets.js';
import { offsetsCsv, readOffsetsCsv } from '../groups/offsets-csv.js';
import type { NewOffset } from '../groups/offsets-csv.js';
import { plannedOffsets } from '../groups/reset-plan.js';
import type { PlannedOffset } from '../groups/reset-plan.js';
import { datetime, duration, resetTarget } from '../groups/reset-target.js';
import type { ResetTarget, ResetTargetFlags } from '../groups/reset-target.js';
import { partitionsOf } from '../groups/topic-scope.js';
import { columns } from '../kafka/columns.js';
import { collected, wholeNumber } from '../kafka/option-values.js';
import { onCluster } from '../kafka/session.js';
import { printable } from '../printable.js';

interface ResetFlags extends GroupFlags, ResetTargetFlags {
  readonly allTopics?: boolean;
  readonly execute?: boolean;
  readonly dryRun?: boolean;
  readonly export?: boolean;
}

export function resetOffsetsCommand(): Command {
  return withGroups(new Command('reset-offsets'))
    .description('Move groups without members to other offsets.')
    .option('--all-groups', 'every group')
    .option('--topic <topic[:partitions]>', 'a topic, or access:0,2; may be given again', collected)
    .option('--all-topics', 'all topics that the group has offsets of')
    .option('--to-earliest', 'to the first record')
    .option('--to-latest', 'behind the last record')
    .option('--to-current', 'to where it stands')
    .option('--to-offset <offset>', 'to this offset', wholeNumber)
    .option('--shift-by <count>', 'forward, or back where it is negative', integer)
    .option('--to-datetime <time>', 'to the first record since 2015-05-17T10:00:00 (UTC)', datetime)
    .option('--by-duration <duration>', 'to the first record since PT2H30M, or 2h, ago', duration)
    .option('--from-file <file>', 'to the offsets of a file that --export has written')
    .option('--dry-run', 'only say which offsets it would be (the default)')
    .option('--execute', 'commit the offsets')
    .option('--export', 'print the offsets as CSV')
    .action((names: readonly string[], flags: ResetFlags) =>
      onCluster('groups reset-offsets', flags, (cluster) => resetOffsets(cluster, names, flags)),
    );
}

async function resetOffsets(
  cluster: KafkaCluster,
  names: readonly string[],
  flags: ResetFlags,
): Promise<void> {
  if (flags.execute && flags.dryRun) throw new ConfigError('--execute or --dry-run, not both');
  const target = resetTarget(flags, systemClock.nowMs());
  const topics = await allTopics(cluster);
  const wanted = target.to === 'file' ? offsetsOfFile(target.path, names, flags) : [];
  const groups =
    target.to === 'file'
      ? [...new Set(wanted.map(({ group }) => group))]
      : await chosenGroups(cluster, names, flags);
  const planned: PlannedOffset[] = [];
  for (const group of groups) {
    const inFile = wanted.filter((each) => each.group === group);
    const partitions = await partitionsFor(cluster, group, target, inFile, topics, flags);
    planned.push(...(await plannedOffsets(cluster, group, partitions, target, inFile)));
  }
  for (const each of planned) warnIfAdjusted(each);
  if (flags.execute) for (const group of groups) await commitPlanned(cluster, group, planned);
  if (planned.length === 0) process.stderr.write(nothingToMove(groups));
  if (flags.export) return print(offsetsCsv(planned, groups.length > 1));
  const rows = planned.map(({ group, topic, partition, offset }) => [
    group,
    topic,
    partition,
    offset,
  ]);
  print(`\n${columns(['GROUP', 'TOPIC', 'PARTITION', 'NEW-OFFSET'], rows)}`);
  if (!flags.execute && !flags.dryRun)
    process.stderr.write('groups: nothing was changed; --execute commits these offsets\n');
}

function nothingToMove(groups: readonly string[]): string {
  const who = groups.map(printable).join(', ') || 'no group';
  return `groups: nothing to move: no offset is committed (${who}); --topic names what to read\n`;
}

async function partitionsFor(
  cluster: KafkaCluster,
  group: string,
  target: ResetTarget,
  inFile: readonly NewOffset[],
  topics: readonly AdminTopic[],
  flags: ResetFlags,
): Promise<TopicPartition[]> {
  if (target.to === 'file') {
    const texts = inFile.map(({ topic, partition }) => `${topic}:${partition}`);
    return partitionsOf(texts, topics);
  }
  if ((flags.topic !== undefined) === (flags.allTopics === true))
    throw new ConfigError('name topics by --topic, or say --all-topics');
  if (flags.topic !== undefined) return partitionsOf(flags.topic, topics);
  const there = new Set(topics.map(({ name }) => name));
  const committed = await fetchOffsets(cluster, group, 'all', { requireStable: false });
  return committed.filter(({ topic }) => there.has(topic)).toSorted(byPlace);
}

function offsetsOfFile(path: string, names: readonly string[], flags: ResetFlags): NewOffset[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`--from-file ${path}: ${messageOf(error)}`);
  }
  return readOffsetsCsv(path, text, [...names, ...(flags.group ?? [])]);
}

async function commitPlanned(
  cluster: KafkaCluster,
  group: string,
  planned: readonly PlannedOffset[],
): Promise<void> {
  const { state } = await describeGroup(cluster, group);
  if (state !== 'Empty' && state !== 'Dead')
    throw new Error(
      `offsets can only be reset while group "${group}" has no members; its state is ${state}: ` +
        'stop its members first',
    );
  const offsets = planned.filter((each) => each.group === group);
  if (offsets.length > 0) await commitOffsets(cluster, group, offsets);
}

function warnIfAdjusted({ topic, partition, offset, adjustedFrom }: PlannedOffset): void {
  if (adjustedFrom === undefined) return;
  const where = `partition ${partition} of topic ${printable(topic)}`;
  process.stderr.write(`groups: ${where} has no offset ${adjustedFrom}: ${offset} is taken\n`);
}

function integer(text: string): number {
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number such as 10 or -10.');
}

function print(text: string): void {
  process.stdout.write(text);
}
