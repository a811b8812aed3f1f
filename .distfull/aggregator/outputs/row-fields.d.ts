/**
 * Rows as JSON and CSV have them: times as `2015-05-17T10:00:00Z`. A group column that the row sums
 * over is absent in JSON and `(all)` in CSV, so that it is told apart from NULL.
 */
import type { ResultColumn, ResultValue } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';
/** In the order of the columns. */
export declare function fieldsOf(row: OutboxRecord, columns: readonly ResultColumn[]): ResultValue[];
export declare function jsonOf(row: OutboxRecord, columns: readonly ResultColumn[]): object;
/** What tells the row from the others: its window and its groups. */
export declare function keyJsonOf(row: OutboxRecord, columns: readonly ResultColumn[]): object;
