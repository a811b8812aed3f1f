/**
 * Hot path. One line of CSV into the columns in their order (RFC 4180, with the dialects of Flink's
 * csv format). A field that begins with a quote ends at the next one that is not doubled; elsewhere
 * a quote is a character. Blanks belong to the text of a field.
 */
import type { DeclaredColumn } from '../columns/declared.js';
import type { FilledRows } from '../columns/filled-rows.js';
import { type TimestampFormat } from '../columns/text-values.js';
export interface CsvScannerOptions {
    readonly columns: readonly DeclaredColumn[];
    readonly times: TimestampFormat;
    readonly delimiter: number;
    /** -1: there is none. */
    readonly quote: number;
    /** -1: there is none. */
    readonly escape: number;
    readonly nullLiteral: Buffer | undefined;
}
export declare class CsvScanner {
    #private;
    constructor(options: CsvScannerOptions, buffer: Buffer, rows: FilledRows);
    /** Fills a row from `buffer[start, end)`; a string is why it is none. */
    scan(start: number, end: number): string | undefined;
}
