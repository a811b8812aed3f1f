/**
 * Hot path. The rows of one slab of combined lines. The scanner notes where each part of a line
 * ends, eleven numbers a row side by side; a text column is made of them when somebody asks for it.
 *
 *   ip ident user [time] "method path?query protocol" status bytes "referer" "agent"\n
 *   ^ ^     ^    ^              ^    ^     ^        ^             ^         ^       ^
 *   0 1     2    3              4    5     6        7             8         9      10
 *
 * Without a query 5 equals 6. Without a request 4 to 7 are 0: a text that would start behind its end
 * is NULL.
 */
import { type Column, type RowBatch } from '../rows.js';
export declare const slot: {
    readonly lineStart: 0;
    readonly ipEnd: 1;
    readonly identEnd: 2;
    readonly userEnd: 3;
    readonly methodEnd: 4;
    readonly pathEnd: 5;
    readonly targetEnd: 6;
    readonly requestEnd: 7;
    readonly bytesEnd: 8;
    readonly refererEnd: 9;
    readonly lineEnd: 10;
};
export declare const slotCount = 11;
/** ` [` time `] "`: from the end of the user to the request. */
export declare const userToRequest: number;
export declare class CombinedRows implements RowBatch {
    #private;
    size: number;
    readonly bodyIndexes: Uint32Array;
    /** Row i has `slots[i * slotCount + slot]`. */
    readonly slots: Uint32Array;
    readonly times: Float64Array;
    readonly statuses: Float64Array;
    readonly byteCounts: Float64Array;
    constructor(buffer: Buffer, capacity: number);
    column(index: number): Column;
}
