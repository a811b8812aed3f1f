/** `tailrace inspect DIR`: the logs in a directory, read without a lock and without recovery. */
import { Command } from 'commander';
import { CorruptionError, messageOf, systemCodeOf } from '../../core/errors.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { exitUsage } from '../configuration.js';
import { findLogs, type FoundCursor, type FoundLog } from '../inspection/log-directories.js';
import { inspectLog } from '../inspection/log-inspection.js';
import { recordLines } from '../inspection/record-lines.js';
import { reportLines } from '../inspection/report.js';
import { printable } from '../printable.js';

interface InspectFlags {
  readonly records?: boolean;
}

const examples = `
Examples:
  $ tailrace inspect data                      every log below it
  $ tailrace inspect data/broker/access-0      one partition
  $ tailrace inspect data/broker/access-0 --records | less

Takes no lock, so it also reads while the owner runs. It only reads: it repairs nothing.
Exit codes: 0 no damage, 1 damage, 64 no log there.`;

export function inspectCommand(): Command {
  return new Command('inspect')
    .description('List segments, positions and damage of channels, partitions and other logs.')
    .argument('<directory>', "a channel's, a partition's or a data directory")
    .option('--records', 'also print every record')
    .addHelpText('after', examples)
    .action(inspectDirectory);
}

async function inspectDirectory(directory: string, flags: InspectFlags): Promise<void> {
  try {
    const { logs, cursors } = await findLogs(nodeFileSystem, directory);
    if (logs.length === 0) return refuse(`no log (*.log with 20 digits) in ${directory}`);
    let damaged = 0;
    for (const log of logs) damaged += await printLog(log, cursors, flags);
    print(`damaged places: ${damaged}; nothing was changed: inspect repairs nothing`);
    process.exitCode = damaged === 0 ? 0 : 1;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(`${directory}: no such directory`);
    print(`inspect: ${messageOf(error)}`, process.stderr);
    process.exitCode = 1;
  }
}

/** Prints what there is to a log; the number of its damaged places. */
async function printLog(
  log: FoundLog,
  cursors: readonly FoundCursor[],
  { records = false }: InspectFlags,
): Promise<number> {
  print(log.directories.join(', '));
  const cursor = cursors.find(({ state }) => log.channelIds.includes(state.channelId));
  try {
    const inspection = await inspectLog(nodeFileSystem, log.segments, {
      durableBelow: cursor?.state.durableEnd,
      onBatch: records ? (batch) => printRecords(batch, log) : undefined,
    });
    for (const line of reportLines(log, inspection, cursors)) print(line);
    return inspection.survey.damage.length;
  } catch (error) {
    if (!(error instanceof CorruptionError)) throw error;
    print(`  REFUSED ${printable(messageOf(error))}`);
    return 1;
  }
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
