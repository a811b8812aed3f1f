import { type ClosingParts } from './give-name.js';
/** The cut is under way: ask again. */
export declare class NotCutYet extends Error {
}
/** Resolves with false when nothing is in the file, so that it is to be removed. */
export declare function settleFile(parts: ClosingParts, inUsePath: string): Promise<boolean>;
