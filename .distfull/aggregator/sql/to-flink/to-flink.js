import { compileQuery } from '../compile.js';
import { parseQuery } from '../parse.js';
import { ProblemList } from '../problem.js';
import { notInFlink, withExactCounts } from './extensions.js';
import { flinkFormat } from './flink-format.js';
import { printStatement } from './print-query.js';
import { printTable } from './source-table.js';
export function toFlink(sql, tables) {
    const { plan, problems } = compileQuery(sql, tables);
    if (plan === undefined)
        return { text: undefined, problems };
    const table = tables.find(({ name }) => name === plan.table);
    const format = flinkFormat(table);
    if (typeof format === 'string') {
        const message = `table ${table.name} cannot be printed for Flink: ${format}`;
        return { text: undefined, problems: [{ line: 1, column: 1, length: 1, message }] };
    }
    if (table.isProcessingTime === true) {
        const message = `table ${table.name} has no event time; give it a timestamp column, or write its Flink table with ${table.timeColumn} AS PROCTIME()`;
        return { text: undefined, problems: [{ line: 1, column: 1, length: 1, message }] };
    }
    const statement = parseQuery(sql, new ProblemList());
    const missing = notInFlink(statement);
    if (missing.length > 0)
        return { text: undefined, problems: missing };
    const parts = [settings(table), printTable(table, format), queryOf(statement)];
    return { text: `${parts.join('\n\n')}\n`, problems: [] };
}
function queryOf(statement) {
    const exact = withExactCounts(statement);
    const note = '-- COUNT(DISTINCT …) was APPROX_COUNT_DISTINCT, which Flink does not have for streams\n';
    return `${exact.isChanged ? note : ''}${printStatement(exact.statement)};`;
}
/** Times of windows are shown in the zone of the session; Tailrace's are UTC. */
function settings({ idleTimeoutMs }) {
    return [
        "SET 'table.local-time-zone' = 'UTC';",
        `SET 'table.exec.source.idle-timeout' = '${idleTimeoutMs} ms';`,
    ].join('\n');
}
//# sourceMappingURL=to-flink.js.map