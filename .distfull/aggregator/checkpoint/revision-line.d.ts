import type { Revisions } from './progress.js';
/**
 * Gives rows their revisions: how often each has been emitted, moved up behind what a later life of
 * a restored state has shown for the same window.
 */
export declare class RevisionLine {
    #private;
    constructor({ highest, base, untilMs }?: Revisions);
    /** `emissions`: how often the row has been emitted by this state. */
    of(windowStartMs: number, emissions: number): number;
    /** The next one behind `revision`. */
    behind(revision: number): number;
    get stored(): Revisions;
}
export declare const noRevisions: Revisions;
