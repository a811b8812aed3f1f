/** `tailrace dlq list|show --conf F`: what could not be processed, why, and its original bytes. */
import Table from 'cli-table3';
import { Command, InvalidArgumentError, Option } from 'commander';
import { messageOf } from '../../core/errors.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { loadOrExit } from '../configuration.js';
import { DeadLetters, type ListedDeadLetter } from '../dead-letters.js';
import type { SplitArguments } from '../java-arguments.js';
import { cutTo, isoTime, printable, printableBytes } from '../printable.js';

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

const examples = `
Examples:
  $ tailrace dlq list --conf pipeline.yaml
  $ tailrace dlq list --conf pipeline.yaml --format jsonl | jq -r .reason | sort | uniq -c
  $ tailrace dlq show 12 --conf pipeline.yaml
  $ tailrace dlq show aggregations/pages/3 --conf pipeline.yaml --raw > record

Reads while the pipeline runs or after, and changes nothing. This version does not replay dead
letters: correct the cause, then send what "show --raw" prints to the source or topic again.`;

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
    .description('Show what could not be processed: the dead letters.')
    .addCommand(list)
    .addCommand(show)
    .addHelpText('after', examples);
}

/** What a list shows of a letter: the newest stay in memory together. */
interface ListedRow extends Omit<ListedDeadLetter, 'body' | 'headers'> {
  readonly body: string;
  readonly bodyBytes: number;
}

function rowOf(letter: ListedDeadLetter): ListedRow {
  const { body, headers: _headers, ...shown } = letter;
  const start = body.toString('utf8', 0, 4 * jsonBodyCharacters);
  return { ...shown, body: cutTo(jsonBodyCharacters, start), bodyBytes: body.length };
}

const formats = {
  table(letters: readonly ListedRow[]): string {
    const table = new Table({
      head: ['id', 'time', 'component', 'config line', 'origin', 'position', 'reason', 'body'],
      style: { head: [], border: [], compact: true },
    });
    for (const letter of letters)
      table.push([
        letter.id,
        isoTime(letter.timeMs),
        printable(letter.component),
        printable(letter.location),
        printable(letter.origin ?? ''),
        String(letter.position ?? ''),
        cutTo(tableReasonCharacters, printable(letter.reason)),
        cutTo(tableBodyCharacters, printable(letter.body)),
      ]);
    return `${table.toString()}\n`;
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
  for (const [key, value] of Object.entries(headers)) fields.push([`header ${key}`, value]);
  const lines = fields.map(([name, value]) => `${printable(name)}: ${printable(value)}\n`);
  return `${lines.join('')}body: ${body.length} bytes\n${printableBytes(body)}\n`;
}

async function withDeadLetters(
  { conf }: ConfFlags,
  java: SplitArguments,
  use: (deadLetters: DeadLetters) => Promise<void>,
): Promise<void> {
  const model = await loadOrExit({ files: [conf], systemProperties: java.properties });
  const deadLetters = new DeadLetters(nodeFileSystem, model);
  try {
    await use(deadLetters);
  } catch (error) {
    process.stderr.write(`dlq: ${messageOf(error)}\n`);
    process.exitCode = 1;
  } finally {
    await deadLetters.close();
  }
}

function positiveCount(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}
