/** `avro-client -H HOST -p PORT -F FILE`: sends lines to an Avro source, as `flume-ng avro-client` does. */
import { createReadStream } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { loadCheck } from '../../config/check-section.js';
import { formatProblems } from '../../config/problems.js';
import { readFiles } from '../../config/read-files.js';
import { Report } from '../../config/report.js';
import type { EventBatch } from '../../core/batch.js';
import { systemClock } from '../../core/clock.js';
import { ConfigError, DeliveryError, messageOf } from '../../core/errors.js';
import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { inBatches, type BatchOptions } from '../avro-client/event-batches.js';
import { EventSender, NoConnectionError } from '../avro-client/event-sender.js';
import { rpcSettings, settingsFor, type RpcSettings } from '../avro-client/rpc-properties.js';
import { spooledBatches } from '../avro-client/spooled-batches.js';
import { textLines } from '../avro-client/text-lines.js';
import { exitConfig, exitUsage } from '../exit-codes.js';
import { launchOf, printDryRun } from '../flume-ng/launch.js';
import type { SplitArguments } from '../java-arguments.js';

interface AvroClientFlags {
  readonly host?: string;
  readonly port?: number;
  readonly rpcProps?: string;
  readonly filename?: string;
  readonly dirname?: string;
  readonly headerFile?: string;
  readonly dryrun?: boolean;
  readonly conf?: string;
}

const examples = `
Examples:
  $ flume-ng avro-client -H 127.0.0.1 -p 4545 -F access.log
  $ tail -f access.log | tailrace avro-client -H 127.0.0.1 -p 4545
  $ tailrace avro-client --rpcProps client.properties --dirname spool -R headers.properties

Five events a call, or what batch-size in the RPC properties says. Without a file or directory it
reads the standard input. Delivery is at least once: what was sent before an error stays sent.
Exit codes: 0 all delivered, 1 not, 64 usage, 78 wrong properties. (Flume's client ends with 0.)`;

export function avroClientCommand(java: SplitArguments): Command {
  return new Command('avro-client')
    .description(
      "Send lines of a file, a directory or the standard input to an agent's Avro source.",
    )
    .option('-H, --host <name>', 'hostname of the avro source')
    .option('-p, --port <number>', 'port of the avro source', portNumber)
    .option('-P, --rpcProps <file>', 'RPC client properties with hosts and batch size, instead')
    .option('-F, --filename <file>', 'text file; each line is an event')
    .option('--dirname <directory>', 'spool directory; a file that is sent gets the end .COMPLETED')
    .option('-R, --headerFile <file>', 'properties; each becomes a header of every event')
    .option('-c, --conf <directory>', 'directory with flume-env.sh')
    .option('-d, --dryrun', 'print the command instead of running it')
    .addHelpText('after', examples)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitUsage))
    .action((flags: AvroClientFlags) => {
      if (flags.dryrun === true) return printDryRun(java.words, java);
      launchOf(java, flags.conf, process.env);
      return sendAll(flags);
    });
}

async function sendAll(flags: AvroClientFlags): Promise<void> {
  const mistake = mistakeIn(flags);
  if (mistake !== undefined) {
    complain(`Unable to parse command line options - ${mistake}`);
    process.exitCode = exitUsage;
    return;
  }
  try {
    const settings = await settingsOf(flags);
    const { batchEvents } = settings;
    const headers = Object.fromEntries(await propertiesOf(flags.headerFile));
    const input = await inputOf(flags, { batchEvents, headers });
    await sendTo(new EventSender(settings, systemClock), input);
  } catch (error) {
    complain(`${whatFailed(error)}: ${messageOf(error)}`);
    process.exitCode = error instanceof ConfigError ? exitConfig : 1;
  }
}

/** In the words of Flume's client. */
function mistakeIn({
  host,
  port,
  rpcProps,
  filename,
  dirname,
}: AvroClientFlags): string | undefined {
  if (filename !== undefined && dirname !== undefined)
    return '--filename and --dirname options cannot be used simultaneously';
  if (rpcProps !== undefined) return undefined;
  if (host === undefined && port === undefined)
    return 'Either --rpcProps or both --host and --port must be specified.';
  if (port === undefined) return 'You must specify a port to connect to with --port';
  if (host === undefined) return 'You must specify a hostname to connect to with --host';
  return undefined;
}

async function settingsOf({ host, port, rpcProps }: AvroClientFlags): Promise<RpcSettings> {
  if (rpcProps === undefined) return settingsFor({ host: host!, port: port! });
  return rpcSettings(await propertiesOf(rpcProps), rpcProps);
}

async function propertiesOf(file: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (file === undefined) return new Map();
  const report = new Report('strict');
  const { leaves, texts } = await readFiles([file], nodeFileSystem, report);
  const { problems, failed } = report;
  const text = formatProblems(problems, { texts });
  if (failed) throw new ConfigError(text);
  if (problems.length > 0) process.stderr.write(`${text}\n`);
  return new Map(Array.from(leaves.values(), ({ path, value }) => [path, String(value)]));
}

async function inputOf(
  { filename, dirname }: AvroClientFlags,
  options: BatchOptions,
): Promise<AsyncIterable<EventBatch>> {
  if (dirname === undefined) {
    const text = filename === undefined ? process.stdin : chunksOf(filename);
    return inBatches(textLines(text), options);
  }
  const { validate } = await loadCheck('sources/spooldir');
  const config = { spoolDir: dirname };
  // Fills in the defaults.
  validate(config);
  return spooledBatches(nodeFileSystem, config as SpooldirSourceConfig, options);
}

/** Opened when the first chunk is asked for: an error comes to whoever asks. */
async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  yield* createReadStream(file);
}

async function sendTo(sender: EventSender, input: AsyncIterable<EventBatch>): Promise<void> {
  try {
    await sender.open();
    for await (const batch of input) await sender.send(batch);
  } finally {
    sender.close();
  }
}

function whatFailed(error: unknown): string {
  if (error instanceof ConfigError) return 'Unable to use the properties';
  if (error instanceof NoConnectionError) return 'Unable to open connection to Flume';
  if (error instanceof DeliveryError) return 'Unable to deliver events to Flume';
  return 'Unable to send data to Flume';
}

function complain(message: string): void {
  process.stderr.write(`avro-client: ${message}\n`);
}

function portNumber(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('It must be a whole number from 1 to 65535.');
}
