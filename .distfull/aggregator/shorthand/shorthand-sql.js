import { quoteName } from '../sql/flink-words.js';
import { printInterval } from '../sql/interval.js';
import { parseExpression } from '../sql/parse.js';
import { printExpression } from '../sql/print.js';
import { ProblemList } from '../sql/problem.js';
import { rewrite } from '../sql/rewrite.js';
import { aggregateSql } from './aggregate-phrase.js';
/** A part that is no SQL: its problems are places within `text`. */
export class ShorthandProblem extends Error {
    part;
    text;
    problems;
    constructor(part, text, problems) {
        super(problems.map(({ message }) => message).join('; '));
        this.part = part;
        this.text = text;
        this.problems = problems;
    }
}
/** A column of the inner query of a Top-N beside totals: 1 in the row over all groups. */
const totalMark = 'is_total';
/** Throws ShorthandProblem. */
export function shorthandSql(model, tables) {
    return new ShorthandWriter(model, tables).write();
}
class ShorthandWriter {
    #model;
    #tables;
    #lines = [];
    #places = [];
    constructor(model, tables) {
        this.#model = model;
        this.#tables = tables;
    }
    write() {
        const { groupBy, select, top } = this.#model;
        const keys = groupBy.map(groupColumn);
        const values = select.map((part) => {
            return { part, sql: canonical(part, aggregateSql(part.text)), name: part.name };
        });
        if (top === undefined)
            this.#query([...keys, ...values], keys, '');
        else
            this.#topOf(keys, values, top);
        return { sql: this.#lines.join('\n'), places: this.#places };
    }
    #query(columns, keys, indent) {
        const { where, having, table } = this.#model;
        const put = (part, text) => this.#put(part, indent + text);
        put(table, `SELECT window_start, window_end${columns.length > 0 ? ',' : ''}`);
        columns.forEach(({ part, sql, name }, i) => {
            const alias = name === undefined ? '' : ` AS ${quoteName(name)}`;
            put(part, `  ${sql}${alias}${i < columns.length - 1 ? ',' : ''}`);
        });
        this.#from(put);
        if (where !== undefined)
            put(where, `WHERE ${canonical(where)}`);
        put(keys[0]?.part ?? table, this.#groupBy(keys));
        if (having !== undefined)
            put(having, `HAVING ${withMeanings(having, columns)}`);
    }
    #groupBy(keys) {
        const all = ['window_start', 'window_end', ...keys.map(({ sql }) => sql)].join(', ');
        if (!this.#model.totals || keys.length === 0)
            return `GROUP BY ${all}`;
        return `GROUP BY GROUPING SETS ((${all}), (window_start, window_end))`;
    }
    #from(put) {
        const { table, window } = this.#model;
        const path = table.path.replace(/\btable$/, 'window');
        put({ path, position: window.position }, `FROM TABLE(${this.#windowCall()})`);
    }
    #windowCall() {
        const { table, window } = this.#model;
        const time = this.#tables.find(({ name }) => name === table.text)?.timestamp ?? 'ts';
        const data = `TABLE ${quoteName(table.text)}`;
        const at = `DESCRIPTOR(${quoteName(time)})`;
        switch (window.kind) {
            case 'session':
                return `SESSION(${data}${partitionBy(window.by)}, ${at}, ${printInterval(window.gapMs)})`;
            case 'count':
                return `COUNT_WINDOW(${data}${partitionBy(window.by)}, ${window.rows})`;
            default: {
                const sizes = window.kind === 'tumble' ? [window.sizeMs] : [window.stepMs, window.sizeMs];
                if (window.offsetMs !== 0)
                    sizes.push(window.offsetMs);
                return `${window.kind.toUpperCase()}(${[data, at, ...sizes.map(printInterval)].join(', ')})`;
            }
        }
    }
    /** Flink's window Top-N: the rows of each window numbered, the first of them kept. */
    #topOf(keys, values, { by, limit, per }) {
        const names = [...keys, ...values].map(({ name, sql }) => (name ? quoteName(name) : sql));
        const [, order = '', direction = 'desc'] = /^(.*?)(?:\s+(asc|desc))?$/is.exec(by.text) ?? [];
        const partition = ['window_start', 'window_end', ...per.map((part) => canonical(part))];
        const columns = [...keys, ...values];
        const [key] = keys;
        if (this.#model.totals && key !== undefined) {
            // The row over all groups is no rival of the groups.
            partition.push(totalMark);
            columns.push({ part: key.part, sql: `GROUPING(${key.sql})`, name: totalMark });
        }
        const sorted = `ORDER BY ${canonical(by, order)} ${direction.toUpperCase()}`;
        const { table } = this.#model;
        this.#put(table, `SELECT ${['window_start', 'window_end', ...names].join(', ')}`);
        this.#put(table, 'FROM (');
        this.#put(table, '  SELECT *,');
        this.#put(by, `    ROW_NUMBER() OVER (PARTITION BY ${partition.join(', ')} ${sorted}) AS row_num`);
        this.#put(table, '  FROM (');
        this.#query(columns, keys, '    ');
        this.#put(table, '  )');
        this.#put(table, ')');
        this.#put(by, `WHERE row_num <= ${limit}`);
    }
    #put({ path, position }, line) {
        for (const text of line.split('\n')) {
            this.#lines.push(text);
            this.#places.push({ path, position });
        }
    }
}
function partitionBy(columns) {
    if (columns.length === 0)
        return '';
    return ` PARTITION BY ${columns.map((column) => quoteName(column)).join(', ')}`;
}
/** `SPLIT_INDEX(path, '/', 1) AS section` */
function groupColumn(part) {
    const [, text = part.text, name] = /^(.*?)\s+AS\s+`?(\w+)`?\s*$/is.exec(part.text) ?? [];
    return { part, sql: canonical(part, text), name };
}
/** The expression as Flink reads it. Throws ShorthandProblem. */
function canonical(part, text = part.text) {
    return printExpression(parsed(part, text));
}
function parsed(part, text) {
    const problems = new ProblemList();
    const expression = parseExpression(text, problems);
    if (expression !== undefined)
        return expression;
    throw new ShorthandProblem(part, text, problems.problems);
}
/** HAVING sees no names of the SELECT list in SQL, so what they stand for is put in their place. */
function withMeanings(part, columns) {
    const lines = part.text.split('\n');
    const references = columnsIn(parsed(part, part.text));
    for (const { name, place } of references.toReversed()) {
        const meaning = columns.find((column) => column.name === name.text)?.sql;
        const line = lines[place.line - 1];
        if (meaning === undefined || line === undefined)
            continue;
        const end = place.column - 1 + place.length;
        lines[place.line - 1] = `${line.slice(0, place.column - 1)}(${meaning})${line.slice(end)}`;
    }
    return canonical(part, lines.join('\n'));
}
/** In the order of the text. */
function columnsIn(expression) {
    const columns = [];
    rewrite(expression, (node) => {
        if (node.kind === 'column')
            columns.push(node);
        return undefined;
    });
    return columns.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
//# sourceMappingURL=shorthand-sql.js.map