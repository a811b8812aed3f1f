import type { ResultValue } from '../../core/status.js';
import { type WindowRange } from './keys.js';
import { type Table } from './tables.js';
export interface EmittedRow {
    readonly revision: number;
    readonly values: readonly ResultValue[];
}
export declare class EmittedRows {
    #private;
    constructor(table: Table);
    emissions(window: WindowRange): number;
    countEmission(window: WindowRange, emissions: number): void;
    /** By the row's key, in latin1. */
    rows(window: WindowRange): Map<string, EmittedRow>;
    put(key: Buffer, row: EmittedRow): void;
    remove(key: Buffer): void;
    forget(window: WindowRange): void;
}
/** Keys of the window and all that begin with it. */
export declare function rangeOf({ startMs, endMs }: WindowRange): {
    start: Buffer;
    end: Buffer;
};
