/** `tailrace validate FILE …`: all problems of a configuration, without running anything. */
import { Command } from 'commander';
import { loadOrExit } from '../configuration.js';
import type { SplitArguments } from '../java-arguments.js';

export function validateCommand(java: SplitArguments): Command {
  return new Command('validate')
    .description('Report every problem of a configuration, without running anything.')
    .argument('<file...>', 'configuration files; later ones override earlier ones key by key')
    .option('-n, --name <agent>', 'only this agent')
    .option('--lenient', 'judge as --lenient runs')
    .action(async (files: string[], flags: { name?: string; lenient?: boolean }) => {
      const model = await loadOrExit({
        files,
        agentName: flags.name,
        lenient: flags.lenient,
        systemProperties: java.properties,
      });
      const parts = [
        ...model.agents.map(
          ({ name, sources, channels, sinks }) =>
            `agent ${name}: ${sources.length} sources, ${channels.length} channels, ${sinks.length} sinks`,
        ),
        ...(model.broker === undefined
          ? []
          : [`broker on ${model.broker.host}:${model.broker.port}`]),
        ...model.aggregations.map(({ name }) => `aggregation ${name}`),
        ...(model.dashboard === undefined
          ? []
          : [`dashboard on ${model.dashboard.host}:${model.dashboard.port}`]),
      ];
      process.stdout.write(`valid: ${parts.join('; ') || 'nothing to run'}\n`);
    });
}
