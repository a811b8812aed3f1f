/**
 * `tailrace dlq replay`: asks the process that has the letters to send them through the pipeline
 * again, and waits for what becomes of that; while it is stopped, the request waits for its start.
 */
import { open } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { PipelineModel } from '../../config/model.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { durationText, parseDuration } from '../../util/units.js';
import { loadOrExit } from '../configuration.js';
import { usingDeadLetters, type DeadLetters, type ListedDeadLetter } from '../dead-letters.js';
import { exitUsage } from '../exit-codes.js';
import type { SplitArguments } from '../java-arguments.js';
import { printable } from '../printable.js';
import { ReplayPlan, type ReplayResult } from '../replay-plan.js';

interface ReplayFlags {
  readonly conf: string;
  readonly component?: string;
  readonly reason?: string;
  readonly since?: number;
  readonly all?: boolean;
  readonly again?: boolean;
  readonly cut?: boolean;
  readonly dryRun?: boolean;
  readonly to?: string;
  readonly wait: number;
}

const waitDefaultMs = 60_000;

const examples = `
Examples:
  $ tailrace dlq replay 12 13 --conf pipeline.yaml
  $ tailrace dlq replay --conf pipeline.yaml --component web1.out --since 2h
  $ tailrace dlq replay --conf pipeline.yaml --reason WRONGTYPE --dry-run
  $ tailrace dlq replay --conf pipeline.yaml --all --to letters.txt

A letter of a source goes into that source's channels, through its interceptors as they are now; a
letter of a sink goes into that sink's channel. Each is replayed once, whatever crashes meanwhile;
--again does it once more. An event that is refused again becomes a new letter with the header
tailrace.replayed. Letters of aggregations are not replayed: write them --to a file and produce them
to the topic again. Exit code 1: some were not replayed.`;

export function dlqReplayCommand(java: SplitArguments): Command {
  return new Command('replay')
    .description('Send dead letters through the pipeline again, each once.')
    .argument('[ids...]', 'as "dlq list" prints them')
    .requiredOption('-c, --conf <file>', 'configuration file')
    .option('--component <name>', 'letters of this component, as "dlq list" prints it')
    .option('--reason <text>', 'letters whose reason contains the text')
    .option('--since <time>', 'letters since then: 2015-05-17T10:00:00Z, or 2h ago', sinceMs)
    .option('--all', 'all letters that were not replayed yet')
    .option('--again', 'also letters that were replayed before')
    .option('--cut', 'also letters of which only the beginning is kept')
    .option('--dry-run', 'only say which letters it would be')
    .option(
      '--to <file>',
      'write the original bytes to a new file, a line each, and replay nothing',
    )
    .addOption(
      new Option('--wait <duration>', 'how long to wait for the outcome')
        .argParser(waitMs)
        .default(waitDefaultMs, durationText(waitDefaultMs)),
    )
    .addHelpText('after', examples)
    .action((ids: readonly string[], flags: ReplayFlags) => replay(ids, flags, java));
}

async function replay(
  ids: readonly string[],
  flags: ReplayFlags,
  java: SplitArguments,
): Promise<void> {
  const { component, reason, since, all } = flags;
  const isFiltered = component !== undefined || reason !== undefined || since !== undefined;
  if (ids.length > 0 === (isFiltered || all === true)) {
    process.stderr.write(
      'dlq replay: say which letters: either ids, or --component, --reason, --since or --all\n',
    );
    process.exitCode = exitUsage;
    return;
  }
  const model = await loadOrExit({ files: [flags.conf], systemProperties: java.properties });
  await usingDeadLetters(nodeFileSystem, model, async (deadLetters) => {
    const letters =
      ids.length > 0 ? named(deadLetters, ids, flags.conf) : matching(deadLetters, flags);
    if (flags.to === undefined) await ask(letters, model, flags);
    else await write(letters, flags.to);
  });
}

/** Rejects when one of them is not there: then none is replayed. */
async function* named(
  deadLetters: DeadLetters,
  ids: readonly string[],
  conf: string,
): AsyncGenerator<ListedDeadLetter> {
  const found = [];
  for (const id of new Set(ids)) {
    const letter = await deadLetters.find(id);
    if (letter === undefined)
      throw new RangeError(
        `there is no dead letter "${printable(id)}"; "tailrace dlq list --conf ${conf}" has the ids`,
      );
    found.push(letter);
  }
  yield* found.toSorted((a, b) => (a.place?.sequence ?? 0) - (b.place?.sequence ?? 0));
}

