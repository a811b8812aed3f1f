/** `tailrace topics export --to host:port`: topics and groups to another cluster, also in pieces. */
import { Command } from 'commander';
import { systemClock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import { listGroups } from '../../protocol/kafka/admin/groups.js';
import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { earliest, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { didYouMean } from '../../util/did-you-mean.js';
import { Exporter } from '../export/exporter.js';
import type { ExporterOptions, ExportReport } from '../export/exporter.js';
import { exportProgress } from '../export/export-progress.js';
import { isJournal } from '../export/journal.js';
import { everyPartition } from '../groups/topic-scope.js';
import { columns, jsonText } from '../kafka/columns.js';
import { explained } from '../kafka/failures.js';
import { collected, positiveNumber } from '../kafka/option-values.js';
import { addConnectionOptions, onCluster } from '../kafka/session.js';
import type { ConnectionFlags } from '../kafka/session.js';
import { ProgressLine } from '../progress-line.js';
import { printable } from '../printable.js';
import { exitCodeOf, untilStopped } from '../shutdown.js';
import { theseTopics, withTopics } from '../topics/named-topics.js';
import type { TopicFlags } from '../topics/named-topics.js';

interface ExportFlags extends TopicFlags {
  readonly to: string;
  readonly toConfig?: string;
  readonly group?: readonly string[];
  readonly groups: boolean;
  readonly replicationFactor?: number;
  readonly dryRun?: boolean;
}

const examples = `
Examples:
  $ tailrace topics export --to kafka1:9092 --dry-run         what it would do
  $ tailrace topics export --to kafka1:9092                   all topics, all groups
  $ tailrace topics export access 'app-.*' --to kafka1:9092 --to-config kafka.properties
  $ tailrace topics export --to kafka1:9092 --no-groups       records only

Copies what is committed, batch by batch as it is: compression, times, keys and headers stay. Topics
are made with their partitions and settings. Each group goes on in the target at the record at which
it stands here. May be stopped and started again at any moment, and run again for what has come
since: nothing is copied twice. To move for good: run it once while everything runs, stop producers
and consumers, run it again, start them on the target.`;

export function topicsExportCommand(): Command {
  const command = withTopics(new Command('export'), 'names or regular expressions; default: all')
    .description('Copy topics with their records and groups to another cluster.')
    .requiredOption('--to <host:port,...>', 'servers of the target')
    .option('--to-config <file>', "the target's client properties: security.protocol, sasl.*, …")
    .option('--group <group>', 'only this group; may be given again', collected)
    .option('--no-groups', 'leave groups out')
    .option('--replication-factor <count>', "of new topics (default: the target's)", positiveNumber)
    .option('--dry-run', 'only say what it would do')
    .option('--json', 'print JSON')
    .addHelpText('after', examples)
    .action((names: readonly string[], flags: ExportFlags) =>
      onCluster('topics export', flags, (source) =>
        onCluster('topics export', targetFlags(flags), (target) =>
          exportTopics(source, target, names, flags),
        ),
      ),
    );
  return addConnectionOptions(command);
}

function targetFlags({ to, toConfig }: ExportFlags): ConnectionFlags {
  return {
    bootstrapServer: to,
    ...(toConfig === undefined ? {} : { commandConfig: toConfig }),
    optionNames: { servers: '--to', properties: '--to-config' },
  };
}

async function exportTopics(
  source: KafkaCluster,
  target: KafkaCluster,
  names: readonly string[],
  flags: ExportFlags,
): Promise<void> {
  const topics = exportable(await theseTopics(source, names, flags));
  const stopping = new AbortController();
  const line = new ProgressLine(process.stderr, systemClock);
  const text = exportProgress(systemClock);
  const options: ExporterOptions = {
    source,
    target,
    topics,
    replicationFactor: flags.replicationFactor ?? -1,
    isGroupChosen: (group) => flags.groups && (flags.group?.includes(group) ?? true),
    signal: stopping.signal,
    onProgress: (counts, remaining) => line.show(text(counts, remaining)),
    onRetry: (error) => {
      line.end();
      process.stderr.write(`topics export: ${printable(explained(error))}; trying again\n`);
    },
  };
  await assertGroupsThere(source, flags.group ?? []);
  const exporter = new Exporter(options);
  if (flags.dryRun) return printPlan(exporter, options, flags);
  void untilStopped().then((reason) => {
    process.exitCode = exitCodeOf(reason);
    stopping.abort();
  });
  const report = await exporter.run().finally(() => line.end());
  if (report !== undefined) return printReport(report, flags);
  process.stderr.write('topics export: stopped; the same command goes on from here\n');
}

async function assertGroupsThere(source: KafkaCluster, wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) return;
  const names = (await listGroups(source)).map(({ id }) => id);
  for (const group of wanted)
    if (!names.includes(group))
      throw new Error(`consumer group "${group}" does not exist${didYouMean(group, names)}`);
}

/** Not the cluster's own, and no journal of an export. */
function exportable(chosen: readonly AdminTopic[]): AdminTopic[] {
  const topics = chosen.filter(({ name, isInternal }) => !isInternal && !isJournal(name));
  if (topics.length > 0) return topics;
  throw new ConfigError('there is no topic to export');
}

async function printPlan(
  exporter: Exporter,
  { source }: ExporterOptions,
  flags: ExportFlags,
): Promise<void> {
  const { topics, exported, groups } = await exporter.plan();
  const planned = [];
  for (const { source: topic, configs, target } of topics) {
    const partitions = everyPartition(topic);
    const starts = await listOffsets(source, partitions, earliest);
    const ends = await listOffsets(source, partitions, latest);
    const known = exported.get(topic.name);
    const maps = known !== undefined && known.targetId === target?.id ? known.maps : undefined;
    const offsets = ends.map(({ partition, offset }, index) =>
      Math.max(0, offset - Math.max(starts[index]!.offset, maps?.get(partition)?.sourceEnd ?? 0)),
    );
    planned.push({
      topic: topic.name,
      partitions: partitions.length,
      action: target === undefined ? 'create' : 'continue',
      offsetsToCopy: offsets.reduce((sum, count) => sum + count, 0),
      configs: Object.fromEntries(configs),
    });
  }
  const ids = groups.map(({ id, state }) => ({ group: id, state }));
  if (flags.json) return print(jsonText({ topics: planned, groups: ids }));
  const rows = planned.map((each) => [
    each.topic,
    each.partitions,
    each.action,
    each.offsetsToCopy,
    settingsText(each.configs),
  ]);
  print(columns(['TOPIC', 'PARTITIONS', 'ACTION', 'OFFSETS-TO-COPY', 'CONFIGS'], rows));
  if (ids.length === 0) return;
  const states = ids.map(({ group, state }) => [group, state]);
  print(`\n${columns(['GROUP', 'STATE'], states)}`);
}

function settingsText(configs: Readonly<Record<string, string>>): string {
  const texts = Object.entries(configs).map(([name, value]) => `${name}=${value}`);
  return texts.join(' ') || '-';
}

function printReport(report: ExportReport, { json }: ExportFlags): void {
  const { topics, groups, counts } = report;
  if (json) print(jsonText({ topics, groups, copied: counts }));
  else {
    const rows = topics.map(({ topic, partitions, records }) => [topic, partitions, records]);
    print(columns(['TOPIC', 'PARTITIONS', 'RECORDS'], rows));
    const moved = groups.map((each) => [
      each.group,
      each.topic,
      each.partition,
      each.sourceOffset,
      each.keptOffset ?? each.targetOffset,
    ]);
    const head = ['GROUP', 'TOPIC', 'PARTITION', 'OFFSET-HERE', 'OFFSET-THERE'];
    if (moved.length > 0) print(`\n${columns(head, moved)}`);
    print(`\n${counts.records} records copied now; the target holds each record once.\n`);
  }
  complain(report);
}

function complain({ groups, failures, active, ahead }: ExportReport): void {
  const tell = (text: string): void =>
    void process.stderr.write(`topics export: ${printable(text)}\n`);
  const kept = new Set(groups.filter((each) => each.keptOffset !== undefined).map((g) => g.group));
  for (const group of kept)
    tell(`group "${group}" has gone on in the target: its offsets there stay`);
  for (const group of active)
    tell(`group "${group}" has members here: run it again when they are stopped`);
  for (const { topic, partition } of ahead)
    tell(
      `a group has read partition ${partition} of topic ${topic} further than is committed: ` +
        'end the open transaction and run it again',
    );
  for (const { group, error } of failures)
    tell(`group "${group}" is not moved: ${explained(error)}`);
  if (failures.length > 0 || ahead.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(text);
}
