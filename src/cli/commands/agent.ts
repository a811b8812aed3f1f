/** `agent --conf flume.yaml --name agent1`: one agent of a YAML or `.properties` file, as with flume-ng. */
import { join } from 'node:path';
import { Command } from 'commander';
import { AgentsStage } from '../../agent/agents-stage.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { createProcessLogger } from '../../core/process-logger.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { configurationFiles, exitUsage, loadOrExit } from '../configuration.js';
import type { SplitArguments } from '../java-arguments.js';
import { addLogOptions, logOptionsOf } from '../log-options.js';
import type { LogFlags } from '../log-options.js';
import { startMonitoring } from '../monitoring.js';
import { exitCodeOf, untilStopped } from '../shutdown.js';

interface AgentFlags extends LogFlags {
  readonly name: string;
  readonly conf?: string;
  readonly confFile?: readonly string[];
  readonly lenient?: boolean;
}

const examples = `
Examples:
  $ agent --conf flume.properties --name a1
  $ agent --conf /etc/flume/conf --conf-file flume.properties --name a1
  $ agent --conf flume.properties --name a1 -Dflume.root.logger=DEBUG,console
  $ agent --conf flume.properties --name a1 -Dflume.monitoring.type=http \\
      -Dflume.monitoring.port=41414                     metrics as JSON at /metrics

Options for a Java virtual machine (-X…, -classpath …) are accepted and ignored.`;

export function agentCommand(java: SplitArguments): Command {
  const command = new Command('agent')
    .description('Run one agent of a configuration file, as flume-ng does.')
    .requiredOption('-n, --name <agent>', 'name of the agent')
    .option('-c, --conf <path>', 'configuration file, or the directory that holds it')
    .option(
      '-f, --conf-file <file>',
      'configuration file; repeatable, later ones override',
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option('--lenient', 'leave out what cannot be configured and run the rest, as Flume does')
    .option('--no-reload-conf', 'accepted; a changed file is not read again in this version')
    .addHelpText('after', examples)
    .action((flags: AgentFlags) => runAgent(flags, java));
  return addLogOptions(command);
}

async function runAgent(flags: AgentFlags, java: SplitArguments): Promise<void> {
  const files = configurationFiles(flags.conf, flags.confFile);
  if (files.length === 0) {
    process.stderr.write(
      'agent: no configuration file given; add --conf FILE (or --conf DIR --conf-file FILE)\n',
    );
    process.exit(exitUsage);
  }
  const model = await loadOrExit({
    files,
    agentName: flags.name,
    lenient: flags.lenient,
    systemProperties: java.properties,
  });
  const logger = createProcessLogger(logOptionsOf(flags, java.properties));
  if (java.ignored.length > 0)
    logger.info({}, `Ignored, for a JVM only: ${java.ignored.join(' ')}`);
  const stage = new AgentsStage({
    models: model.agents.filter(({ name }) => name === flags.name),
    dataDir: model.dataDir,
    deadLetterDirectory: join(model.dataDir, 'agents', flags.name, 'dead-letters'),
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger,
  });
  const stopped = untilStopped();
  const monitoring = startMonitoring({
    properties: java.properties,
    host: '0.0.0.0',
    startedMs: systemClock.nowMs(),
    agents: () => stage.status().agents,
    logger,
  });
  Promise.all([stage.start(), monitoring]).then(
    () => logger.info({}, `Agent ${flags.name} is running`),
    (error: unknown) => {
      logger.error({}, messageOf(error));
      process.exit(1);
    },
  );
  // Timers do not keep the process alive, and an agent without sockets would end here.
  const keepAlive = setInterval(() => {}, 60_000);
  const reason = await stopped;
  logger.info({}, `Stopping agent ${flags.name} (${reason})`);
  await stage.stop();
  clearInterval(keepAlive);
  process.exit(exitCodeOf(reason));
}
