/**
 * SQL text to a plan, the entry of this folder: parse, then query by query from the innermost out:
 * what FROM gives (`relation.ts`), in which windows (`window.ts`), grouped (`aggregation.ts`) or not
 * (`select.ts`). All problems of meaning are reported together; one of syntax ends the work, because
 * what follows it cannot be told.
 */
import { nearestTo } from '../../util/did-you-mean.js';
import { aggregate } from './aggregation.js';
import { isAggregate } from './aggregates.js';
import { parseQuery } from './parse.js';
import { ProblemList } from './problem.js';
import { tableRelation } from './relation.js';
import { findNode } from './rewrite.js';
import { seal } from './seal.js';
import { project } from './select.js';
import { resolveWindow } from './window.js';
export function compileQuery(sql, tables) {
    const list = new ProblemList();
    const plan = compileInto(list, sql, tables);
    return { plan: list.problems.length === 0 ? plan : undefined, problems: list.problems };
}
function compileInto(problems, sql, tables) {
    try {
        const statement = parseQuery(sql, problems);
        const relation = statement && new StatementCompiler(tables, problems).compile(statement);
        const plan = relation && seal(relation, problems)?.rows.plan;
        if (plan === undefined)
            return undefined;
        const { table, window, first, stages } = plan;
        return { sql, table: table.name, window, ...first, stages, warnings: problems.warnings };
    }
    catch (error) {
        // The parser and the printer recurse as deep as the text is nested.
        if (!(error instanceof RangeError))
            throw error;
        problems.add({ line: 1, column: 1, length: 1 }, 'the query is nested too deep; split it');
        return undefined;
    }
}
class StatementCompiler {
    #tables;
    #problems;
    /** WITH. Undefined: it has a problem, which is reported. */
    #views = new Map();
    constructor(tables, problems) {
        this.#tables = tables;
        this.#problems = problems;
    }
    compile({ views, query }) {
        for (const view of views)
            this.#addView(view);
        const relation = this.#query(query);
        if (relation?.rows.kind !== 'table')
            return relation;
        const { name, timeColumn } = relation.rows.table;
        this.#problems.add(query.place, withoutWindow(relation.label, name, timeColumn));
        return undefined;
    }
    #addView({ name, query }) {
        if (this.#views.has(name.text))
            this.#problems.add(name.place, `${name.text} is defined twice`);
        const relation = this.#query(query);
        const names = { label: `view ${name.text}`, qualifier: name.text };
        this.#views.set(name.text, relation && { ...relation, ...names });
    }
    #query(query) {
        const { from } = query;
        if (from.kind === 'function') {
            const windowed = resolveWindow(from, (values) => this.#input(values), this.#problems);
            return windowed && aggregate(query, windowed.relation, windowed, this.#problems);
        }
        const relation = this.#relation(from);
        if (relation === undefined)
            return undefined;
        if (!isAggregation(query))
            return project(query, relation, this.#problems);
        if (relation.rows.kind !== 'table')
            return aggregate(query, relation, undefined, this.#problems);
        const place = from.kind === 'table' ? from.name.place : from.place;
        const { timeColumn } = relation.rows.table;
        const name = from.kind === 'table' ? from.name.text : relation.rows.table.name;
        this.#problems.add(place, withoutWindow(relation.label, name, timeColumn));
        return undefined;
    }
    /** What a window function reads. */
    #input(values) {
        const value = values.get('DATA')?.value;
        if (value?.kind === 'table')
            return this.#named(value.name);
        if (value?.kind === 'query')
            return this.#subquery(value.query, undefined);
        return values.refuse('DATA', `${values.functionName} wants the table first: TABLE name`);
    }
    #relation(from) {
        if (from.kind === 'query')
            return this.#subquery(from.query, from.alias);
        const relation = this.#named(from.name);
        return relation && { ...relation, qualifier: from.alias?.text ?? from.name.text };
    }
    #subquery(query, alias) {
        const relation = this.#query(query);
        const label = alias === undefined ? 'the subquery' : `the subquery ${alias.text}`;
        return relation && { ...relation, label, qualifier: alias?.text };
    }
    #named({ text, place }) {
        if (this.#views.has(text))
            return this.#views.get(text);
        const table = this.#tables.find(({ name }) => name === text);
        if (table !== undefined)
            return tableRelation(table);
        const names = [...this.#views.keys(), ...this.#tables.map(({ name }) => name)];
        const close = nearestTo(text, names);
        const remedy = close === undefined ? `tables: ${names.join(', ') || '(none)'}` : `did you mean ${close}?`;
        this.#problems.add(place, `table ${text} is not defined; ${remedy}`);
        return undefined;
    }
}
function isAggregation({ select, groupBy, having }) {
    if (groupBy !== undefined || having !== undefined)
        return true;
    return select.some((item) => {
        if (item.kind === 'star')
            return false;
        return findNode(item.expression, isPlainAggregate) !== undefined;
    });
}
function isPlainAggregate(node) {
    return isAggregate(node) && node.over === undefined;
}
function withoutWindow(label, name, timeColumn) {
    const remedy = `TABLE(TUMBLE(TABLE ${name}, DESCRIPTOR(${timeColumn}), INTERVAL '1' MINUTE))`;
    return `${label} has no window; write FROM ${remedy}`;
}
//# sourceMappingURL=compile.js.map