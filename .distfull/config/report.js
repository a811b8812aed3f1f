/** Collects all problems of one load, so that a user sees them together. */
export class Report {
    problems;
    rigour;
    constructor(rigour, problems = []) {
        this.rigour = rigour;
        this.problems = problems;
    }
    /** The same list under other rules. */
    as(rigour) {
        return new Report(rigour, this.problems);
    }
    /** Nothing can be run like this, in Flume neither. */
    fatal(position, path, message) {
        this.#add(this.rigour === 'notice' ? 'warning' : 'error', position, path, message);
    }
    /** Flume would log this, drop the part and go on. */
    error(position, path, message) {
        this.#add(this.rigour === 'strict' ? 'error' : 'warning', position, path, message);
    }
    warn(position, path, message) {
        this.#add('warning', position, path, message);
    }
    get failed() {
        return this.problems.some((problem) => problem.severity === 'error');
    }
    #add(severity, position, path, message) {
        this.problems.push({ severity, position, path, message });
    }
}
//# sourceMappingURL=report.js.map