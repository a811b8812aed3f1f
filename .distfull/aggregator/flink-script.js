import { compileAggregations } from './compile-aggregation.js';
import { formatSqlProblem } from './sql/problem.js';
import { toFlink } from './sql/to-flink/to-flink.js';
/** `bundled`: `host:port`s for a table that names no brokers. */
export function flinkScript(aggregation, tables, bundled) {
    const { compiled, problems } = compileAggregations([aggregation], tables);
    const [query] = compiled;
    if (query === undefined)
        return { text: undefined, problems };
    const { table, format, plan } = query;
    const { text, problems: found } = toFlink(plan.sql, [
        {
            ...table,
            columns: format.columns,
            timeColumn: table.timestamp,
            brokers: table.brokers.length > 0 ? table.brokers : bundled,
        },
    ]);
    const { sqlPosition } = aggregation;
    return { text, problems: found.map((each) => formatSqlProblem(each, plan.sql, sqlPosition)) };
}
//# sourceMappingURL=flink-script.js.map