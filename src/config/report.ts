import type { Problem, Severity, SourcePosition } from './model.js';

/**
 * How hard the rules are. `strict` refuses what Flume silently drops, `lenient` drops it with a
 * warning as Flume does, `notice` is for agents of the file that are not run now.
 */
export type Rigour = 'strict' | 'lenient' | 'notice';

/** Collects all problems of one load, so that a user sees them together. */
export class Report {
  readonly problems: Problem[];
  readonly rigour: Rigour;

  constructor(rigour: Rigour, problems: Problem[] = []) {
    this.rigour = rigour;
    this.problems = problems;
  }

  /** The same list under other rules. */
  as(rigour: Rigour): Report {
    return new Report(rigour, this.problems);
  }

  /** Nothing can be run like this, in Flume neither. */
  fatal(position: SourcePosition, path: string, message: string): void {
    this.#add(this.rigour === 'notice' ? 'warning' : 'error', position, path, message);
  }

  /** Flume would log this, drop the part and go on. */
  error(position: SourcePosition, path: string, message: string): void {
    this.#add(this.rigour === 'strict' ? 'error' : 'warning', position, path, message);
  }

  warn(position: SourcePosition, path: string, message: string): void {
    this.#add('warning', position, path, message);
  }

  get failed(): boolean {
    return this.problems.some((problem) => problem.severity === 'error');
  }

  #add(severity: Severity, position: SourcePosition, path: string, message: string): void {
    this.problems.push({ severity, position, path, message });
  }
}
