/** `tailrace dlq list|show|replay --conf F`: what could not be processed, and how to bring it back. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { loadOrExit } from '../configuration.js';
import { usingDeadLetters, type DeadLetters, type ListedDeadLetter } from '../dead-letters.js';
import type { SplitArguments } from '../java-arguments.js';
import { cutTo, isoTime, printable, printableBytes } from '../printable.js';
import { textTable } from '../text-table.js';
import { dlqReplayCommand } from './dlq-replay.js';

interface ConfFlags {
  readonly conf: string;
}

interface ListFlags extends ConfFlags {
  readonly format: keyof typeof formats;
  readonly last: number;
}

interface ShowFlags extends ConfFlags {
  readonly raw?: boolean;
}

const listedDefault = 1_000;
const tableReasonCharacters = 80;
const tableBodyCharacters = 60;
const jsonBodyCharacters = 500;
const tableHead = [
  'id',
  'time',
  'component',
  'config line',
  'origin',
  'position',
  'reason',
  'replayed at',
  'body',
];

const examples = `
Examples:
  $ tailrace dlq list --conf pipeline.yaml
  $ tailrace dlq list --conf pipeline.yaml --format jsonl | jq -r .reason | sort | uniq -c
  $ tailrace dlq show 12 --conf pipeline.yaml
  $ tailrace dlq show aggregations/pages/3 --conf pipeline.yaml --raw > record
  $ tailrace dlq replay --conf pipeline.yaml --component web1.out

list and show read while the pipeline runs or after, and change nothing. When the cause is
corrected, "tailrace dlq replay" sends letters through the pipeline again, each once.`;

export function dlqCommand(java: SplitArguments): Command {
  const list = new Command('list')
    .description('List the dead letters of agents and aggregations, newest last.')
    .requiredOption('-c, --conf <file>', 'configuration file')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(Object.keys(formats))
        .default('table'),
    )
    .option('--last <count>', 'only the newest so many', positiveCount, listedDefault)
    .action((flags: ListFlags) =>
      withDeadLetters(flags, java, (deadLetters) => printList(deadLetters, flags)),
    );
  const show = new Command('show')
    .description('Show one dead letter with all of its original bytes.')
    .argument('<id>', 'as "dlq list" prints it')
    .requiredOption('-c, --conf <file>', 'configuration file')
    .option('--raw', 'print the original bytes as they are, and nothing else')
    .action((id: string, flags: ShowFlags) =>
      withDeadLetters(flags, java, (deadLetters) => printLetter(deadLetters, id, flags)),
    );
  return new Command('dlq')
    .description('Show what could not be processed, the dead letters, and replay it.')
    .addCommand(list)
    .addCommand(show)
    .addCommand(dlqReplayCommand(java))
    .addHelpText('after', examples);
}

/** What a list shows of a letter: the newest stay in memory together. */
interface ListedRow extends Pick<
  ListedDeadLetter,
  'id' | 'timeMs' | 'component' | 'location' | 'origin' | 'position' | 'reason'
> {
  /** A time, or `pending`. */
  readonly replayed: string | undefined;
  readonly body: string;
  readonly bodyBytes: number;
}

function rowOf(letter: ListedDeadLetter): ListedRow {
  const { id, timeMs, component, location, origin, position, reason, body } = letter;
  const start = body.toString('utf8', 0, 4 * jsonBodyCharacters);
  return {
    id,
    timeMs,
    component,
    location,
    origin,
    position,
    reason,
    replayed: replayedText(letter),
    body: cutTo(jsonBodyCharacters, start),
    bodyBytes: body.length,
  };
}

function replayedText({ replayedAtMs }: ListedDeadLetter): string | undefined {
  if (replayedAtMs === undefined) return undefined;
  return replayedAtMs === null ? 'pending' : isoTime(replayedAtMs);
}

const formats = {
  table(letters: readonly ListedRow[]): string {
    const rows = letters.map((letter) => [
      letter.id,
      isoTime(letter.timeMs),
      printable(letter.component),
      printable(letter.location),
      printable(letter.origin ?? ''),
      String(letter.position ?? ''),
      cutTo(tableReasonCharacters, printable(letter.reason)),
      letter.replayed ?? '',
      cutTo(tableBodyCharacters, printable(letter.body)),
    ]);
    return textTable(tableHead, rows);
  },
  jsonl(letters: readonly ListedRow[]): string {
    const lines = letters.map(
      ({ id, timeMs, ...rest }) => `${JSON.stringify({ id, time: isoTime(timeMs), ...rest })}\n`,
    );
    return lines.join('');
  },
};

async function printList(deadLetters: DeadLetters, { format, last }: ListFlags): Promise<void> {
  let newest: ListedRow[] = [];
  let count = 0;
  for await (const letter of deadLetters.all()) {
    count++;
    newest.push(rowOf(letter));
    if (newest.length >= 2 * last) newest = newest.slice(-last);
  }
  newest = newest.slice(-last);
  if (count === 0) process.stderr.write('dlq: there are no dead letters\n');
  else process.stdout.write(formats[format](newest));
  if (count > newest.length)
    process.stderr.write(
      `dlq: ${count - newest.length} older dead letters are not shown; --last ${count} shows all\n`,
    );
}

async function printLetter(deadLetters: DeadLetters, id: string, flags: ShowFlags): Promise<void> {
  const letter = await deadLetters.find(id);
  if (letter === undefined) {
    process.stderr.write(
      `dlq: there is no dead letter "${printable(id)}"; "tailrace dlq list --conf ${flags.conf}" has the ids\n`,
    );
    process.exitCode = 1;
    return;
  }
  if (flags.raw) process.stdout.write(letter.body);
  else process.stdout.write(described(letter));
}

function described(letter: ListedDeadLetter): string {
  const { id, timeMs, component, location, origin, position, reason, headers, body } = letter;
  const fields: [string, string][] = [
    ['id', id],
    ['time', isoTime(timeMs)],
    ['component', component],
    ['config line', location],
    ['reason', reason],
  ];
  if (origin !== undefined) fields.push(['origin', origin]);
  if (position !== undefined) fields.push(['position', String(position)]);
  const replayed = replayedText(letter);
  if (replayed !== undefined) fields.push(['replayed at', replayed]);
  for (const [key, value] of Object.entries(headers)) fields.push([`header ${key}`, value]);
  const lines = fields.map(([name, value]) => `${printable(name)}: ${printable(value)}\n`);
  const cut = letter.isCut ? ', only the beginning of the original' : '';
  return `${lines.join('')}body: ${body.length} bytes${cut}\n${printableBytes(body)}\n`;
}

async function withDeadLetters(
  { conf }: ConfFlags,
  java: SplitArguments,
  use: (deadLetters: DeadLetters) => Promise<void>,
): Promise<void> {
  const model = await loadOrExit({ files: [conf], systemProperties: java.properties });
  await usingDeadLetters(nodeFileSystem, model, use);
}

function positiveCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
