import type { FlinkFormat } from './source-table.js';
/** Every column of the format, from the lines that have its frame. */
export declare const combinedTable: FlinkFormat;
