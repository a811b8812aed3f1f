/** `tailrace broker`: the broker alone; prints a line for each listener when it accepts. */
import { Command, Option } from 'commander';
import { Broker } from '../../broker/broker.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { createProcessLogger } from '../../core/process-logger.js';
import type { Dashboard } from '../../dashboard/server.js';
import {
  internalLogin,
  removeInternalLogin,
  writeInternalLogin,
} from '../../pipeline/internal-access.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { brokerRunOf, plainListener, type BrokerRun, type BrokerRunFlags } from '../broker-run.js';
import { letHeapGrow } from '../heap-growth.js';
import type { SplitArguments } from '../java-arguments.js';
import { addLogOptions, logOptionsOf } from '../log-options.js';
import type { LogFlags } from '../log-options.js';
import { untilStopped } from '../shutdown.js';

const examples = `
Examples:
  $ tailrace broker --listen 127.0.0.1:9092 --data-dir data/broker
  $ tailrace broker --conf conf/broker.yaml        listeners, users, rules, topics, limits
  $ kafka-topics.sh --bootstrap-server 127.0.0.1:9092 --list

--conf takes the section "broker" of a pipeline file, and "dashboard" for the page; what else is
in the file is left to "tailrace up". The options take the place of what the file says: --listen of
"listen", beside which its "listeners" stay. A changed file counts from the next start on.

Unless the file says otherwise, a topic is made by the first client that names it, and every
acknowledged record is on the disk.`;

export function brokerCommand(java: SplitArguments): Command {
  const command = new Command('broker')
    .description("Run the broker alone: Kafka's protocol on one port or more.")
    .option('-c, --conf <file>', 'pipeline file (YAML) whose broker it is')
    .option('--listen <host:port>', 'address to listen on, e.g. 127.0.0.1:9092')
    .option('--data-dir <dir>', 'directory of the partitions')
    .addOption(
      new Option(
        '--flush <mode>',
        'sync before each acknowledgement, once a second, or never (default: ack)',
      ).choices(['ack', 'interval', 'os']),
    )
    .option('--page <host:port>', 'show topics and groups in a browser, e.g. 127.0.0.1:8080')
    .addHelpText('after', examples)
    .action((flags: BrokerRunFlags & LogFlags) => runBroker(flags, java));
  return addLogOptions(command);
}

async function runBroker(flags: BrokerRunFlags & LogFlags, java: SplitArguments): Promise<void> {
  const run = await brokerRunOf(flags, java.properties);
  letHeapGrow();
  const log = logOptionsOf(flags, java.properties);
  const logger = await createProcessLogger({ ...log, clock: systemClock });
  const stopped = untilStopped();
  if (run.left.length > 0)
    logger.info({}, `The broker runs alone: ${run.left.join(' and ')} are left to "tailrace up"`);
  const broker = new Broker({
    ...run.options,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger,
  });
  const { dataDir } = run.options;
  let page: Dashboard | undefined;
  try {
    await broker.start();
    page = await startPage(broker, run.page, logger);
    if (run.access !== undefined)
      await writeInternalLogin(dataDir, internalLogin(run.access, broker.addresses));
    process.stdout.write(acceptLines(broker, run));
  } catch (error) {
    process.stderr.write(`broker: ${messageOf(error)}\n`);
    await broker.stop();
    process.exit(1);
  }
  await stopped;
  await page?.stop();
  await broker.stop();
  await removeInternalLogin(dataDir);
  process.exit(0);
}

async function startPage(
  broker: Broker,
  address: BrokerRun['page'],
  logger: Logger,
): Promise<Dashboard | undefined> {
  if (address === undefined) return undefined;
  // Loaded where it is wanted: the broker alone starts in less time without it.
  const { brokerPage } = await import('../broker-page.js');
  const page = brokerPage(broker, { ...address, clock: systemClock, logger });
  await page.start();
  process.stdout.write(`Page on ${page.url}\n`);
  return page;
}

function acceptLines(broker: Broker, { access }: BrokerRun): string {
  return Array.from(broker.addresses, ([name, { host, port }]) =>
    name === access?.listener.name
      ? ''
      : `Broker accepts on ${host}:${port}${name === plainListener ? '' : ` (${name})`}\n`,
  ).join('');
}
