/** `tailrace produce TOPIC`: what `kafka-console-producer` does; also JSON lines of `consume`. */
import { createReadStream } from 'node:fs';
import { Command, Option } from 'commander';
import { systemClock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { Producer } from '../../protocol/kafka/client/producer.js';
import { compressionCodecs } from '../../protocol/kafka/record-batch.js';
import type { CompressionCodec } from '../../protocol/kafka/record-batch.js';
import { UnknownTopicError } from '../kafka/chosen-topics.js';
import { explained } from '../kafka/failures.js';
import { collected, wholeNumber } from '../kafka/option-values.js';
import { PropertyOptions } from '../kafka/property-options.js';
import { addConnectionOptions, clientProperties, onCluster } from '../kafka/session.js';
import type { ConnectionFlags } from '../kafka/session.js';
import { inputLines } from '../produce/input-lines.js';
import { jsonLines } from '../produce/json-lines.js';
import { LineError } from '../produce/record-fields.js';
import type { LineFormat } from '../produce/record-fields.js';
import { RecordSender } from '../produce/record-sender.js';
import { lineProperties, textLines } from '../produce/text-lines.js';
import { ProgressLine } from '../progress-line.js';
import { printable } from '../printable.js';

const acksChoices = ['all', '-1', '1', '0'] as const;
type Acks = (typeof acksChoices)[number];

interface ProduceFlags extends ConnectionFlags {
  readonly topic?: string;
  readonly file?: string;
  readonly format: 'text' | 'json';
  readonly property?: readonly string[];
  readonly partition?: number;
  readonly repartition?: boolean;
  readonly compressionCodec?: CompressionCodec | true;
  readonly requestRequiredAcks?: Acks;
  readonly skipBadLines?: boolean;
}

const examples = `
Examples:
  $ tailrace produce access < access.log
  $ echo 'k1:v1' | tailrace produce users --property parse.key=true --property key.separator=:
  $ tailrace produce access --file access.log --compression-codec zstd
  $ tailrace consume a --from-beginning --until-end --format json | tailrace produce b --format json

--property, as of kafka-console-producer.sh: parse.key, parse.headers (true or false),
key.separator, headers.delimiter, headers.separator, headers.key.separator, null.marker.
A key has the partition in which every Kafka client looks for it. acks and compression.type of
--command-config count, too; options that only tune Kafka's producer, such as --batch-size, are
taken and have no effect.`;

/** Options of Kafka's script for what needs no setting here. */
const tunedHere = [
  'batch-size',
  'max-block-ms',
  'max-memory-bytes',
  'max-partition-memory-bytes',
  'message-send-max-retries',
  'metadata-expiry-ms',
  'request-timeout-ms',
  'retry-backoff-ms',
  'socket-buffer-size',
  'timeout',
];

export function produceCommand(): Command {
  const command = new Command('produce')
    .description('Write lines as records to a topic.')
    .argument('[topic]', 'its name')
    .option('--topic <topic>', 'the same, as an option')
    .option('--file <file>', 'read this file instead of the standard input')
    .addOption(
      new Option('--format <format>', 'what a line is: a value, or JSON that consume has written')
        .choices(['text', 'json'])
        .default('text'),
    )
    .option('--property <name=value>', 'how a line is read; may be given again', collected)
    .option('--partition <number>', 'all records go there (default: by their keys)', wholeNumber)
    .option('--repartition', 'by their keys, also where JSON names a partition')
    .addOption(
      new Option('--compression-codec [codec]', 'how batches are compressed; alone: gzip').choices(
        compressionCodecs,
      ),
    )
    .addOption(
      new Option(
        '--request-required-acks <acks>',
        'when a record counts as written (default: all; 0 is taken as 1)',
      ).choices(acksChoices),
    )
    .option('--skip-bad-lines', 'tell of lines that cannot be read, and go on')
    .addOption(new Option('--sync').hideHelp())
    .addHelpText('after', examples)
    .action(produce);
  for (const name of tunedHere) command.addOption(new Option(`--${name} <value>`).hideHelp());
  return addConnectionOptions(command);
}

async function produce(name: string | undefined, flags: ProduceFlags): Promise<void> {
  const topic = name ?? flags.topic;
  if (topic === undefined) throw new ConfigError('name the topic, as an argument or by --topic');
  const format = lineFormat(flags);
  await onCluster('produce', flags, async (cluster) => {
    const properties = clientProperties(flags);
    const acks = flags.requestRequiredAcks ?? properties.choice('acks', acksChoices) ?? 'all';
    const compression = properties.choice('compression.type', compressionCodecs) ?? 'none';
    const { compressionCodec: codec = compression, partition } = flags;
    const options = {
      topic,
      partitionCount: await partitionCountOf(cluster, topic),
      partition,
      codec: codec === true ? 'gzip' : codec,
    } as const;
    const sender = new RecordSender(
      new Producer(cluster, { acks: acks === '1' || acks === '0' ? 1 : -1 }),
      options,
      systemClock,
    );
    try {
      await sendLines(sender, format, flags);
    } catch (error) {
      await sender.finish().catch(() => {}); // What was read before it is written if it can be.
      const { sentCount } = sender;
      throw new Error(`${explained(error)} (records written: ${sentCount})`, { cause: error });
    }
  });
}

async function sendLines(
  sender: RecordSender,
  format: LineFormat,
  flags: ProduceFlags,
): Promise<void> {
  const input =
    flags.file === undefined ? process.stdin : createReadStream(flags.file, readOptions);
  const isTyped = flags.file === undefined && process.stdin.isTTY === true;
  const progress = new ProgressLine(isTyped ? { write: () => {} } : process.stderr, systemClock);
  const where = flags.file ?? 'standard input';
  let lineNumber = 0;
  const add = (line: Buffer): void => {
    lineNumber++;
    try {
      sender.add(format(line));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      const fact = `${where}:${lineNumber}: the line ${error.message}`;
      if (!flags.skipBadLines)
        throw new Error(`${fact}; --skip-bad-lines passes over such lines`, { cause: error });
      process.stderr.write(`produce: ${printable(fact)}; skipped\n`);
    }
  };
  if (isTyped) process.stdout.write('>');
  try {
    for await (const lines of inputLines(input)) {
      for (const line of lines) add(line);
      await sender.turn();
      if (isTyped) process.stdout.write('>'.repeat(lines.length));
      progress.show(`${sender.sentCount} records written`);
    }
    await sender.finish();
  } finally {
    progress.end();
  }
}

const readOptions = { highWaterMark: 1024 * 1024 };

function lineFormat(flags: ProduceFlags): LineFormat {
  const properties = new PropertyOptions(flags.property ?? [], lineProperties);
  if (flags.partition !== undefined && flags.repartition)
    throw new ConfigError('--partition and --repartition contradict each other');
  if (flags.format === 'text') return textLines(properties);
  if (flags.property !== undefined)
    throw new ConfigError('--property is of --format text: a JSON line says everything');
  return jsonLines(!flags.repartition && flags.partition === undefined);
}

/** A broker that makes topics by itself is asked to, as Kafka's own producers do. */
async function partitionCountOf(cluster: KafkaCluster, topic: string): Promise<number> {
  const { partitions } = await cluster
    .topic(topic, { create: true })
    .catch(async (error: unknown) => {
      const all = await allTopics(cluster);
      throw all.some(({ name }) => name === topic) ? error : new UnknownTopicError(topic, all);
    });
  return partitions.length;
}
