export declare const revisionCell = 0;
export declare const changedCell = 1;
export declare const firstAggregateCell = 2;
export declare const pageGroups = 32;
export declare const leftOut = 0.5;
export declare class Cells {
    readonly stride: number;
    values: Float64Array;
    /** 1: the group has counted something since the last checkpoint. */
    touched: Uint8Array;
    constructor(stride: number);
    /** Makes room for `groups` groups. New cells are 0. */
    reserve(groups: number): void;
    /** What has been counted since the last checkpoint is not emitted yet. */
    markChanges(groups: number): void;
    /** The groups that have counted something since the last call, ascending. */
    takeTouched(groups: number): Uint32Array;
    /** A copy of the page's cells, up to the group `size`. */
    page(page: number, size: number): Buffer;
    restorePage(page: number, bytes: Buffer): void;
}
