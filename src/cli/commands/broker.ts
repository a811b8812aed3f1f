/** `tailrace broker --listen HOST:PORT --data-dir DIR`: the broker alone; prints a line when it accepts. */
import { Command } from 'commander';
import { Broker } from '../../broker/broker.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { createProcessLogger } from '../../core/process-logger.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { exitUsage } from '../configuration.js';
import { addLogOptions, logOptionsOf } from '../log-options.js';
import type { LogFlags } from '../log-options.js';
import { untilStopped } from '../shutdown.js';

interface BrokerFlags extends LogFlags {
  readonly listen: string;
  readonly dataDir: string;
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
    .addHelpText('after', examples)
    .action(runBroker);
  return addLogOptions(command);
}

async function runBroker(flags: BrokerFlags): Promise<void> {
  const address = /^(.+):(\d{1,5})$/.exec(flags.listen);
  if (address === null) {
    process.stderr.write(
      `broker: --listen "${flags.listen}" is not HOST:PORT, e.g. 127.0.0.1:9092\n`,
    );
    process.exit(exitUsage);
  }
  const logger = await createProcessLogger({ ...logOptionsOf(flags), clock: systemClock });
  const [, host = '', port] = address;
  const stopped = untilStopped();
  const broker = new Broker({
    listeners: [{ name: 'PLAINTEXT', host, port: Number(port), key: '--listen' }],
    dataDir: flags.dataDir,
    flush: 'ack',
    topics: [],
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger,
  });
  try {
    const bound = await broker.start();
    process.stdout.write(`Broker accepts on ${bound.host}:${bound.port}\n`);
  } catch (error) {
    process.stderr.write(`broker: ${messageOf(error)}\n`);
    process.exit(1);
  }
  await stopped;
  await broker.stop();
  process.exit(0);
}
