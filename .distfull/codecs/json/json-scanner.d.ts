/**
 * Hot path. Reads the fields of a table out of JSON objects without making objects of them: one walk
 * over the bytes, which checks the grammar (RFC 8259) of everything and keeps what a column wants.
 *
 * Values become what Flink's json format makes of them: a number in a STRING column is its text, an
 * object there is its JSON, a text in a BIGINT column is read as a number, and a boolean is true for
 * the text `true` alone. Of a key that comes twice the last value counts.
 */
import type { DeclaredColumn } from '../columns/declared.js';
import type { FilledRows } from '../columns/filled-rows.js';
import { type TimestampFormat } from '../columns/text-values.js';
import type { FieldNode } from './field-tree.js';
export interface JsonScannerOptions {
    readonly columns: readonly DeclaredColumn[];
    readonly root: FieldNode;
    readonly times: TimestampFormat;
    readonly failOnMissingField: boolean;
}
export declare class JsonScanner {
    #private;
    constructor(options: JsonScannerOptions, buffer: Buffer, rows: FilledRows);
    /** Fills a row from `buffer[start, end)`; a string is why it is none. */
    scan(start: number, end: number): string | undefined;
}
