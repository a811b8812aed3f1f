import { nearestTo } from '../../util/did-you-mean.js';
import { warnReserved } from './flink-words.js';
import { refusedFunctions } from './functions/index.js';
import { rewrite } from './rewrite.js';
const depthMax = 200;
/** A name that stands for a name that stands for … can grow without end: each step may double it. */
const nodesMax = 5000;
export class Scope {
    #relation;
    /** Aliases of the SELECT list, which no clause may use: only for the message. */
    #aliases;
    #problems;
    constructor(relation, aliases, problems) {
        this.#relation = relation;
        this.#aliases = aliases;
        this.#problems = problems;
    }
    resolve(expression) {
        let size = 0;
        let isRefused = false;
        const refuse = (message) => {
            if (!isRefused)
                this.#problems.add(expression.place, message);
            isRefused = true;
            return unresolved(expression.place);
        };
        const resolved = rewrite(expression, (node, depth) => {
            size++;
            if (depth >= depthMax)
                return refuse(`the expression is nested more than ${depthMax} deep; split it`);
            if (node.kind !== 'column')
                return undefined;
            const value = this.#column(node)?.value;
            if (value === undefined)
                return node;
            size += value.size;
            if (value.size > 1 && size > nodesMax)
                return refuse(`the names in this expression stand for more than ${nodesMax} parts`);
            // Problems with it are problems at the name.
            const { place } = node;
            return rewrite(value.expression, (part) => part.kind === 'slot' ? { ...part, place } : undefined);
        });
        return { expression: resolved, size };
    }
    isQualifier({ text }) {
        return text === this.#relation.qualifier;
    }
    /** Reports a name before a dot that is not the one of FROM. */
    requireQualifier(qualifier) {
        if (this.isQualifier(qualifier))
            return true;
        const { label, qualifier: known } = this.#relation;
        const remedy = known === undefined ? `${label} has no name` : `known here as ${known}`;
        const message = `${qualifier.text} is not what this query reads (${remedy})`;
        this.#problems.add(qualifier.place, message);
        return false;
    }
    #column(reference) {
        const { qualifier, name } = reference;
        if (qualifier !== undefined && !this.requireQualifier(qualifier))
            return undefined;
        const found = this.#relation.columns.filter((column) => column.name === name.text);
        if (found.length === 0)
            this.#problems.add(name.place, this.#unknown(name.text));
        if (found.length > 1)
            this.#problems.add(name.place, this.#ambiguous(name.text));
        if (found.length !== 1)
            return undefined;
        warnReserved(name, this.#problems);
        return found[0];
    }
    #ambiguous(name) {
        const { label } = this.#relation;
        const remedy = `give that of ${label} another name there: ${name} AS first_${name}`;
        return `${name} is a column of ${label} and one of the window; ${remedy}`;
    }
    #unknown(name) {
        const { label, columns } = this.#relation;
        const expression = this.#aliases.get(name);
        if (expression !== undefined) {
            const fact = `${name} is an alias of the SELECT list, which names only the result`;
            return `${fact}; write its expression, ${expression}`;
        }
        const refusal = refusedFunctions.get(name.toUpperCase());
        if (refusal !== undefined)
            return refusal;
        const names = columns.map((column) => column.name);
        const close = nearestTo(name, names);
        const remedy = close === undefined ? `columns: ${names.join(', ')}` : `did you mean ${close}?`;
        return `${label} has no column ${name}; ${remedy}`;
    }
}
function unresolved(place) {
    return { kind: 'column', qualifier: undefined, name: { text: '', quoted: true, place }, place };
}
//# sourceMappingURL=scope.js.map