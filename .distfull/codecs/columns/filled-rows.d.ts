import type { BodySlab, Column, ColumnSchema, ParsedRows, RowBatch } from '../rows.js';
import { TextArena } from '../text-arena.js';
export declare class FilledRows implements RowBatch {
    #private;
    size: number;
    readonly bodyIndexes: Uint32Array;
    constructor(columns: readonly ColumnSchema[], slab: BodySlab);
    /** Makes every column of the row being filled NULL. */
    clear(): void;
    setNull(column: number): void;
    /** A number, milliseconds, or 0 and 1 for a boolean. */
    setNumber(column: number, value: number): void;
    /** Bytes of the slab, or of the arena behind it. */
    setText(column: number, start: number, end: number): void;
    setNewText(column: number, text: string): void;
    /** Where a parser puts texts together that it then sets by `setText`. */
    get arena(): TextArena;
    /** The row is complete. */
    keep(bodyIndex: number): void;
    column(index: number): Column;
}
/** Reads one body into the row being filled; a string is why it cannot. */
export type ReadBody = (start: number, end: number) => string | undefined;
/** Every body of the slab, a row or a reason each. */
export declare function fillRows(slab: BodySlab, rows: FilledRows, readBody: ReadBody): ParsedRows;
