/** `tailrace consume TOPIC`: what `kafka-console-consumer` does; also at a time, and as JSON. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { ConfigError } from '../../core/errors.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { GroupReader } from '../consume/group-reader.js';
import { JsonFormat } from '../consume/json-format.js';
import type { OutputBuffer } from '../consume/output-buffer.js';
import { PartitionReader } from '../consume/partition-reader.js';
import type { StartPlace } from '../consume/partition-reader.js';
import { printAll } from '../consume/print-all.js';
import { RecordPrinter } from '../consume/printing.js';
import type { RecordFormat } from '../consume/record-format.js';
import type { RecordReader } from '../consume/record-reader.js';
import { TextFormat, textProperties } from '../consume/text-format.js';
import { everyPartition, partitionsOf } from '../groups/topic-scope.js';
import { chosenTopics } from '../kafka/chosen-topics.js';
import { collected, positiveNumber, wholeNumber } from '../kafka/option-values.js';
import { PropertyOptions } from '../kafka/property-options.js';
import { addConnectionOptions, clientProperties, onCluster } from '../kafka/session.js';
import type { ConnectionFlags } from '../kafka/session.js';
import { exitCodeOf, untilStopped } from '../shutdown.js';
import { withTopics } from '../topics/named-topics.js';
import { since } from '../topics/place.js';

const isolationLevels = ['read_committed', 'read_uncommitted'] as const;
type IsolationLevel = (typeof isolationLevels)[number];

interface ConsumeFlags extends ConnectionFlags {
  readonly topic?: readonly string[];
  readonly include?: string;
  readonly group?: string;
  readonly fromBeginning?: boolean;
  readonly at?: number;
  readonly partition?: number;
  readonly offset?: StartPlace;
  readonly untilEnd?: boolean;
  readonly maxMessages?: number;
  readonly timeoutMs?: number;
  readonly isolationLevel?: IsolationLevel;
  readonly format: 'text' | 'json';
  readonly property?: readonly string[];
  readonly keyDeserializer?: string;
  readonly valueDeserializer?: string;
  readonly skipMessageOnError?: boolean;
}

const examples = `
Examples:
  $ tailrace consume access                              what comes from now on, until Ctrl-C
  $ tailrace consume access --from-beginning --max-messages 10
  $ tailrace consume access --at 2h --until-end          the last two hours
  $ tailrace consume access --partition 0 --offset 1000 --property print.offset=true
  $ tailrace consume access --group readers              goes on where the group stands
  $ tailrace consume access --from-beginning --until-end --format json | jq -r .value
  $ tailrace consume a --from-beginning --until-end --format json | tailrace produce b --format json

--property, as of kafka-console-consumer.sh: print.timestamp, print.partition, print.offset,
print.headers, print.key, print.value (true or false), key.separator, line.separator,
headers.separator, null.literal, key.deserializer, value.deserializer. Without --group nothing is
committed. group.id, auto.offset.reset and isolation.level of --command-config count, too.`;

/** Kafka's own, which prints what is printed here. */
const formatters = [
  'kafka.tools.DefaultMessageFormatter',
  'org.apache.kafka.tools.consumer.DefaultMessageFormatter',
];

