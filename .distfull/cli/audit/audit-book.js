/** What an audit has found so far. */
export class AuditBook {
    findings = [];
    #notes = new Set();
    find(finding) {
        this.findings.push(finding);
    }
    /** What is not, or not exactly, audited, and why. */
    note(text) {
        this.#notes.add(text);
    }
    get notes() {
        return [...this.#notes];
    }
}
export function inspect(directory) {
    return directory === undefined ? 'tailrace inspect' : `tailrace inspect ${directory}`;
}
//# sourceMappingURL=audit-book.js.map