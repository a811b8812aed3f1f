/**
 * `tailrace inspect DIR`: the logs in a directory, read without a lock and without recovery; with
 * `--repair` also what would be lost by taking damage out, and with `--yes` it is taken out.
 */
import { Command } from 'commander';
import { CorruptionError, messageOf, systemCodeOf } from '../../core/errors.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { exitUsage } from '../exit-codes.js';
import { batchLine } from '../inspection/batch-line.js';
import {
  cursorOf,
  findLogs,
  findSegment,
  type FoundCursor,
  type FoundFiles,
  type FoundLog,
} from '../inspection/log-directories.js';
import { inspectLog } from '../inspection/log-inspection.js';
import { recordLines } from '../inspection/record-lines.js';
import { plannedRepair, repairLog } from '../inspection/repair.js';
import type { RepairPlan } from '../inspection/repair-plan.js';
import { planLines, reportLines } from '../inspection/report.js';
import { printable } from '../printable.js';

interface InspectFlags {
  readonly batches?: boolean;
  readonly records?: boolean;
  readonly repair?: boolean;
  readonly yes?: boolean;
}

const examples = `
Examples:
  $ tailrace inspect data                      every log below it
  $ tailrace inspect data/broker/access-0      one partition
  $ tailrace inspect data/broker/access-0 --records | less
  $ tailrace inspect data/broker/access-0/00000000000000000000.log --batches
  $ tailrace inspect /var/lib/kafka            also Kafka's own directories
  $ tailrace inspect data --repair             what a repair would do, and what would be lost
  $ tailrace inspect data --repair --yes       does it; stop the owner first

The indexes of a partition are compared with its batches. Takes no lock, so it also reads while the
owner runs. Only with --repair --yes anything is changed: damaged places are taken out of their
segments, and each original is kept as <segment>.damaged-<n>.
Run that as the user whom the files belong to.
Exit codes: 0 no damage, or all of it repaired; 1 damage; 64 no log there, or wrong options.`;

export function inspectCommand(): Command {
  return new Command('inspect')
    .description('List segments, positions and damage of channels, partitions and other logs.')
    .argument('<path>', "a channel's, a partition's or a data directory, or one segment (.log)")
    .option('--batches', 'also print what the header of every batch says')
    .option('--records', 'also print every record')
    .option('--repair', 'list what a repair would do, and what would be lost')
    .option('--yes', 'with --repair: do it')
    .addHelpText('after', examples)
    .action(inspectDirectory);
}

async function inspectDirectory(directory: string, flags: InspectFlags): Promise<void> {
  if (flags.yes === true && flags.repair !== true) return refuse('--yes goes with --repair');
  const prints = flags.records === true || flags.batches === true;
  if (prints && flags.repair === true)
    return refuse('--records and --batches do not go together with --repair');
  try {
    const isSegment = (await nodeFileSystem.stat(directory)).isFile;
    if (isSegment && flags.repair === true)
      return refuse('--repair takes the directory of a log, not one of its segments');
    const find = isSegment ? findSegment : findLogs;
    const found = await find(nodeFileSystem, directory);
    const { logs, cursors } = found;
    if (logs.length === 0) return refuse(`no log (*.log with 20 digits) in ${directory}`);
    if (flags.repair === true) return await repair(directory, found, flags.yes === true);
    let damaged = 0;
    for (const log of logs) damaged += await printLog(log, cursors, flags);
    const hint = damaged > 0 ? `; what a repair would lose: ${repairCommand(directory)}` : '';
    print(`damaged places: ${damaged}; nothing was changed${hint}`);
    process.exitCode = damaged === 0 ? 0 : 1;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return refuse(`${directory}: no such file or directory`);
    print(`inspect: ${messageOf(error)}`, process.stderr);
    process.exitCode = 1;
  }
}

/** Prints what there is to a log; the number of its damaged places. */
async function printLog(
  log: FoundLog,
  cursors: readonly FoundCursor[],
  { records = false, batches = false }: InspectFlags,
): Promise<number> {
  print(log.directories.join(', '));
  const cursor = cursorOf(log, cursors);
  try {
    const inspection = await inspectLog(nodeFileSystem, log.segments, {
      durableBelow: cursor?.state.durableEnd,
      onBatch: async (batch, { filePosition }) => {
        if (batches) print(`    ${batchLine(batch, filePosition)}`);
        if (records) await printRecords(batch, log);
      },
    });
    for (const line of reportLines(inspection, cursor)) print(line);
    return inspection.survey.damage.length;
  } catch (error) {
    if (!(error instanceof CorruptionError)) throw error;
    print(`  REFUSED ${printable(messageOf(error))}`);
    return 1;
  }
}

/** Prints the plan of a repair, or carries it out. */
async function repair(
  directory: string,
  { logs, cursors, problems }: FoundFiles,
  isWanted: boolean,
): Promise<void> {
  let places = 0;
  let left = 0;
  for (const log of logs) {
    const cursor = cursorOf(log, cursors);
    try {
      const plan = await plannedRepair(nodeFileSystem, log, cursor);
      for (const line of planLines(plan)) print(line);
      places += placesIn(plan);
      left += plan.left.length + (isWanted ? await repairNow(plan, cursor) : placesIn(plan));
    } catch (error) {
      if (!(error instanceof CorruptionError)) throw error;
      print(`${log.directories.join(', ')}\n  REFUSED ${printable(messageOf(error))}`);
      left++;
    }
  }
  for (const problem of problems) print(`${printable(problem)}; left to the next start`);
  const hint = places > 0 ? `; to repair: ${repairCommand(directory)} --yes` : '';
  print(`damaged places: ${left}${isWanted ? '' : `; nothing was changed${hint}`}`);
  process.exitCode = left === 0 ? 0 : 1;
}

/** The number of damaged places that are still there, those aside that the plan leaves. */
async function repairNow(plan: RepairPlan, cursor: FoundCursor | undefined): Promise<number> {
  if (plan.repairs.length === 0) return 0;
  for (const path of await repairLog(nodeFileSystem, plan, cursor)) print(`  original: ${path}`);
  return placesIn(await plannedRepair(nodeFileSystem, plan.log, cursor));
}

function repairCommand(directory: string): string {
  return `tailrace inspect ${printable(directory)} --repair`;
}

function placesIn({ repairs }: RepairPlan): number {
  return repairs.reduce((sum, { places }) => sum + places.length, 0);
}

async function printRecords(batch: Buffer, { channelIds }: FoundLog): Promise<void> {
  for (const line of await recordLines(batch, channelIds.length > 0).catch(problemLines))
    print(`    ${line}`);
}

/** The batch's CRC holds: a producer sent it like this. */
function problemLines(error: unknown): string[] {
  return [printable(messageOf(error))];
}

function refuse(message: string): void {
  print(`inspect: ${printable(message)}`, process.stderr);
  process.exitCode = exitUsage;
}

function print(line: string, output: NodeJS.WriteStream = process.stdout): void {
  output.write(`${line}\n`);
}
