import type { WordOption } from './words.js';
/** The first of these that is there: Flume's own place, then the directory of `--conf`. */
export declare function flumeOptsPlaces(confDirectory: string | undefined): readonly string[];
/** `words` and what a file adds to them. Throws ConfigError for an option that is not there. */
export declare function withFlumeOpts(words: readonly string[], options: readonly WordOption[], places: readonly string[]): readonly string[];
