/** `agent --conf flume.yaml --name agent1`: one agent of a YAML or `.properties` file, as with flume-ng. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { AgentsStage } from '../../agent/agents-stage.js';
import { systemClock } from '../../core/clock.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { createProcessLogger } from '../../core/process-logger.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { agentStatus } from '../agent-status.js';
import { configurationDirectory, firstConfigOf } from '../configuration.js';
import { exitConfig, exitUsage } from '../exit-codes.js';
import { configLines } from '../flume-ng/config-lines.js';
import { addAgentOptions, sourceOf, type AgentFlags } from '../flume-ng/agent-options.js';
import { takeOverAtFirstStart } from '../flume-state/first-start.js';
import { launchOf, printDryRun } from '../flume-ng/launch.js';
import type { SplitArguments } from '../java-arguments.js';
import { addLogOptions, logOptionsOf } from '../log-options.js';
import { startMonitoring } from '../monitoring.js';
import { reloaderOf } from '../reload/start.js';
import { exitCodeOf, untilStopped } from '../shutdown.js';
import { addStopOption, undeliveredMsMaxOf } from '../stop-option.js';
import { keepYoungGenerationSmall } from '../young-generation.js';

const examples = `
Examples:
  $ agent --conf flume.properties --name a1
  $ agent --conf /etc/flume/conf --conf-file flume.properties --name a1
  $ agent --conf flume.properties --name a1 -Dflume.root.logger=DEBUG,console
  $ agent --conf flume.properties --name a1 -Dflume.monitoring.type=http \\
      -Dflume.monitoring.port=41414                     metrics as JSON at /metrics

Options may also stand in /etc/flume/flume.opts or in flume.opts of the --conf directory, by their
long names. -Dname=value may stand in JAVA_OPTS, too, there or in flume-env.sh of that directory, of
which plain assignments are read. Options for a Java virtual machine (-X…, --classpath …) are
accepted and ignored.
A changed file is checked and brought into effect at once: only what is written differently restarts.
Exit codes: 0 or 128 + the signal that ended it, 1 it cannot start, 64 usage, 78 wrong configuration.`;

export function agentCommand(java: SplitArguments): Command {
  const command = new Command('agent')
    .description('Run one agent of a configuration file, as flume-ng does.')
    .addHelpText('after', examples)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitUsage))
    .action((flags: AgentFlags) => runAgent(flags, java));
  return addLogOptions(addStopOption(addAgentOptions(command)));
}

async function runAgent(flags: AgentFlags, given: SplitArguments): Promise<void> {
  keepYoungGenerationSmall();
  const { java, notes } = launchOf(given, configurationDirectory(flags.conf), process.env);
  if (flags.dryrun === true) return printDryRun(given.words, java);
  const name = flags.name.trim();
  const source = sourceOf({ ...flags, name }, java.properties);
  const logger = await createProcessLogger({
    ...logOptionsOf(flags, java.properties),
    clock: systemClock,
  });
  const reloader = reloaderOf(source, flags, logger);
  const { model, leaves } = await firstConfigOf(source);
  for (const note of notes) logger.info({}, note);
  if (java.properties['org.apache.flume.log.printconfig'] === 'true')
    for (const line of configLines(leaves.values())) logger.info({}, line);
  const models = model.agents.filter((agent) => agent.name === name);
  for (const agent of models)
    await takeOverAtFirstStart(nodeFileSystem, agent, model, homedir(), logger);
  const stage = new AgentsStage({
    models,
    dataDir: model.dataDir,
    deadLetterDirectory: join(model.dataDir, 'agents', name, 'dead-letters'),
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger,
    undeliveredMsMax: undeliveredMsMaxOf(flags),
  });
  const stopped = untilStopped();
  const startedMs = systemClock.nowMs();
  const monitoring = startMonitoring({
    properties: java.properties,
    host: '0.0.0.0',
    status: () =>
      agentStatus(stage.status(), {
        name,
        timeMs: systemClock.nowMs(),
        startedMs,
        configuration: reloader?.status(),
      }),
    logger,
  });
  Promise.all([stage.start(), monitoring]).then(
    () => logger.info({}, `Agent ${name} is running`),
    (error: unknown) => {
      logger.error({}, messageOf(error));
      process.exit(error instanceof ConfigError ? exitConfig : 1);
    },
  );
  void reloader?.run(model, async (changed) => {
    await stage.reload({ models: changed.agents });
    return changed.dataDir === model.dataDir ? [] : ['dataDir'];
  });
  // Timers do not keep the process alive, and an agent without sockets would end here.
  const keepAlive = setInterval(() => {}, 60_000);
  const reason = await stopped;
  logger.info({}, `Stopping agent ${name} (${reason})`);
  reloader?.stop();
  await stage.stop();
  clearInterval(keepAlive);
  process.exit(exitCodeOf(reason));
}
