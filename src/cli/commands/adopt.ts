/** `tailrace adopt KAFKA-DIR --data-dir DIR`: the topics of a stopped Kafka, copied file by file. */
import { Command } from 'commander';
import { adoptedConfigs, adoptTopics } from '../../broker/adoption/adopt.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { createProcessLogger } from '../../core/process-logger.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { addLogOptions, logOptionsOf, type LogFlags } from '../log-options.js';
import { ProgressLine } from '../progress-line.js';

interface AdoptFlags extends LogFlags {
  readonly dataDir: string;
}

const examples = `
Examples:
  $ tailrace adopt /var/lib/kafka --data-dir data/broker
  $ tailrace adopt /disk1/kafka /disk2/kafka --data-dir data/broker    all of its log.dirs

Stop Kafka first, and ours. Kafka's files are only read; each topic is copied with its offsets,
times, keys and configs, and groups go on where they were. Where a topic does not say how long it
keeps records, ${configList(adoptedConfigs)} is set: nothing is deleted unasked. A Kafka with
ZooKeeper keeps all configs there: they are to be set again. Users and rules are not taken over.
A transaction that is open in a partition is aborted at the next start.
Exit codes: 0 all of it was adopted; 1 nothing was, or not all.`;

export function adoptCommand(): Command {
  const command = new Command('adopt')
    .description("Copy the topics of a stopped Kafka into the broker's data directory.")
    .argument('<kafka-dir...>', "Kafka's log.dirs")
    .requiredOption('--data-dir <dir>', 'data directory of our broker')
    .addHelpText('after', examples)
    .action(adopt);
  return addLogOptions(command);
}

async function adopt(kafkaDirectories: readonly string[], flags: AdoptFlags): Promise<void> {
  const progress = new ProgressLine(process.stderr, systemClock);
  const logger = await createProcessLogger({ ...logOptionsOf(flags), clock: systemClock });
  try {
    const { topics, groups } = await adoptTopics({
      fileSystem: nodeFileSystem,
      clock: systemClock,
      logger,
      kafkaDirectories,
      dataDir: flags.dataDir,
      onProgress: (copied, total) =>
        progress.show(`${Math.floor((copied / total) * 100)} % of ${total} bytes copied`),
    });
    progress.end();
    for (const { name, partitions, sizeBytes, badBytes, configs: own } of topics) {
      const bad = badBytes > 0 ? `; ${badBytes} bytes are no batch: the start tells more` : '';
      const size = `${partitions} partitions, ${sizeBytes} bytes`;
      process.stdout.write(`${name}: ${size}, ${configList(own)}${bad}\n`);
    }
    process.stdout.write(`topics: ${topics.length}, groups: ${groups.length}\n`);
  } catch (error) {
    progress.end();
    process.stderr.write(`adopt: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

function configList(configs: Readonly<Record<string, string>>): string {
  return Object.entries(configs)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}
