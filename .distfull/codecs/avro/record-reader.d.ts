import type { FilledRows } from '../columns/filled-rows.js';
import { type RecordField } from './record-fields.js';
export declare class RecordReader {
    #private;
    constructor(fields: readonly RecordField[], buffer: Buffer, rows: FilledRows);
    /** Fills a row from `buffer[start, end)`; a string is why it is none. */
    read(start: number, end: number): string | undefined;
}
