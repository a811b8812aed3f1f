/** `tailrace flink AGGREGATION --conf F`: the query as a Flink cluster runs it. */
import { Command } from 'commander';
import { exitConfig, loadOrExit } from '../configuration.js';
import { findAggregation } from '../find-aggregation.js';
import type { SplitArguments } from '../java-arguments.js';

const examples = `
Examples:
  $ tailrace flink pages --conf pipeline.yaml > pages.sql && sql-client.sh -f pages.sql

The script reads the same topic; the cluster needs Flink's Kafka connector.`;

export function flinkCommand(java: SplitArguments): Command {
  return new Command('flink')
    .description('Print an aggregation as a SQL script for a Flink cluster.')
    .argument('<aggregation>', 'name of the aggregation')
    .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
    .addHelpText('after', examples)
    .action((name: string, flags: { conf: string }) => printScript(name, flags.conf, java));
}

async function printScript(name: string, file: string, java: SplitArguments): Promise<void> {
  const model = await loadOrExit({ files: [file], systemProperties: java.properties });
  const aggregation = findAggregation(model, name, { command: 'flink', file });
  const { broker, tables } = model;
  const bundled = broker === undefined ? [] : [`${broker.host}:${broker.port}`];
  const { flinkScript } = await import('../../aggregator/flink-script.js');
  const { text, problems } = flinkScript(aggregation, tables, bundled);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (text === undefined) process.exit(exitConfig);
  process.stdout.write(text);
}
