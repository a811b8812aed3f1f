/** Hot path. The rows of one record batch, and its records that are none. */
import { type RowBatch, type TableFormat } from '../../codecs/rows.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
export interface RecordRows {
    readonly rows: RowBatch;
    /** Records from the position on, read as rows or not. */
    readonly read: number;
    readonly rejected: readonly {
        readonly record: number;
        readonly reason: string;
    }[];
    /** Which record of the batch a row came from. */
    recordOf(row: number): number;
}
/** Reads the records from `fromOffset` on; a batch may begin below the position. */
export declare function recordRows(records: DecodedRecords, format: TableFormat, fromOffset: number, partition: number, readMs: number): RecordRows;
