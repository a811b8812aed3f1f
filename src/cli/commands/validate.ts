/** `tailrace validate FILE …`: all problems of a configuration, without running anything. */
import { Command } from 'commander';
import type { PipelineModel } from '../../config/model.js';
import { ConfigSource } from '../config-source.js';
import { printProblems } from '../configuration.js';
import { exitConfig, exitUsage } from '../exit-codes.js';
import type { SplitArguments } from '../java-arguments.js';
import { validated } from '../validation.js';

const examples = `
Examples:
  $ tailrace validate pipeline.yaml
  $ tailrace validate flume.properties --name a1

Each problem has its file and line, what was found and what to do. What can be run and is
hardly wanted, such as two channels in one directory, is told as a warning.`;

interface ValidateFlags {
  readonly conf?: string;
  readonly name?: string;
  readonly lenient?: boolean;
}

export function validateCommand(java: SplitArguments): Command {
  return new Command('validate')
    .description('Report every problem of a configuration, without running anything.')
    .argument('[file...]', 'configuration files; later ones override earlier ones key by key')
    .option('-c, --conf <file>', 'a configuration file, as the other commands take it')
    .option('-n, --name <agent>', 'only this agent')
    .option('--lenient', 'only warn of what --lenient leaves out')
    .addHelpText('after', examples)
    .action(async (named: string[], flags: ValidateFlags) => {
      const files = flags.conf === undefined ? named : [flags.conf, ...named];
      if (files.length === 0) {
        process.stderr.write('validate: no configuration file given; name one\n');
        process.exit(exitUsage);
      }
      const source = new ConfigSource({
        files,
        agentName: flags.name,
        lenient: flags.lenient,
        systemProperties: java.properties,
      });
      const { model, problems, texts } = await validated(await source.load(), files);
      printProblems(problems, texts);
      if (model === undefined) process.exit(exitConfig);
      await checkQueries(model);
      process.stdout.write(`valid: ${partsOf(model).join('; ') || 'nothing to run'}\n`);
    });
}

async function checkQueries({ aggregations, tables }: PipelineModel): Promise<void> {
  if (aggregations.length === 0) return;
  // Loaded where it is needed: the SQL compiler is larger than all the rest of this command.
  const { compileAggregations } = await import('../../aggregator/compile-aggregation.js');
  const { outputProblems } = await import('../../aggregator/outputs/check-outputs.js');
  const { compiled, problems: wrong, warnings } = compileAggregations(aggregations, tables);
  const problems = [...wrong, ...outputProblems(compiled)];
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (problems.length > 0) process.exit(exitConfig);
}

function partsOf({ agents, broker, aggregations, dashboard }: PipelineModel): string[] {
  return [
    ...agents.map(
      ({ name, sources, channels, sinks }) =>
        `agent ${name}: ${counted(sources, 'source')}, ${counted(channels, 'channel')}, ` +
        counted(sinks, 'sink'),
    ),
    ...(broker === undefined ? [] : [`broker on ${broker.host}:${broker.port}`]),
    ...aggregations.map(({ name }) => `aggregation ${name}`),
    ...(dashboard === undefined ? [] : [`dashboard on ${dashboard.host}:${dashboard.port}`]),
  ];
}

function counted({ length }: readonly unknown[], what: string): string {
  return `${length} ${what}${length === 1 ? '' : 's'}`;
}
