/** `tailrace aggregate explain|flink|backfill AGGREGATION --conf F`: a query, here and elsewhere. */
import { Command, Option } from 'commander';
import { loadOrExit } from '../configuration.js';
import { exitConfig } from '../exit-codes.js';
import { findAggregation } from '../find-aggregation.js';
import type { SplitArguments } from '../java-arguments.js';
import { aggregateBackfillCommand } from './aggregate-backfill.js';
import { aggregateExplainCommand } from './aggregate-explain.js';

const examples = `
Examples:
  $ tailrace aggregate explain pages --conf pipeline.yaml
  $ tailrace aggregate backfill pages --conf pipeline.yaml --from 2026-11-20 --to 2026-11-21
  $ tailrace aggregate flink pages --conf pipeline.yaml > pages.sql && sql-client.sh -f pages.sql

The script for Flink reads the same topic; the cluster needs Flink's Kafka connector.
"tailrace aggregate pages --conf pipeline.yaml --to flink" prints it, too.`;

export function aggregateCommand(java: SplitArguments): Command {
  const flink = scriptCommand('flink', java).description('Print a query as a script for Flink.');
  const to = scriptCommand('to', java).addOption(
    new Option('--to <engine>', 'DDL and SQL that this engine runs unchanged')
      .choices(['flink'])
      .makeOptionMandatory(),
  );
  return new Command('aggregate')
    .description(
      'Explain a query, count its windows again, or print it as a script for another engine.',
    )
    .addCommand(aggregateExplainCommand(java))
    .addCommand(flink)
    .addCommand(aggregateBackfillCommand(java))
    .addCommand(to, { isDefault: true, hidden: true })
    .addHelpText('after', examples);
}

function scriptCommand(name: string, java: SplitArguments): Command {
  return new Command(name)
    .argument('<aggregation>', 'name of the aggregation')
    .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
    .action((aggregation: string, flags: { conf: string }) =>
      printScript(aggregation, flags.conf, java),
    );
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
