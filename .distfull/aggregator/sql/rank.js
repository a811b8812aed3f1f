import { refuseAfterKeyed } from './keyed-windows.js';
import { printExpression } from './print.js';
import { notHere } from './problem.js';
import { columnSlot, } from './relation.js';
import { both } from './rewrite.js';
import { seal } from './seal.js';
export function rankingOf(call, name, position, valueOf, problems) {
    const { partitionBy, orderBy, place } = call.over;
    const kind = call.name.text.toUpperCase();
    if (kind !== 'ROW_NUMBER') {
        const isRank = kind === 'RANK' || kind === 'DENSE_RANK';
        const fact = `neither Flink nor Tailrace has ${kind} for windows`;
        const remedy = 'number the rows with ROW_NUMBER() OVER (…)';
        if (isRank)
            problems.add(call.place, `${fact}; ${remedy}`);
        else
            problems.add(place, notHere('OVER after anything but ROW_NUMBER()'));
        return undefined;
    }
    if (call.arguments.length > 0 || call.distinct || call.filter !== undefined)
        problems.add(call.place, 'ROW_NUMBER() takes no arguments');
    const partitions = partitionBy.map(valueOf).filter((value) => value !== undefined);
    const orders = orderBy.flatMap(({ expression, ...order }) => {
        const value = valueOf(expression);
        return value === undefined ? [] : [{ value, ...order }];
    });
    if (partitions.length < partitionBy.length || orders.length < orderBy.length)
        return undefined;
    if (!['window_start', 'window_end'].every((role) => partitions.some(hasRole(role)))) {
        problems.add(place, 'ROW_NUMBER() wants OVER (PARTITION BY window_start, window_end …)');
        return undefined;
    }
    if (orders.length === 0) {
        problems.add(place, 'ROW_NUMBER() wants an order: OVER (… ORDER BY column DESC)');
        return undefined;
    }
    return { name, position, partitionBy: partitions, orderBy: orders, place: call.place };
}
function hasRole(role) {
    return ({ expression }) => expression.kind === 'slot' && expression.role === role;
}
/** The relation with a column more: the number. */
export function rankRows(relation, { name, position, partitionBy, orderBy, place }, problems) {
    const columns = [...relation.columns];
    const indexOf = (value) => indexAmong(columns, value);
    const inWindow = partitionBy.filter((value) => !hasRole('window_start')(value) && !hasRole('window_end')(value));
    const partitions = inWindow.map(indexOf);
    const orders = orderBy.map(({ value, ...order }) => ({ column: indexOf(value), ...order }));
    const sealed = seal({ ...relation, columns }, problems);
    if (sealed === undefined)
        return undefined;
    if (refuseAfterKeyed(sealed.rows.plan, 'ROW_NUMBER()', place, problems))
        return undefined;
    const index = columns.length;
    const stage = {
        kind: 'rank',
        name,
        partitionBy: partitions,
        orderBy: orders,
        limit: undefined,
    };
    return {
        ...sealed,
        columns: sealed.columns
            .slice(0, relation.columns.length)
            .toSpliced(position, 0, { name, value: columnSlot(name, index, 'integer', 'value') }),
        rows: { ...sealed.rows, names: [...sealed.rows.names, name], ranking: { stage, index, place } },
    };
}
/** The number of the column with this value; it is added, out of the query's sight, where none has it. */
function indexAmong(columns, value) {
    const text = printExpression(value.expression);
    const known = columns.findIndex((column) => column.value !== undefined && printExpression(column.value.expression) === text);
    return known >= 0 ? known : columns.push({ name: `$${columns.length}`, value }) - 1;
}
/** Splits what limits the number of a ranking off a condition. */
export function takeLimit(condition, rows) {
    if (rows.kind !== 'stage' || rows.ranking === undefined)
        return { rest: condition, rows };
    const { ranking } = rows;
    let { limit } = ranking.stage;
    const rest = [];
    for (const part of conjuncts(condition)) {
        const bound = upperBound(part, ranking.index);
        if (bound === undefined)
            rest.push(part);
        else {
            limit = Math.min(bound.limit, limit ?? Infinity);
            if (!bound.isAll)
                rest.push(part);
        }
    }
    return {
        rest: rest.reduce(both, undefined),
        rows: { ...rows, ranking: { ...ranking, stage: { ...ranking.stage, limit } } },
    };
}
function conjuncts(condition) {
    if (condition.kind !== 'binary' || condition.operator !== 'AND')
        return [condition];
    return [...conjuncts(condition.left), ...conjuncts(condition.right)];
}
const mirrored = {
    '>=': '<=',
    '>': '<',
    '=': '=',
    '<=': '>=',
    '<': '>',
};
/** The last number that the condition lets through; `isAll`: with all before it. */
function upperBound(condition, index) {
    const isNumber = (e) => e.kind === 'slot' && e.index === index;
    if (condition.kind === 'between' && isNumber(condition.operand) && !condition.negated)
        return wholeNumber(condition.high, 0, false);
    if (condition.kind !== 'binary')
        return undefined;
    const { operator, left, right } = condition;
    const isLeft = isNumber(left);
    if (!isLeft && !isNumber(right))
        return undefined;
    const sign = isLeft ? operator : mirrored[operator];
    const constant = isLeft ? right : left;
    if (sign === '<=')
        return wholeNumber(constant, 0, true);
    if (sign === '<')
        return wholeNumber(constant, -1, true);
    return sign === '=' ? wholeNumber(constant, 0, false) : undefined;
}
function wholeNumber(expression, add, isAll) {
    if (expression.kind !== 'literal' || expression.type !== 'integer')
        return undefined;
    const limit = expression.value + add;
    return limit >= 1 ? { limit, isAll } : undefined;
}
//# sourceMappingURL=rank.js.map