import { type CombinedRows } from './combined-rows.js';
export declare class CombinedScanner {
    #private;
    constructor(buffer: Buffer, rows: CombinedRows);
    /** Fills row `rows.size` from `buffer[start, end)`; a string is why it is no combined line. */
    scan(start: number, end: number): string | undefined;
}
