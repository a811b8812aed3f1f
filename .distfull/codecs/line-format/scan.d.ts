import type { FilledRows } from '../columns/filled-rows.js';
import type { LineField, LineFormat } from './line-format.js';
interface ScannedField extends LineField {
    readonly after: Buffer;
}
/** A format's texts as bytes. */
export interface ScanPlan {
    readonly prefix: Buffer;
    readonly fields: readonly ScannedField[];
}
export declare function scanPlan({ prefix, fields }: LineFormat): ScanPlan;
export declare class LineScanner {
    #private;
    constructor(plan: ScanPlan, buffer: Buffer, rows: FilledRows);
    /** Fills a row from `buffer[start, stop)`; a string is why the line is not of the format. */
    scan(start: number, stop: number): string | undefined;
}
export {};
