import { ByteTable } from '../byte-table.js';
import type { AggregateInput, AggregateState } from './aggregate-cells.js';
/** Of a row without a value that counts. */
export declare const noValue = 4294967295;
/** What a DISTINCT aggregate keeps: its values, and which group has had which. */
export declare function newPairs(like: AggregateState | undefined): AggregateState;
export declare class ValueNumbers {
    #private;
    /** The number of each row's value in the table; good until the next call. */
    of(values: ByteTable, rows: Uint32Array, { argument, mask }: AggregateInput): Uint32Array;
}
/** A number that was given one. */
export declare function numberIn(values: ByteTable, number: number): number;
