import type { Problem, SourcePosition } from './model.js';
/**
 * How hard the rules are. `strict` refuses what Flume silently drops, `lenient` drops it with a
 * warning as Flume does, `notice` is for agents of the file that are not run now.
 */
export type Rigour = 'strict' | 'lenient' | 'notice';
/** Collects all problems of one load, so that a user sees them together. */
export declare class Report {
    #private;
    readonly problems: Problem[];
    readonly rigour: Rigour;
    constructor(rigour: Rigour, problems?: Problem[]);
    /** The same list under other rules. */
    as(rigour: Rigour): Report;
    /** Nothing can be run like this, in Flume neither. */
    fatal(position: SourcePosition, path: string, message: string): void;
    /** Flume would log this, drop the part and go on. */
    error(position: SourcePosition, path: string, message: string): void;
    warn(position: SourcePosition, path: string, message: string): void;
    get failed(): boolean;
}
