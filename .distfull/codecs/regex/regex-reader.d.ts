/** Hot path. One line by one match: its groups into the columns in their order. */
import type { DeclaredColumn } from '../columns/declared.js';
import type { FilledRows } from '../columns/filled-rows.js';
import { type TimestampFormat } from '../columns/text-values.js';
export interface RegexReaderOptions {
    readonly pattern: RegExp;
    /** Named as the groups. */
    readonly columns: readonly DeclaredColumn[];
    readonly times: TimestampFormat;
    readonly nullLiteral: string | undefined;
}
export declare class RegexReader {
    #private;
    constructor(options: RegexReaderOptions, buffer: Buffer, rows: FilledRows);
    /** Fills a row from `buffer[start, stop)`; a string is why it is none. */
    read(start: number, stop: number): string | undefined;
}
