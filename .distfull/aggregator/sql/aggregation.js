/**
 * A query with GROUP BY: the rows of a window, or those of the query before it, become groups.
 * SELECT and HAVING are expressions over aggregated rows: what equals a group key is that key, what
 * is an aggregate its value.
 */
import { windowColumnCount } from '../plan.js';
import { compileAggregate, isAggregate } from './aggregates.js';
import { ExpressionCompiler } from './expressions.js';
import { GroupBy, isUnmade, isWindowColumn, missingWindow } from './group-by.js';
import { rowsBelow } from './grouped-rows.js';
import { groupingCall, isGroupingFunction } from './grouping-functions.js';
import { printExpression } from './print.js';
import { findNode, rewrite } from './rewrite.js';
import { Scope } from './scope.js';
import { seal } from './seal.js';
import { aliasesOf, select, where } from './select.js';
import { windowColumns, withWindowColumns } from './window.js';
const meaninglessStar = 'SELECT * has no meaning in a window query; ' +
    'name window_start, window_end, the grouped columns and aggregates';
/** `windowed`: undefined for rows that are in windows already. */
export function aggregate(query, from, windowed, problems) {
    const filtered = where(query, from, problems);
    const rows = filtered.rows.kind === 'table' ? filtered : sealInput(filtered, windowed, problems);
    if (rows === undefined)
        return undefined;
    if (query.groupBy === undefined) {
        const star = query.select.find((item) => item.kind === 'star');
        problems.add(star?.place ?? query.place, star === undefined ? missingWindow : meaninglessStar);
        return undefined;
    }
    return new GroupCompiler(query, { relation: rows, windowed }, problems).compile();
}
/** The rows of the query before this one, without the columns of a window of its own. */
function sealInput(relation, windowed, problems) {
    if (windowed === undefined)
        return seal(relation, problems);
    const columns = relation.columns.slice(0, windowed.input.columns.length);
    const sealed = seal({ ...relation, columns }, problems);
    return sealed && withWindowColumns(sealed, relation.qualifier);
}
class GroupCompiler {
    #query;
    #rows;
    #problems;
    #scope;
    #compiler;
    #groups;
    #aggregates = [];
    /** What stands for each aggregate, by its text. */
    #values = new Map();
    constructor(query, rows, problems) {
        this.#query = query;
        this.#rows = rows;
        this.#problems = problems;
        this.#scope = new Scope(rows.relation, aliasesOf(query), problems);
        this.#compiler = new ExpressionCompiler(problems);
        this.#groups = new GroupBy(this.#scope, this.#compiler, problems);
    }
    compile() {
        if (!this.#groups.read(this.#query.groupBy, this.#query.place))
            return undefined;
        const having = this.#query.having && this.#resolve(this.#query.having);
        const items = this.#resolvedItems();
        const condition = having && this.#valueOf(having)?.expression;
        const evaluate = condition && this.#compiler.condition(condition, 'HAVING');
        const below = rowsBelow(this.#rows, this.#groups, this.#query.place, this.#problems);
        if (below === undefined)
            return undefined;
        const groups = {
            kind: 'groups',
            below,
            groupKeys: this.#groups.keys,
            groupingSets: this.#groups.sets,
            aggregates: this.#aggregates,
        };
        const relation = {
            label: this.#rows.relation.label,
            qualifier: undefined,
            columns: [],
            filters: evaluate === undefined ? [] : [{ expression: condition, evaluate }],
            rows: groups,
        };
        const valueOf = (expression) => {
            const resolved = items.get(expression);
            return resolved && this.#valueOf(resolved);
        };
        return select(this.#query, relation, valueOf, (star) => this.#refuseStar(star), this.#problems);
    }
    #refuseStar({ place }) {
        this.#problems.add(place, meaninglessStar);
        return [];
    }
    /** The expressions of SELECT over the rows; their aggregates are compiled and counted. */
    #resolvedItems() {
        const items = new Map();
        for (const item of this.#query.select) {
            if (item.kind === 'star')
                continue;
            const { expression } = item;
            const over = expression.kind === 'call' ? expression.over : undefined;
            const parts = over && [...over.partitionBy, ...over.orderBy.map((order) => order.expression)];
            for (const part of parts ?? [expression])
                items.set(part, this.#resolve(part));
        }
        return items;
    }
    #resolve(expression) {
        const resolved = this.#scope.resolve(expression);
        let isSound = true;
        rewrite(resolved.expression, (node) => {
            if (!isAggregate(node) || node.over !== undefined)
                return undefined;
            isSound = this.#addAggregate(node) && isSound;
            return node;
        });
        return isSound ? resolved : undefined;
    }
    #addAggregate(call) {
        const text = printExpression(call);
        if (this.#values.has(text))
            return true;
        const window = findNode(call, isUnmade);
        if (window !== undefined) {
            const fact = `all rows of a window have the same ${printExpression(window)}`;
            this.#problems.add(window.place, `${fact}: write it without ${call.name.text.toUpperCase()}`);
            return false;
        }
        const compiled = compileAggregate(call, this.#compiler, this.#problems);
        if (compiled === undefined)
            return false;
        const index = this.#aggregates.push(compiled.aggregate) - 1;
        this.#values.set(text, { index, type: compiled.type });
        return true;
    }
    /** Over aggregated rows. Called when all aggregates are known. */
    #valueOf({ expression, size }) {
        let isSound = true;
        const ungrouped = [];
        const grouped = rewrite(expression, (node) => {
            const found = this.#overGroups(node);
            if (found === null)
                isSound = false;
            if (found === undefined && node.kind === 'slot')
                ungrouped.push(node);
            return found === null ? node : found;
        });
        // Its own problems first: a misspelt function is not to be grouped.
        const typed = isSound ? this.#compiler.compile(grouped) : undefined;
        if (typed === undefined)
            return undefined;
        for (const slot of ungrouped)
            this.#refuseUngrouped(slot);
        return ungrouped.length > 0 ? undefined : { expression: grouped, typed, size };
    }
    #refuseUngrouped(slot) {
        const text = printExpression(slot);
        const remedy = `add it to GROUP BY, or write MAX(${text})`;
        this.#problems.add(slot.place, `${text} is neither grouped nor aggregated; ${remedy}`);
    }
    /** Undefined: look below. Null: there is a problem, now reported. */
    #overGroups(node) {
        if (node.kind === 'slot' && isWindowColumn(node))
            return this.#windowSlot(node);
        const text = printExpression(node);
        const key = this.#groups.keyOf(text);
        if (key !== undefined)
            return groupSlot(node, windowColumnCount + key.index, key.type, 'group');
        if (isAggregate(node))
            return this.#aggregateSlot(node, text);
        return isGroupingFunction(node) ? this.#groupingCall(node) : undefined;
    }
    #windowSlot(slot) {
        const { role } = slot;
        if (this.#groups.windowColumns.has(role))
            return groupSlot(slot, windowColumns.indexOf(role), 'timestamp', role);
        this.#problems.add(slot.place, `${role} is not grouped; add it to GROUP BY`);
        return null;
    }
    #aggregateSlot(call, text) {
        const value = this.#values.get(text);
        if (value === undefined)
            return null;
        const at = windowColumnCount + this.#groups.keys.length + value.index;
        const { kind } = this.#aggregates[value.index];
        return { ...groupSlot(call, at, value.type, 'value'), aggregate: kind };
    }
    #groupingCall(call) {
        const at = windowColumnCount + this.#groups.keys.length + this.#aggregates.length;
        const keyOf = (expression) => {
            if (expression.kind === 'slot' && isWindowColumn(expression))
                return undefined;
            return this.#groups.keyOf(printExpression(expression))?.index ?? 'not grouped';
        };
        const set = groupSlot(call, at, 'integer', 'value');
        return groupingCall(call, set, this.#groups.sets, keyOf, this.#problems) ?? null;
    }
}
function groupSlot(source, index, type, role) {
    // What stands for another expression already is printed as that.
    const text = source.kind === 'slot' ? source.source : source;
    return { kind: 'slot', index, type, role, source: text, place: source.place };
}
//# sourceMappingURL=aggregation.js.map