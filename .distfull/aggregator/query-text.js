import { ShorthandProblem, shorthandSql } from './shorthand/shorthand-sql.js';
import { formatSqlProblem } from './sql/problem.js';
export function queryText(aggregation, tables) {
    const { sql, sqlPosition } = aggregation;
    if (typeof sql !== 'string') {
        try {
            return fromShorthand(shorthandSql(sql, tables));
        }
        catch (error) {
            if (!(error instanceof ShorthandProblem))
                throw error;
            const { part, text, problems } = error;
            return {
                sql: undefined,
                problems: problems.map((problem) => formatSqlProblem(under(part.path, problem), text, part.position)),
            };
        }
    }
    return {
        sql,
        describe: (problem) => formatSqlProblem(problem, sql, sqlPosition),
        locate: ({ line, message }) => `${sqlPosition.file}:${sqlPosition.line + line - 1}: ${message}`,
    };
}
function fromShorthand({ sql, places }) {
    const lines = sql.split('\n');
    const placeOf = (line) => places[line - 1] ?? places[0];
    return {
        sql,
        describe(problem) {
            const { path, position } = placeOf(problem.line);
            const shown = { ...under(path, problem), line: 1 };
            return formatSqlProblem(shown, lines[problem.line - 1] ?? '', position);
        },
        locate({ line, message }) {
            const { path, position } = placeOf(line);
            return `${position.file}:${position.line}: ${path}: ${message}`;
        },
    };
}
function under(path, problem) {
    return { ...problem, message: `${path}: ${problem.message}` };
}
//# sourceMappingURL=query-text.js.map