/**
 * The moment of reading as a column, behind those of a format: what `timestamp: proctime()` makes
 * the event time of a table. Flink's PROCTIME().
 */
import type { TableFormat } from './rows.js';
/** Throws TableOptionError when the format has a column of that name. */
export declare function withProcessingTime(format: TableFormat, name: string): TableFormat;
