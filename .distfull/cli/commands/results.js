/** `tailrace results AGGREGATION --conf F`: the rows of a query's results table. */
import { Command, Option } from 'commander';
import { lateColumns } from '../../aggregator/outputs/late-rows.js';
import { isInRedisOnly, QueryResults } from '../../aggregator/results/query-results.js';
import { openResults } from '../../aggregator/results/reader.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { loadOrExit } from '../configuration.js';
import { findAggregation } from '../find-aggregation.js';
import { resultFormats } from '../result-formats.js';
const examples = `
Examples:
  $ tailrace results pages --conf pipeline.yaml
  $ tailrace results pages --conf pipeline.yaml --format jsonl | jq 'select(.path == "/")'
  $ tailrace results pages --conf pipeline.yaml --format csv > pages.csv
  $ tailrace results pages --conf pipeline.yaml --late

Reads what the aggregation has stored, while the pipeline runs or after. Times are UTC.`;
export function resultsCommand(java) {
    return new Command('results')
        .description("Print the rows of a query's results table, by window, then by group.")
        .argument('<aggregation>', 'name of the aggregation')
        .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
        .addOption(new Option('--format <format>', 'how to print')
        .choices(Object.keys(resultFormats))
        .default('table'))
        .option('--provisional', 'also print windows that are still open')
        .option('--late', 'print the rows that came too late for their window: the newest 10,000')
        .addHelpText('after', examples)
        .action((aggregation, flags) => printResults(aggregation, flags, java));
}
async function printResults(name, flags, java) {
    const model = await loadOrExit({ files: [flags.conf], systemProperties: java.properties });
    const aggregation = findAggregation(model, name, { command: 'results', file: flags.conf });
    const stored = openResults(model.dataDir);
    const reader = new QueryResults(model, stored, systemClock);
    try {
        if (flags.late)
            return printLate(stored, name, flags.format);
        const { columns } = await reader.layout(name);
        const all = {
            fromMs: Number.MIN_SAFE_INTEGER,
            toMs: Number.MAX_SAFE_INTEGER,
            limit: Number.MAX_SAFE_INTEGER,
        };
        const rows = await reader.rows(name, all);
        const shown = flags.provisional ? rows : rows.filter(({ provisional }) => !provisional);
        if (shown.length === 0)
            process.stderr.write(`results: ${whyNone(aggregation, model.dataDir, columns, rows)}\n`);
        if (shown.some(({ partial }) => partial))
            process.stderr.write('results: some windows are partial: retention had removed rows of them before they were read\n');
        if (columns.length > 0)
            resultFormats[flags.format](columns, shown, (text) => void process.stdout.write(text));
    }
    catch (error) {
        process.stderr.write(`results: ${messageOf(error)}\n`);
        process.exitCode = 1;
    }
    finally {
        await reader.close();
    }
}
function printLate(reader, name, format) {
    const rows = reader.lateRecords(name);
    if (rows.length === 0)
        process.stderr.write('results: no row came too late\n');
    resultFormats[format](lateColumns, rows, (text) => void process.stdout.write(text));
}
function whyNone(aggregation, dataDir, columns, rows) {
    const { name, outputs } = aggregation;
    if (isInRedisOnly(aggregation))
        return 'Redis has no windows of it';
    if (outputs.every(({ type }) => type !== 'table'))
        return `aggregation "${name}" keeps no results here; add { type: table } to its outputs`;
    if (columns.length === 0)
        return `aggregation "${name}" has not run yet in ${dataDir}`;
    if (rows.length > 0)
        return `no window is final yet; --provisional shows ${rows.length} open rows`;
    return 'no window has rows yet';
}
//# sourceMappingURL=results.js.map