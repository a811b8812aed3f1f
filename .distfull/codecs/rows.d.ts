/**
 * Hot path. Rows of a table, column-wise: what a format (combined, json, …) makes of the bodies of
 * a slab, and what expressions and windows read. No object a row.
 */
import type { DecodedRecords } from '../protocol/kafka/record-batch.js';
export type ColumnType = 'string' | 'number' | 'timestamp' | 'boolean';
export type Column = BytesColumn | NumberColumn;
/** Text: value i is `buffer[starts[i], ends[i])`, UTF-8. NULL: starts[i] is `nullStart`. */
export interface BytesColumn {
    readonly kind: 'bytes';
    readonly buffer: Buffer;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
}
/** Numbers, milliseconds since 1970 for timestamps, 0 and 1 for booleans. NULL: NaN. */
export interface NumberColumn {
    readonly kind: 'numbers';
    readonly values: Float64Array;
}
export declare const nullStart = 4294967295;
/** An object of its own for each parsed slab: what is computed of it is remembered by it. */
export interface RowBatch {
    readonly size: number;
    /** Column by its index in the format's `columns`. The arrays may be longer than `size`. */
    column(index: number): Column;
    /** Which body of the parsed slab row i came from (rejected bodies have no row). */
    readonly bodyIndexes: Uint32Array;
}
export interface ColumnSchema {
    readonly name: string;
    readonly type: ColumnType;
    /** False where the format always gives a value. */
    readonly nullable: boolean;
    /** Of numbers: always whole, BIGINT to Flink. Division and AVG of them give whole numbers. */
    readonly integer?: boolean;
}
/**
 * How the values of a topic are read. `parse` keeps views into the slab: do not reuse it while the
 * rows are in use.
 */
export interface TableFormat {
    readonly columns: readonly ColumnSchema[];
    parse(slab: BodySlab): ParsedRows;
}
export interface BodySlab {
    readonly buffer: Buffer;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
    readonly size: number;
    /** The records that the bodies are the values of: only for a format with columns of metadata. */
    readonly records?: RecordsOfBodies;
}
export interface RecordsOfBodies {
    readonly partition: number;
    readonly batch: DecodedRecords;
    /** When they were read, by the wall clock, which here never goes back. */
    readonly readMs: number;
    /** The index in `batch` of a body's record. */
    recordOf(body: number): number;
}
export interface ParsedRows {
    readonly rows: RowBatch;
    /** Bodies that the format cannot read: each goes to the dead-letter queue. */
    readonly rejected: readonly {
        readonly bodyIndex: number;
        readonly reason: string;
    }[];
}
