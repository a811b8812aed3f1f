import type { Evaluate } from './columns.js';
/** Throws SyntaxError for a pattern that is none. */
export declare function similar(operand: Evaluate, pattern: string, escape: string | undefined): Evaluate;
