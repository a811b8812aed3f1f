import { ExpressionCompiler } from './expressions.js';
import { warnReserved } from './flink-words.js';
import { printExpression } from './print.js';
import { notHere } from './problem.js';
import { rankingOf, rankRows, takeLimit } from './rank.js';
import { findNode } from './rewrite.js';
import { Scope } from './scope.js';
/** A SELECT without GROUP BY. */
export function project(query, from, problems) {
    const relation = where(query, from, problems);
    const scope = new Scope(relation, aliasesOf(query), problems);
    const compiler = new ExpressionCompiler(problems);
    const valueOf = (expression) => {
        const resolved = scope.resolve(expression);
        const typed = compiler.compile(resolved.expression);
        return typed && { ...resolved, typed };
    };
    const star = ({ qualifier }) => qualifier === undefined || scope.requireQualifier(qualifier) ? relation.columns : [];
    return select(query, relation, valueOf, star, problems);
}
/** The SELECT list of a query over `relation`, whose filters are all there. */
export function select(query, relation, valueOf, columnsOfStar, problems) {
    const columns = [];
    const names = new Set();
    let ranking;
    query.select.forEach((item, i) => {
        if (item.kind === 'star') {
            const added = columnsOfStar(item);
            const twin = added.find((column) => names.has(column.name));
            if (twin === undefined)
                columns.push(...added);
            else
                problems.add(item.place, twinColumns(twin.name));
            for (const { name } of added)
                names.add(name);
            return;
        }
        const { expression, alias } = item;
        if (alias !== undefined)
            warnReserved(alias, problems);
        const name = alias?.text ?? defaultName(expression, i);
        if (names.has(name))
            problems.add((alias ?? expression).place, twinColumns(name));
        names.add(name);
        if (expression.kind === 'call' && expression.over !== undefined) {
            const found = rankingOf(expression, name, columns.length, valueOf, problems);
            if (ranking !== undefined)
                problems.add(expression.place, notHere('a second ROW_NUMBER() in one SELECT'));
            if (found === undefined)
                columns.push({ name, value: undefined });
            ranking ??= found;
            return;
        }
        columns.push({ name, value: valueOf(expression) });
    });
    const selected = { ...relation, columns };
    return ranking === undefined ? selected : rankRows(selected, ranking, problems);
}
function twinColumns(name) {
    return `the result has two columns ${name}; give one another name with AS`;
}
/** The relation with the conditions of WHERE; those that limit a ranking become its limit. */
export function where(query, relation, problems) {
    if (query.where === undefined)
        return relation;
    const scope = new Scope(relation, aliasesOf(query), problems);
    const { expression } = scope.resolve(query.where);
    refuseWindow(expression, problems);
    const { rest, rows } = takeLimit(expression, relation.rows);
    const evaluate = rest && new ExpressionCompiler(problems).condition(rest, 'WHERE');
    const added = evaluate && [{ expression: rest, evaluate }];
    return { ...relation, rows, filters: [...relation.filters, ...(added ?? [])] };
}
/** The rows of a table are in no window yet. */
function refuseWindow(expression, problems) {
    const slot = findNode(expression, (node) => node.kind === 'slot' && node.index < 0);
    if (slot === undefined)
        return;
    const fact = `WHERE sees the rows before they are in windows; ${printExpression(slot)} has no value`;
    problems.add(slot.place, `${fact} there: write this condition in HAVING`);
}
/** What the aliases of the SELECT list stand for. */
export function aliasesOf(query) {
    const named = query.select.flatMap((item) => item.kind === 'star' || item.alias === undefined ? [] : [[item.alias, item.expression]]);
    return new Map(named.map(([alias, expression]) => [alias.text, printExpression(expression)]));
}
/** The name that Flink gives a column without an alias. */
function defaultName(expression, index) {
    return expression.kind === 'column' ? expression.name.text : `EXPR$${index}`;
}
//# sourceMappingURL=select.js.map