/** Hot path. Columns made by expressions: constants, and text that is put together anew. */
import { type BytesColumn, type Column, type NumberColumn, type RowBatch } from '../../../codecs/rows.js';
export type Evaluate = (rows: RowBatch) => Column;
export type Value = string | number | null;
/** The column of an operand that the compiler has typed as a number, timestamp or boolean. */
export declare function numbersOf(column: Column): Float64Array;
/** The column of an operand that the compiler has typed as a string. */
export declare function textsOf(column: Column): BytesColumn;
export declare function numbers(values: Float64Array): NumberColumn;
/** The same number for every row (NaN: NULL). The column is kept and grows with the batches. */
export declare function constantNumber(value: number): Evaluate;
/** The same text for every row. */
export declare function constantText(text: string): Evaluate;
export declare function nullTexts(rows: RowBatch): BytesColumn;
/** Value of row `row`, decoded. For functions that have no way of their own to work on bytes. */
export declare function valueAt(column: Column, row: number): Value;
/** Puts a text column together, row by row. */
export declare class TextColumnBuilder {
    #private;
    constructor(size: number);
    /** Rows that are not set stay NULL. */
    setText(row: number, text: string): void;
    /** Copies row `row` of `column`; NULL stays NULL. */
    copy(row: number, column: BytesColumn): void;
    /** Copies row `row` of all `columns`, one after the other; NULL when one of them is. */
    join(row: number, columns: readonly BytesColumn[]): void;
    /** Row `row` of `column` with the bytes from `first` to `last` in the other case. */
    copyOtherCase(row: number, column: BytesColumn, first: number, last: number): void;
    finish(): BytesColumn;
}
