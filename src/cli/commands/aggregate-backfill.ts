/** `tailrace aggregate backfill AGGREGATION --from T --to T`: windows counted again from the topic. */
import { createInterface } from 'node:readline/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { Backfill, type CountedBackfill } from '../../aggregator/backfill/backfill.js';
import type { BackfillRange } from '../../aggregator/backfill/backfill-range.js';
import type { BackfillRow } from '../../aggregator/backfill/compare.js';
import { logBounds } from '../../aggregator/backfill/log-bounds.js';
import { resultLayout } from '../../aggregator/results/result-layout.js';
import { KafkaTopicSource } from '../../aggregator/source/kafka-topic-source.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { ResultColumn, ResultValue } from '../../core/status.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { durationText, parseDuration } from '../../util/units.js';
import { aggregationOrExit, type NamedAggregation } from '../aggregation-command.js';
import { exitUsage } from '../exit-codes.js';
import type { SplitArguments } from '../java-arguments.js';
import { isoTime, printable } from '../printable.js';
import { ProgressLine } from '../progress-line.js';

interface BackfillFlags {
  readonly conf: string;
  readonly from: number;
  readonly to: number;
  readonly yes?: boolean;
  readonly wait: number;
}

const waitDefaultMs = 60_000;
const shownRowsMax = 20;

const examples = `
Examples:
  $ tailrace aggregate backfill pages --conf pipeline.yaml --from 2026-11-20 --to 2026-11-21
  $ tailrace aggregate backfill pages --conf pipeline.yaml --from 2026-11-21T10:00:00Z --to 2026-11-21T12:00:00Z --yes

Counts the windows between --from and --to again, beside the pipeline that runs, from what the topic
still has: also rows that came too late then. Shows what differs, and with --yes, or when asked, puts it
in its place with the next revisions. Windows that are still open, and those of which records are gone
from the topic, stay as they are. Times are UTC. Exit code 1: something went wrong.`;

export function aggregateBackfillCommand(java: SplitArguments): Command {
  return new Command('backfill')
    .description('Count windows again from the retained topic, and swap the results that differ.')
    .argument('<aggregation>', 'name of the aggregation')
    .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
    .requiredOption('--from <time>', 'windows that begin then or later', timeMs)
    .requiredOption('--to <time>', 'and end then or before', timeMs)
    .option('--yes', 'swap without asking')
    .addOption(
      new Option('--wait <duration>', 'how long the running query may take')
        .argParser(waitMs)
        .default(waitDefaultMs, durationText(waitDefaultMs)),
    )
    .addHelpText('after', examples)
    .action((name: string, flags: BackfillFlags) => backfill(name, flags, java));
}

async function backfill(name: string, flags: BackfillFlags, java: SplitArguments): Promise<void> {
  if (flags.from >= flags.to) {
    process.stderr.write('aggregate backfill: --from must be before --to\n');
    process.exitCode = exitUsage;
    return;
  }
  const command = 'aggregate backfill';
  const named = await aggregationOrExit(name, { command, file: flags.conf, java });
  const range = { fromMs: flags.from, toMs: flags.to };
  try {
    await run(named, range, flags);
  } catch (error) {
    process.stderr.write(`${command}: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

async function run(
  { query, model, bundled, login }: NamedAggregation,
  range: BackfillRange,
  flags: BackfillFlags,
): Promise<void> {
  const { table, plan } = query;
  const brokers = table.brokers.length > 0 ? table.brokers : bundled;
  const place = { topic: table.topic, brokers, login, clock: systemClock };
  const source = new KafkaTopicSource(place);
  const progress = new ProgressLine(process.stderr, systemClock);
  const job = await Backfill.open({
    query,
    range,
    dataDir: model.dataDir,
    source,
    boundsOf: (partitions) => logBounds({ ...place, partitions }, range.fromMs - table.watermarkMs),
    fileSystem: nodeFileSystem,
    clock: systemClock,
    onProgress: (read, all) => progress.show(`read ${read} of ${all} records`),
  });
  try {
    const counted = await job.count();
    progress.end();
    const { columns } = resultLayout(plan);
    process.stdout.write(`${summary(counted)}\n`);
    for (const row of counted.differing.slice(0, shownRowsMax))
      process.stdout.write(`  ${rowText(row, columns)}\n`);
    const more = counted.differing.length - shownRowsMax;
    if (more > 0) process.stdout.write(`  … and ${more} more\n`);
    if (counted.differing.length === 0) return;
    if (flags.yes !== true && !(await isConfirmed())) {
      process.stdout.write('nothing was changed\n');
      return;
    }
    await job.swap(counted, flags.wait);
    process.stdout.write(`${counted.differing.length} rows were replaced\n`);
  } finally {
    progress.end();
    await source.close();
    await job.close();
  }
}

function summary({ windows, same, differing, recomputed }: CountedBackfill): string {
  const kept = [
    [windows.outside, 'reach out of the range'],
    [windows.open, 'are still open'],
    [windows.expired, 'have expired'],
    [windows.partial, 'have lost records to retention'],
  ] as const;
  const notes = kept.filter(([count]) => count > 0).map(([count, why]) => `${count} ${why}`);
  const fresh = differing.filter(({ before }) => before === undefined).length;
  const gone = differing.filter(({ after }) => after === undefined).length;
  const changed = differing.length - fresh - gone;
  const stay = notes.length === 0 ? '' : `; left as they are: ${notes.join(', ')}`;
  return (
    `${recomputed.read} records read, ${recomputed.counted} in windows of the range\n` +
    `${windows.replaced} windows counted again${stay}\n` +
    `rows: ${same} the same, ${changed} changed, ${fresh} new, ${gone} gone`
  );
}

/** `2026-01-01T00:00:00Z  /a  pv 2 → 3` */
function rowText(
  { startMs, before, after }: BackfillRow,
  columns: readonly ResultColumn[],
): string {
  const known = after ?? before ?? [];
  const shown = (value: ResultValue | undefined): string => printable(String(value ?? 'NULL'));
  const groups = columns.flatMap(({ role }, i) => (role === 'group' ? [shown(known[i])] : []));
  const values = columns.flatMap(({ role, name }, i) => {
    if (role !== 'value') return [];
    if (before === undefined || after === undefined) return [`${name} ${shown(known[i])}`];
    if (before[i] === after[i]) return [];
    return [`${name} ${shown(before[i])} → ${shown(after[i])}`];
  });
  const mark = before === undefined ? '+' : after === undefined ? '-' : '~';
  return [mark, isoTime(startMs), ...groups, values.join(', ')].join('  ');
}

async function isConfirmed(): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    process.stderr.write('aggregate backfill: --yes puts these rows in their place\n');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^y(es)?$/i.test((await terminal.question('Swap them? [y/N] ')).trim());
  } finally {
    terminal.close();
  }
}

function timeMs(text: string): number {
  const isWithoutZone = /^\d{4}-\d{2}-\d{2}T[\d:.]+$/.test(text);
  const time = Date.parse(isWithoutZone ? `${text}Z` : text);
  if (!Number.isNaN(time)) return time;
  throw new InvalidArgumentError('It must be a time such as 2026-11-21T10:00:00Z or 2026-11-21.');
}

function waitMs(text: string): number {
  const duration = parseDuration(text);
  if (typeof duration === 'number' && duration >= 0) return duration;
  throw new InvalidArgumentError('It must be a duration such as 10s or 5min.');
}
