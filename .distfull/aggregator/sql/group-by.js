import { scalarOf } from './aggregates.js';
import { groupingSets, groupingSetsMax } from './grouping.js';
import { printExpression } from './print.js';
import { findNode } from './rewrite.js';
import { windowColumns } from './window.js';
export const missingWindow = 'GROUP BY must name window_start and window_end: without both there is no window to close';
export class GroupBy {
    keys = [];
    /** As lists of indexes into `keys`, finest first. */
    sets = [];
    windowColumns = new Set();
    #scope;
    #compiler;
    #problems;
    /** By the text as written. */
    #elements = new Map();
    /** By the text over the rows: two names may stand for one expression. */
    #placed = new Map();
    /** It may be meant for a column of the window. */
    #groupsUnknownName = false;
    constructor(scope, compiler, problems) {
        this.#scope = scope;
        this.#compiler = compiler;
        this.#problems = problems;
    }
    /** The key that an expression over the rows is. */
    keyOf(text) {
        return this.#placed.get(text);
    }
    /** False: there is a problem that leaves nothing to group by. `place` is that of the query. */
    read(groupBy, place) {
        const sets = groupingSets(groupBy);
        if (sets === undefined) {
            const remedy = 'name the sets you want';
            this.#problems.add(place, `GROUP BY makes more than ${groupingSetsMax} grouping sets; ${remedy}`);
            return false;
        }
        const elements = sets.map((set) => set.map((element) => this.#element(element)));
        const named = elements.map((set) => set.filter((element) => typeof element === 'string'));
        const isWindow = (set) => set.includes('window_start') && set.includes('window_end');
        if (!this.#groupsUnknownName && !named.every(isWindow))
            this.#problems.add(place, missingWindow);
        this.windowColumns = new Set(windowColumns.filter((column) => named.every((set) => set.includes(column))));
        const keys = elements.map((set) => set.filter((element) => typeof element === 'number'));
        // Finest first, whatever the order in the text: a missing value sorts before "all".
        this.sets = keys.map((set) => [...new Set(set)]).toSorted((a, b) => b.length - a.length);
        return true;
    }
    #element(expression) {
        const text = printExpression(expression);
        if (!this.#elements.has(text))
            this.#elements.set(text, this.#add(expression));
        return this.#elements.get(text);
    }
    #add(expression) {
        if (expression.kind === 'literal') {
            const found = printExpression(expression);
            const message = `GROUP BY wants columns, not their number or a constant; found ${found}`;
            this.#problems.add(expression.place, message);
            return undefined;
        }
        const { expression: resolved } = this.#scope.resolve(expression);
        if (resolved.kind === 'column')
            this.#groupsUnknownName = true;
        if (resolved.kind === 'slot' && isWindowColumn(resolved))
            return resolved.role;
        const window = findNode(resolved, isUnmade);
        if (window !== undefined) {
            const fact = `every group has its ${printExpression(window)}`;
            this.#problems.add(window.place, `${fact}: leave this out of GROUP BY, and SELECT it`);
            return undefined;
        }
        const typed = this.#compiler.compile(resolved);
        if (typed === undefined)
            return undefined;
        const scalar = scalarOf(typed, resolved);
        const same = this.#placed.get(scalar.text);
        if (same !== undefined)
            return same.index;
        const index = this.keys.push({ scalar }) - 1;
        this.#placed.set(scalar.text, { index, type: typed.type === 'null' ? 'string' : typed.type });
        return index;
    }
}
export function isWindowColumn(slot) {
    return slot.role !== 'group' && slot.role !== 'value';
}
/** A column that the rows have only once they are in windows. */
export function isUnmade(node) {
    return node.kind === 'slot' && node.index < 0;
}
//# sourceMappingURL=group-by.js.map