import type { Column } from '../../../codecs/rows.js';
import type { CheckpointWriter, StateChunk } from '../../checkpoint/store.js';
import type { QueryColumns, QueryShape } from '../../state/query-shape.js';
import { WindowState } from '../../state/window-state.js';
/** What has been counted under one id, in one of its groups. */
export interface GroupPiece {
    readonly id: number;
    readonly key: number;
    readonly earliestMs: number;
    readonly latestMs: number;
    readonly rows: number;
    /** Each set has all rows of the id. */
    readonly groupingSet: number;
}
export declare class KeyedGroups {
    #private;
    /** `partitionKeys`: PARTITION BY, as indexes into the keys of the query. */
    constructor(shape: QueryShape, partitionKeys: readonly number[]);
    get state(): WindowState;
    /** A dense number for the key of each of `rows`. */
    keysOf(columns: readonly Column[], rows: Uint32Array): Uint32Array;
    /** Counts `rows`, each under its id. */
    add(rows: Uint32Array, columns: QueryColumns, ids: Float64Array, times: Float64Array): void;
    /** The groups of each of these ids; of each grouping set some. */
    groupsOf(ids: ReadonlySet<number>): ReadonlyMap<number, number[]>;
    /** Counts under other ids from now on what was counted under these. */
    move(idFrom: ReadonlyMap<number, number>): void;
    /** These groups count for nothing any more. */
    forget(groups: readonly number[]): void;
    /** The earliest and the latest event time of these groups. */
    timesOf(groups: readonly number[]): {
        readonly earliestMs: number;
        readonly latestMs: number;
    };
    /** All that is alive, by group. */
    pieces(): Generator<GroupPiece>;
    /** Above all ids in the table, also those of the dead: their groups would take its rows. */
    get nextId(): number;
    /** Whether `compact` is worth its time. */
    get isSparse(): boolean;
    /** Forgets the dead; numbers of groups and keys are others afterwards. */
    compact(checkpoint: CheckpointWriter): void;
    /** Writes what has changed since the last time. */
    write(checkpoint: CheckpointWriter): void;
    /** Chunks come in the order of their keys. */
    restore(chunk: StateChunk): void;
    /** After the last chunk. */
    restored(): void;
}
