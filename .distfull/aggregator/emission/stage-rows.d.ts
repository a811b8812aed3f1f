/** Rows of one window between its groups and its results: what stages take and make. */
import type { Column, RowBatch } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { RowMask } from '../plan.js';
import { type TypedColumn } from './columns.js';
export declare class StageRows implements RowBatch {
    readonly size: number;
    readonly bodyIndexes: Uint32Array<ArrayBuffer>;
    readonly columns: readonly TypedColumn[];
    /** With the grouping set these values tell a row from the others of its window. */
    readonly identity: readonly TypedColumn[];
    /** The grouping set of each row. */
    readonly sets: Uint16Array;
    constructor(columns: readonly TypedColumn[], identity: readonly TypedColumn[], sets: Uint16Array);
    column(index: number): Column;
    valuesOf(row: number): ResultValue[];
    identityOf(row: number): ResultValue[];
    /** The rows that the mask keeps; all without one. */
    where(mask: RowMask | undefined): StageRows;
}