export function consumeCommand(): Command {
  const command = withTopics(new Command('consume'), 'names')
    .description('Print the records of topics.')
    .option('--include <regex>', 'all topics that match')
    .option('--group <group>', 'read as a member of this group, and commit')
    .option('--from-beginning', 'from the first record, where the group stands nowhere')
    .option(
      '--at <time>',
      'from the first record since 2015-05-17T10:00:00 (UTC), or 2h ago',
      since,
    )
    .option('--partition <number>', 'only this partition', wholeNumber)
    .option('--offset <offset>', 'of the partition: a number, earliest or latest', startOffset)
    .option('--until-end', 'exit at what is the end now')
    .option('--max-messages <count>', 'exit after so many records', positiveNumber)
    .option('--timeout-ms <ms>', 'exit when no record has come for so long', positiveNumber)
    .addOption(
      new Option(
        '--isolation-level <level>',
        'default: read_uncommitted, also what is open or aborted',
      ).choices(isolationLevels),
    )
    .addOption(
      new Option('--format <format>', 'values, or JSON lines that produce reads')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--property <name=value>', 'what is printed; may be given again', collected)
    .option('--key-deserializer <class>', 'how a key is printed, e.g. LongDeserializer')
    .option('--value-deserializer <class>', 'how a value is printed')
    .addOption(new Option('--formatter <class>').choices(formatters).hideHelp())
    .option('--skip-message-on-error', 'pass over what cannot be decoded')
    .addHelpText('after', examples)
    .action(consume);
  return addConnectionOptions(command);
}

async function consume(names: readonly string[], flags: ConsumeFlags): Promise<void> {
  refuseContradictions(flags);
  const wanted = [...names, ...(flags.topic ?? [])];
  if (wanted.length === 0 && flags.include === undefined)
    throw new ConfigError('name a topic, as an argument, by --topic or by --include');
  const stopping = new AbortController();
  void untilStopped().then((reason) => {
    process.exitCode = exitCodeOf(reason);
    stopping.abort();
  });
  const printer = new RecordPrinter({
    output: process.stdout,
    format: formatOf(flags),
    recordsMax: flags.maxMessages ?? Infinity,
    skipsOnError: flags.skipMessageOnError === true,
  });
  await onCluster('consume', flags, async (cluster) => {
    const reader = await openReader(cluster, wanted, flags, stopping.signal);
    const { timeoutMs = Infinity } = flags;
    await printAll(reader, printer, { timeoutMs, signal: stopping.signal });
    await reader.close();
  });
  process.stderr.write(`Processed a total of ${printer.recordCount} messages\n`);
}

async function openReader(
  cluster: KafkaCluster,
  wanted: readonly string[],
  flags: ConsumeFlags,
  signal: AbortSignal,
): Promise<RecordReader> {
  const properties = clientProperties(flags);
  const isolation = flags.isolationLevel ?? properties.choice('isolation.level', isolationLevels);
  const readCommitted = isolation === 'read_committed';
  const reset = properties.get('auto.offset.reset');
  const fromBeginning = flags.fromBeginning ?? reset === 'earliest';
  const group = flags.group ?? (isPlaced(flags) ? undefined : properties.get('group.id'));
  const all = await allTopics(cluster);
  const topics = chosenTopics(all, flags.include === undefined ? wanted : [flags.include]);
  if (group !== undefined)
    return new GroupReader(cluster, {
      groupId: group,
      choice: topics.map(({ name }) => name),
      readCommitted,
      fromBeginning,
      signal,
    });
  const { partition, untilEnd = false } = flags;
  const partitions =
    partition === undefined
      ? topics.flatMap(everyPartition)
      : topics.flatMap(({ name }) => partitionsOf([`${name}:${partition}`], all));
  return PartitionReader.open(cluster, partitions, {
    start: startOf({ ...flags, fromBeginning }),
    readCommitted,
    untilEnd,
  });
}

/** Where reading begins and ends is said: no group keeps it. */
const placeFlags = ['partition', 'at', 'untilEnd'] as const;

function isPlaced(flags: ConsumeFlags): boolean {
  return placeFlags.some((name) => flags[name] !== undefined);
}

function startOf({ fromBeginning, at, offset }: ConsumeFlags): StartPlace {
  if (at !== undefined) return { from: 'time', timestampMs: at };
  return offset ?? { from: fromBeginning ? 'earliest' : 'latest' };
}

function refuseContradictions(flags: ConsumeFlags): void {
  const starts = [flags.fromBeginning, flags.at, flags.offset].filter((each) => each !== undefined);
  if (starts.length > 1)
    throw new ConfigError('--from-beginning, --at and --offset: give one of them');
  if (flags.offset !== undefined && flags.partition === undefined)
    throw new ConfigError('--offset is of one partition: give --partition, too');
  if (flags.group === undefined) return;
  for (const name of placeFlags)
    if (flags[name] !== undefined)
      throw new ConfigError(
        `--${name === 'untilEnd' ? 'until-end' : name} does not go with --group: the group says ` +
          'where reading goes on; "tailrace groups reset-offsets" moves it',
      );
}

function formatOf(flags: ConsumeFlags): (output: OutputBuffer) => RecordFormat {
  const { keyDeserializer, valueDeserializer } = flags;
  const texts = [
    ...(flags.property ?? []),
    ...(keyDeserializer === undefined ? [] : [`key.deserializer=${keyDeserializer}`]),
    ...(valueDeserializer === undefined ? [] : [`value.deserializer=${valueDeserializer}`]),
  ];
  const properties = new PropertyOptions(texts, textProperties);
  if (flags.format === 'text') return (output) => new TextFormat(output, properties);
  if (texts.length === 0) return (output) => new JsonFormat(output);
  throw new ConfigError('--property is of --format text: a JSON line has everything');
}

function startOffset(text: string): StartPlace {
  if (text === 'earliest' || text === 'latest') return { from: text };
  if (/^\d+$/.test(text)) return { from: 'offset', offset: Number(text) };
  throw new InvalidArgumentError('It must be a number, earliest or latest.');
}
