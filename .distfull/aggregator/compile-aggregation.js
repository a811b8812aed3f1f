/** From the model of an aggregation and its table to a plan, or to what is wrong with them. */
import { tableFormats } from '../codecs/formats.js';
import { withMetadata } from '../codecs/record-metadata.js';
import { withProcessingTime } from '../codecs/processing-time.js';
import { TableOptionError } from '../codecs/table-format-definition.js';
import { sharingProblem } from './shared-topic.js';
import { compileQuery } from './sql/compile.js';
import { queryText } from './query-text.js';
/** All aggregations against all tables; problems are collected, not thrown. */
export function compileAggregations(aggregations, tables) {
    const problems = [];
    const warnings = [];
    const formats = formatsOf(tables, problems);
    const schemas = tables.flatMap((table) => schemaOf(table, formats.get(table.name), problems));
    const compiled = [];
    for (const aggregation of aggregations) {
        const text = queryText(aggregation, tables);
        if (text.sql === undefined) {
            problems.push(...text.problems);
            continue;
        }
        const { plan, problems: found } = compileQuery(text.sql, schemas);
        problems.push(...found.map((problem) => text.describe(problem)));
        const table = tables.find(({ name }) => name === plan?.table);
        const format = table && formats.get(table.name);
        if (plan === undefined || table === undefined || format === undefined)
            continue;
        const problem = aggregation.partitions && sharingProblem(plan);
        if (problem !== undefined) {
            const { file, line } = aggregation.position;
            problems.push(`${file}:${line}: aggregations.${aggregation.name}.partitions: ${problem}; ` +
                'read all partitions in one process, or write the totals in a query of their own');
            continue;
        }
        warnings.push(...plan.warnings.map((warning) => text.locate(warning)));
        compiled.push({ aggregation, table, plan, format });
    }
    return { compiled, problems, warnings };
}
function formatsOf(tables, problems) {
    const formats = new Map();
    for (const table of tables) {
        const definition = tableFormats.find(({ name }) => name === table.format);
        if (definition === undefined) {
            const known = tableFormats.map(({ name }) => name).join(', ');
            const fact = `there is no format "${table.format}"; formats: ${known}`;
            problems.push(`${place(table, 'format')}: ${fact}`);
            continue;
        }
        try {
            const format = withMetadata(definition.create(table.options), table.metadata);
            const isTimed = table.isProcessingTime === true;
            formats.set(table.name, isTimed ? withProcessingTime(format, table.timestamp) : format);
        }
        catch (error) {
            if (!(error instanceof TableOptionError))
                throw error;
            problems.push(`${place(table, error.option)}: ${error.message}`);
        }
    }
    return formats;
}
/** `file:line: tables.access.columns.path`; the table's line where the option is not written. */
function place({ name, position, optionPositions }, option) {
    const { file, line } = optionPositions[option] ?? position;
    return `${file}:${line}: tables.${name}.${option}`;
}
function schemaOf(table, format, problems) {
    if (format === undefined)
        return [];
    const { name, timestamp } = table;
    const { columns } = format;
    if (columns.find((column) => column.name === timestamp)?.type !== 'timestamp') {
        const times = columns.filter(({ type }) => type === 'timestamp').map((column) => column.name);
        const remedy = times.length > 0
            ? `it has: ${times.join(', ')}`
            : "declare one, or take the record's: `metadata: { ts: timestamp }`";
        problems.push(`${place(table, 'timestamp')}: format ${table.format} has no timestamp column ` +
            `"${timestamp}"; ${remedy}`);
        return [];
    }
    return [{ name, columns, timeColumn: timestamp }];
}
//# sourceMappingURL=compile-aggregation.js.map