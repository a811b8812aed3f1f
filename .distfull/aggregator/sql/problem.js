/** Collects problems and warnings, so that one run shows all of them. */
export class ProblemList {
    #problems = [];
    #warnings = [];
    /** In the order of the text. */
    get problems() {
        return this.#problems.toSorted(byPlace);
    }
    get warnings() {
        return this.#warnings.toSorted(byPlace);
    }
    add(place, message) {
        this.#problems.push({ ...place, message });
    }
    warn(place, message) {
        const isKnown = this.#warnings.some((known) => known.message === message);
        if (!isKnown)
            this.#warnings.push({ ...place, message });
    }
}
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
/** The remedy for what only Flink's own SQL has. */
export function notHere(what) {
    return `${what} is not supported here; run this query on a Flink cluster`;
}
/**
 * `file:line: message`, the line of the query, and a caret under the place. `sqlPosition` is where
 * the text starts in its file.
 */
export function formatSqlProblem(problem, sql, sqlPosition) {
    const { file, line: firstLine } = sqlPosition;
    const line = firstLine + problem.line - 1;
    const excerpt = sql.split(/\r?\n/)[problem.line - 1] ?? '';
    const prefix = `  ${line} | `;
    // Tabs before the caret are kept, so that it stands under its word whatever their width.
    const indent = excerpt.slice(0, problem.column - 1).replace(/[^\t]/g, ' ');
    const caret = '^'.repeat(Math.max(1, problem.length));
    const underline = `${' '.repeat(prefix.length)}${indent}${caret}`;
    return `${file}:${line}: ${problem.message}\n${prefix}${excerpt}\n${underline}`;
}
//# sourceMappingURL=problem.js.map