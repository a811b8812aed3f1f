/** Columns of result rows: made of values, read back, cut down to some of their rows. */
import { type Column, type ColumnType } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
export interface TypedColumn {
    readonly type: ColumnType;
    readonly column: Column;
}
export declare function columnOf(type: ColumnType, values: readonly ResultValue[]): TypedColumn;
export declare function sameNumber(type: ColumnType, value: number, size: number): TypedColumn;
export declare function valueAt({ type, column }: TypedColumn, row: number): ResultValue;
/** The rows with these numbers, in their order. */
export declare function select({ type, column }: TypedColumn, rows: Uint32Array): TypedColumn;