async function* matching(
  deadLetters: DeadLetters,
  { component, reason, since, again, to }: ReplayFlags,
): AsyncGenerator<ListedDeadLetter> {
  for await (const letter of deadLetters.all()) {
    const isAsked = letter.replayedAtMs === undefined || again || to !== undefined;
    const isMatch =
      (component === undefined || letter.component === component) &&
      (reason === undefined || letter.reason.includes(reason)) &&
      (since === undefined || letter.timeMs >= since);
    if (isAsked && isMatch) yield letter;
  }
}

async function ask(
  letters: AsyncIterable<ListedDeadLetter>,
  model: PipelineModel,
  { again = false, cut = false, dryRun, wait }: ReplayFlags,
): Promise<void> {
  const plan = new ReplayPlan(model, { again, cut });
  for await (const letter of letters) plan.add(letter);
  for (const { ids, reason } of plan.refused) {
    process.stderr.write(`dlq: not replayed: ${shortened(ids)}: ${printable(reason)}\n`);
    process.exitCode = 1;
  }
  if (plan.size === 0) {
    process.stderr.write('dlq: there is nothing to replay\n');
    return;
  }
  if (dryRun === true) {
    process.stdout.write(plan.description());
    return;
  }
  for (const result of await plan.carryOut(nodeFileSystem, systemClock, wait)) print(result);
}

function print({ owner, isRunning, outcome, count }: ReplayResult): void {
  if (!isRunning) {
    process.stdout.write(
      `${lettersText(count)} will be replayed when "${owner}" starts; it is not running\n`,
    );
    return;
  }
  const pending = outcome?.pending ?? count;
  if (outcome !== undefined && outcome.replayed > 0)
    process.stdout.write(`${lettersText(outcome.replayed)} replayed\n`);
  const problems: [number, string][] = [
    [outcome?.already ?? 0, 'replayed or asked for before; --again replays them once more'],
    [outcome?.gone ?? 0, 'not in the queue any more'],
  ];
  for (const [problemCount, fact] of problems)
    if (problemCount > 0) complain(`${lettersText(problemCount)} ${fact}`);
  for (const { letter, reason } of outcome?.reasons ?? [])
    complain(`letter ${letter} not replayed: ${printable(reason)}`);
  if (pending > 0)
    complain(
      `${lettersText(pending)} still to be replayed: ` +
        `${outcome?.waiting ?? `"${owner}" is at work`}; it goes on without this command`,
    );
}

async function write(letters: AsyncIterable<ListedDeadLetter>, path: string): Promise<void> {
  const file = await open(path, 'wx').catch((error: unknown) => {
    throw new Error(`--to ${path}: cannot make it: ${messageOf(error)}; name a new file`);
  });
  let count = 0;
  try {
    for await (const { body } of letters) {
      await file.write(Buffer.concat([body, Buffer.from('\n')]));
      count++;
    }
  } finally {
    await file.close();
  }
  process.stdout.write(`${lettersText(count)} written to ${path}\n`);
}

function complain(fact: string): void {
  process.stderr.write(`dlq: ${fact}\n`);
  process.exitCode = 1;
}

function lettersText(count: number): string {
  return count === 1 ? '1 letter' : `${count} letters`;
}

function shortened(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).join(', ');
  return ids.length > 5 ? `${shown} and ${ids.length - 5} more` : shown;
}

function sinceMs(text: string): number {
  const ageMs = parseDuration(text);
  if (typeof ageMs === 'number' && !/^\d+$/.test(text.trim())) return systemClock.nowMs() - ageMs;
  const timeMs = Date.parse(text);
  if (!Number.isNaN(timeMs)) return timeMs;
  throw new InvalidArgumentError('It must be a time such as 2015-05-17T10:00:00Z, or 2h or 30min.');
}

function waitMs(text: string): number {
  const duration = parseDuration(text);
  if (typeof duration === 'number' && duration >= 0) return duration;
  throw new InvalidArgumentError('It must be a duration such as 10s or 5min.');
}
