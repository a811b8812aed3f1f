/** `tailrace results AGGREGATION --conf F`: the rows of a query's results table. */
import { Command, Option } from 'commander';
import { openResults } from '../../aggregator/results/reader.js';
import { messageOf } from '../../core/errors.js';
import type { ResultRow } from '../../core/status.js';
import { loadOrExit } from '../configuration.js';
import { findAggregation } from '../find-aggregation.js';
import type { SplitArguments } from '../java-arguments.js';
import { resultFormats } from '../result-formats.js';
import type { ResultFormatName } from '../result-formats.js';

interface ResultsFlags {
  readonly conf: string;
  readonly format: ResultFormatName;
  readonly provisional?: boolean;
}

const examples = `
Examples:
  $ tailrace results pages --conf pipeline.yaml
  $ tailrace results pages --conf pipeline.yaml --format jsonl | jq 'select(.path == "/")'
  $ tailrace results pages --conf pipeline.yaml --format csv > pages.csv

Reads what the aggregation has stored, while the pipeline runs or after. Times are UTC.`;

export function resultsCommand(java: SplitArguments): Command {
  return new Command('results')
    .description("Print the rows of a query's results table, by window, then by group.")
    .argument('<aggregation>', 'name of the aggregation')
    .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(Object.keys(resultFormats))
        .default('table'),
    )
    .option('--provisional', 'also print windows that are still open')
    .addHelpText('after', examples)
    .action((aggregation: string, flags: ResultsFlags) => printResults(aggregation, flags, java));
}

async function printResults(
  name: string,
  flags: ResultsFlags,
  java: SplitArguments,
): Promise<void> {
  const model = await loadOrExit({ files: [flags.conf], systemProperties: java.properties });
  findAggregation(model, name, { command: 'results', file: flags.conf });
  try {
    const reader = openResults(model.dataDir);
    const { columns } = await reader.layout(name);
    const all = {
      fromMs: Number.MIN_SAFE_INTEGER,
      toMs: Number.MAX_SAFE_INTEGER,
      limit: Number.MAX_SAFE_INTEGER,
    };
    const rows: readonly ResultRow[] = await reader.rows(name, all);
    const shown = flags.provisional ? rows : rows.filter(({ provisional }) => !provisional);
    resultFormats[flags.format](columns, shown, (text) => void process.stdout.write(text));
  } catch (error) {
    process.stderr.write(`results: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}
