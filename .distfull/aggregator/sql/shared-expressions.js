export class SharedExpressions {
    #known = new Map();
    /** What `compile` has made of an equal expression before, or makes now. */
    take(expression, compile) {
        if (['literal', 'slot', 'column', 'interval'].includes(expression.kind))
            return compile();
        const identity = identityOf(expression);
        const known = this.#known.get(identity);
        if (known !== undefined)
            return share(known);
        const compiled = compile();
        if (compiled === undefined)
            return undefined;
        const made = {
            typed: { ...compiled, evaluate: (rows) => made.run(rows) },
            isShared: false,
            run: compiled.evaluate,
        };
        this.#known.set(identity, made);
        return made.typed;
    }
}
/** Remembers from the second use on: a column that is used once is not kept longer than that. */
function share(known) {
    if (!known.isShared) {
        known.isShared = true;
        known.run = once(known.run);
    }
    return known.typed;
}
function once(evaluate) {
    let lastRows;
    let lastColumn;
    return (rows) => {
        if (rows !== lastRows) {
            lastColumn = evaluate(rows);
            lastRows = rows;
        }
        return lastColumn;
    };
}
/** The tree without its places. Slots count by their column, whatever they stand for. */
function identityOf(expression) {
    return JSON.stringify(expression, (key, value) => key === 'place' || key === 'source' ? undefined : value);
}
//# sourceMappingURL=shared-expressions.js.map