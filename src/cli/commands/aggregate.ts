/** `tailrace aggregate AGGREGATION --conf F --to flink`: the query as a Flink cluster runs it. */
import { Command, Option } from 'commander';
import { exitConfig, loadOrExit } from '../configuration.js';
import { findAggregation } from '../find-aggregation.js';
import type { SplitArguments } from '../java-arguments.js';

const examples = `
Examples:
  $ tailrace aggregate pages --conf pipeline.yaml --to flink > pages.sql && sql-client.sh -f pages.sql

The script reads the same topic; the cluster needs Flink's Kafka connector.`;

export function aggregateCommand(java: SplitArguments): Command {
  return new Command('aggregate')
    .description('Print an aggregation as a script for another engine.')
    .argument('<aggregation>', 'name of the aggregation')
    .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
    .addOption(
      new Option('--to <engine>', 'DDL and SQL that this engine runs unchanged')
        .choices(['flink'])
        .makeOptionMandatory(),
    )
    .addHelpText('after', examples)
    .action((name: string, flags: { conf: string }) => printScript(name, flags.conf, java));
}

async function printScript(name: string, file: string, java: SplitArguments): Promise<void> {
  const model = await loadOrExit({ files: [file], systemProperties: java.properties });
  const aggregation = findAggregation(model, name, { command: 'aggregate', file });
  const { broker, tables } = model;
  const bundled = broker === undefined ? [] : [`${broker.host}:${broker.port}`];
  const { flinkScript } = await import('../../aggregator/flink-script.js');
  const { text, problems } = flinkScript(aggregation, tables, bundled);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (text === undefined) process.exit(exitConfig);
  process.stdout.write(text);
}
