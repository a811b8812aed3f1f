import type { ResultColumn } from '../../core/status.js';
import type { RejectedRecord } from '../checkpoint/tables.js';
import type { OutputRow } from './output.js';
export declare const lateColumns: readonly ResultColumn[];
export declare function lateRow(record: RejectedRecord, order: number): OutputRow;
