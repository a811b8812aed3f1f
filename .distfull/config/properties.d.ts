import type { Report } from './report.js';
import type { Leaf } from './section.js';
/** Reads the text of one file. Nothing in it is fatal: Java's grammar accepts any text. */
export declare function readProperties(file: string, text: string, report: Report): Leaf[];
/**
 * The parser knows no CR alone, and no CR LF within a key; in Java both end a line. A blank before a
 * line means nothing, so every character keeps its place.
 */
export declare function withLineFeeds(text: string): string;
/** Where such a comment begins, with the blanks before it; -1: there is none. */
export declare function commentStart(value: string): number;
