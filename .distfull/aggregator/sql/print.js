import { quoteName } from './flink-words.js';
/** How tightly an operator binds; what binds looser inside a tighter one needs brackets. */
const level = { or: 1, and: 2, not: 3, predicate: 4, sum: 5, product: 6, unary: 7, primary: 8 };
const binaryLevel = {
    OR: level.or,
    AND: level.and,
    '=': level.predicate,
    '<>': level.predicate,
    '<': level.predicate,
    '<=': level.predicate,
    '>': level.predicate,
    '>=': level.predicate,
    '+': level.sum,
    '-': level.sum,
    '*': level.product,
    '/': level.product,
    '%': level.product,
    '||': level.product,
};
export function printExpression(expression) {
    return print(expression, 0);
}
export function quoteString(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function print(expression, outer) {
    const inner = levelOf(expression);
    const text = printAt(expression, inner);
    return inner < outer ? `(${text})` : text;
}
function levelOf(expression) {
    switch (expression.kind) {
        case 'binary':
            return binaryLevel[expression.operator];
        case 'unary':
            return expression.operator === 'NOT' ? level.not : level.unary;
        case 'is':
        case 'between':
        case 'in':
        case 'like':
            return level.predicate;
        case 'slot':
            return levelOf(expression.source);
        case 'literal':
            return typeof expression.value === 'number' && expression.value < 0
                ? level.unary
                : level.primary;
        default:
            return level.primary;
    }
}
/** Operators of one level group to the left: a right operand of the same level is bracketed. */
function printAt(expression, inner) {
    switch (expression.kind) {
        case 'column':
            return quoteName(expression.name.text);
        case 'slot':
            return printAt(expression.source, inner);
        case 'literal':
            return printLiteral(expression);
        case 'unary':
            return expression.operator === 'NOT'
                ? `NOT ${print(expression.operand, inner)}`
                : `-${print(expression.operand, inner + 1)}`;
        case 'binary': {
            const left = print(expression.left, inner);
            return `${left} ${expression.operator} ${print(expression.right, inner + 1)}`;
        }
        case 'is': {
            const other = expression.other ? ` ${print(expression.other, level.sum)}` : '';
            return `${print(expression.operand, inner)} IS ${not(expression)}${expression.test}${other}`;
        }
        case 'between': {
            const symmetric = expression.symmetric ? 'SYMMETRIC ' : '';
            const range = `${print(expression.low, level.sum)} AND ${print(expression.high, level.sum)}`;
            return `${print(expression.operand, inner)} ${not(expression)}BETWEEN ${symmetric}${range}`;
        }
        case 'in':
            return `${print(expression.operand, inner)} ${not(expression)}IN (${list(expression.items)})`;
        case 'like': {
            const escape = expression.escape ? ` ESCAPE ${print(expression.escape, level.sum)}` : '';
            const pattern = print(expression.pattern, level.sum);
            return `${print(expression.operand, inner)} ${not(expression)}${expression.operator} ${pattern}${escape}`;
        }
        case 'case':
            return printCase(expression);
        case 'cast':
            return printCast(expression);
        case 'interval':
            return printIntervalLiteral(expression);
        case 'call':
            return printCall(expression);
    }
}
function not({ negated }) {
    return negated ? 'NOT ' : '';
}
function list(expressions) {
    return expressions.map((expression) => print(expression, 0)).join(', ');
}
function printLiteral(literal) {
    if (literal.type === 'string')
        return quoteString(literal.value);
    if (literal.type === 'timestamp' || literal.type === 'date') {
        return `${literal.type.toUpperCase()} ${quoteString(literal.value)}`;
    }
    // 2.0 is a DOUBLE and 2 a BIGINT: they divide differently.
    if (literal.type === 'double' && Number.isInteger(literal.value))
        return literal.value.toFixed(1);
    return String(literal.value).toUpperCase();
}
function printCase({ operand, branches, otherwise }) {
    const head = operand === undefined ? 'CASE' : `CASE ${print(operand, 0)}`;
    const whens = branches.map(({ when, value }) => `WHEN ${print(when, 0)} THEN ${print(value, 0)}`);
    const last = otherwise === undefined ? [] : [`ELSE ${print(otherwise, 0)}`];
    return [head, ...whens, ...last, 'END'].join(' ');
}
function printCast({ operator, operand, target }) {
    const { text, parameters } = target;
    const inside = parameters.length === 0 ? '' : `(${parameters.join(', ')})`;
    return `${operator}(${print(operand, 0)} AS ${text.toUpperCase()}${inside})`;
}
function printIntervalLiteral({ text, unit, precision }) {
    const [first, ...rest] = unit.split(' ');
    const digits = precision === undefined ? '' : `(${precision})`;
    return `INTERVAL ${quoteString(text)} ${[`${first}${digits}`, ...rest].join(' ')}`;
}
function printCall({ name, arguments: values, phrase, distinct, filter, over }) {
    const plain = values === 'star' ? '*' : list(values);
    const inside = `${distinct ? 'DISTINCT ' : ''}${phrase ? printPhrase(values, phrase) : plain}`;
    const where = filter === undefined ? '' : ` FILTER (WHERE ${print(filter, 0)})`;
    const window = over === undefined ? '' : ` OVER (${printOver(over)})`;
    return `${name.text.toUpperCase()}(${inside})${where}${window}`;
}
function printPhrase(values, phrase) {
    const words = phrase.map((part, i) => {
        const text = typeof part === 'string' ? part : print(values[part], 0);
        return i === 0 || part === ',' ? text : ` ${text}`;
    });
    return words.join('');
}
function printOver({ partitionBy, orderBy }) {
    const order = orderBy.map(({ expression, descending, nullsFirst }) => {
        const nulls = nullsFirst === descending ? ` NULLS ${nullsFirst ? 'FIRST' : 'LAST'}` : '';
        return `${print(expression, 0)}${descending ? ' DESC' : ''}${nulls}`;
    });
    const parts = [
        ...(partitionBy.length > 0 ? [`PARTITION BY ${list(partitionBy)}`] : []),
        ...(order.length > 0 ? [`ORDER BY ${order.join(', ')}`] : []),
    ];
    return parts.join(' ');
}
//# sourceMappingURL=print.js.map