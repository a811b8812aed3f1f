/** `tailrace broker --listen HOST:PORT --data-dir DIR`: the broker alone; prints a line when it accepts. */
import { Command } from 'commander';
import { Broker } from '../../broker/broker.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { createProcessLogger } from '../../core/process-logger.js';
import type { Dashboard } from '../../dashboard/server.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { exitUsage } from '../configuration.js';
import { letHeapGrow } from '../heap-growth.js';
import { addLogOptions, logOptionsOf } from '../log-options.js';
import type { LogFlags } from '../log-options.js';
import { untilStopped } from '../shutdown.js';

interface BrokerFlags extends LogFlags {
  readonly listen: string;
  readonly dataDir: string;
  readonly page?: string;
}

const examples = `
Examples:
  $ tailrace broker --listen 127.0.0.1:9092 --data-dir data/broker
  $ kafka-topics.sh --bootstrap-server 127.0.0.1:9092 --list

A topic is made by the first client that names it. Every acknowledged record is on the disk.`;

export function brokerCommand(): Command {
  const command = new Command('broker')
    .description("Run the broker alone: Kafka's protocol on one port.")
    .requiredOption('--listen <host:port>', 'address to listen on, e.g. 127.0.0.1:9092')
    .requiredOption('--data-dir <dir>', 'directory of the partitions')
    .option('--page <host:port>', 'show topics and groups in a browser, e.g. 127.0.0.1:8080')
    .addHelpText('after', examples)
    .action(runBroker);
  return addLogOptions(command);
}

async function runBroker(flags: BrokerFlags): Promise<void> {
  const listen = addressOf('--listen', flags.listen);
  const page = flags.page === undefined ? undefined : addressOf('--page', flags.page);
  letHeapGrow();
  const clock = systemClock;
  const logger = await createProcessLogger({ ...logOptionsOf(flags), clock });
  const stopped = untilStopped();
  const broker = new Broker({
    listeners: [{ name: 'PLAINTEXT', ...listen, key: '--listen' }],
    dataDir: flags.dataDir,
    flush: 'ack',
    topics: [],
    fileSystem: nodeFileSystem,
    clock,
    logger,
  });
  let dashboard: Dashboard | undefined;
  try {
    const bound = await broker.start();
    if (page !== undefined) {
      // Loaded where it is wanted: the broker alone starts in less time without it.
      const { brokerPage } = await import('../broker-page.js');
      dashboard = brokerPage(broker, { ...page, clock, logger });
      await dashboard.start();
      process.stdout.write(`Page on ${dashboard.url}\n`);
    }
    process.stdout.write(`Broker accepts on ${bound.host}:${bound.port}\n`);
  } catch (error) {
    process.stderr.write(`broker: ${messageOf(error)}\n`);
    process.exit(1);
  }
  await stopped;
  await dashboard?.stop();
  await broker.stop();
  process.exit(0);
}

function addressOf(option: string, text: string): { host: string; port: number } {
  const [, host, port] = /^(.+):(\d{1,5})$/.exec(text) ?? [];
  if (host !== undefined) return { host, port: Number(port) };
  process.stderr.write(`broker: ${option} "${text}" is not HOST:PORT, e.g. 127.0.0.1:9092\n`);
  process.exit(exitUsage);
}
