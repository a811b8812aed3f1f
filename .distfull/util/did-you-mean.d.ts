/** ` did you mean "x"?` for the candidate nearest to a misspelt name, or an empty string. */
export declare function didYouMean(found: string, candidates: Iterable<string>): string;
/**
 * The candidate within a third of its length in typing errors, or else the only one that begins
 * with `found` (`mem`: `memory`). Capitals count for nothing.
 */
export declare function nearestTo(found: string, candidates: Iterable<string>): string | undefined;
/** Damerau-Levenshtein (optimal string alignment): a swap of two neighbours is one error. */
export declare function typingErrors(a: string, b: string): number;
