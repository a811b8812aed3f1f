/** `tailrace up --conf pipeline.yaml`: every agent, the broker, the aggregator and the page of one file. */
import { Command } from 'commander';
import { systemClock } from '../../core/clock.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { createProcessLogger } from '../../core/process-logger.js';
import { Pipeline } from '../../pipeline/pipeline.js';
import { ConfigSource } from '../config-source.js';
import { firstOf } from '../configuration.js';
import { exitConfig } from '../exit-codes.js';
import type { SplitArguments } from '../java-arguments.js';
import { addLogOptions, logOptionsOf } from '../log-options.js';
import type { LogFlags } from '../log-options.js';
import { reloaderOf, type ReloadFlags } from '../reload/start.js';
import { exitCodeOf, untilStopped } from '../shutdown.js';
import { addStopOption, undeliveredMsMaxOf, type StopFlags } from '../stop-option.js';

/** Nobody looks after a drain: it ends with the reason. */
const channelStartMsMax = 30_000;

interface UpFlags extends LogFlags, ReloadFlags, StopFlags {
  readonly conf: string;
  readonly drain?: boolean;
  readonly lenient?: boolean;
}

const examples = `
Examples:
  $ tailrace up --conf pipeline.yaml
  $ tailrace up --conf pipeline.yaml --drain && tailrace results pages --conf pipeline.yaml
  $ tailrace up --conf pipeline.yaml --log-format json 2>&1 | jq .

A changed file is checked, and its agents are brought into effect at once: only what is written
differently restarts. Other sections wait for a restart, which is told.
Stops cleanly on Ctrl-C or SIGTERM; the next start goes on from there. With --drain it exits
with 0 once every output has everything, and with 1 when something is in the way for 30 s.`;

export function upCommand(java: SplitArguments): Command {
  const command = new Command('up')
    .description(
      'Run a whole pipeline: every agent, the broker, the aggregator and the page of one file.',
    )
    .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
    .option(
      '--drain',
      'bring what is there now through to the outputs, emit every window, and exit',
    )
    .option('--no-reload-conf', 'do not read a changed file again')
    .option('--lenient', 'leave out what cannot be configured and run the rest, as Flume does')
    .addHelpText('after', examples)
    .action((flags: UpFlags) => runUp(flags, java));
  return addLogOptions(addStopOption(command));
}

async function runUp(flags: UpFlags, java: SplitArguments): Promise<void> {
  const source = new ConfigSource({
    files: [flags.conf],
    lenient: flags.lenient,
    systemProperties: java.properties,
  });
  const log = logOptionsOf(flags, java.properties);
  const logger = await createProcessLogger({ ...log, clock: systemClock });
  const reloader = flags.drain === true ? undefined : reloaderOf(source, flags, logger);
  const model = await firstOf(source);
  const stopped = untilStopped();
  const pipeline = new Pipeline({
    model,
    name: flags.conf,
    clock: systemClock,
    logger,
    undeliveredMsMax: undeliveredMsMaxOf(flags),
    ...(reloader === undefined ? {} : { configuration: () => reloader.status() }),
  });
  let exitCode = 0;
  try {
    const start = flags.drain ? { page: false, channelStartMsMax } : { page: true };
    const asked = await Promise.race([pipeline.start(start), stopped]);
    if (asked !== undefined) {
      logger.warn({}, `Stopped by ${asked} before everything had started`);
      exitCode = exitCodeOf(asked);
    } else if (flags.drain) {
      const reason = await Promise.race([pipeline.drain(), stopped]);
      if (reason !== undefined) {
        logger.warn({}, `Stopped by ${reason} before the drain was over; a later run goes on`);
        exitCode = exitCodeOf(reason);
      }
    } else {
      if (pipeline.pageUrl !== undefined) process.stdout.write(`Page: ${pipeline.pageUrl}\n`);
      logger.info({}, 'Pipeline is running');
      void reloader?.run(model, (changed) => pipeline.reload(changed));
      await stopped;
    }
  } catch (error) {
    logger.error({}, messageOf(error));
    exitCode = error instanceof ConfigError ? exitConfig : 1;
  }
  reloader?.stop();
  await pipeline.stop();
  process.exit(exitCode);
}
