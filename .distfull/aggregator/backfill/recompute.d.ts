/**
 * Counts the windows of a range again, in a state of its own: a query like the live one reads the
 * retained log from before the range to its end of today, and emits every window.
 */
import type { TableFormat } from '../../codecs/rows.js';
import type { TableModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import { type StoreIdentity } from '../checkpoint/store.js';
import type { QueryPlan } from '../plan.js';
import type { TopicSource } from '../source/topic-source.js';
import { type BackfillRange } from './backfill-range.js';
import type { PartitionBounds } from './log-bounds.js';
export interface RecomputeOptions {
    readonly plan: QueryPlan;
    readonly table: TableModel;
    readonly format: TableFormat;
    readonly range: BackfillRange;
    readonly identity: StoreIdentity;
    /** Opened; stays so. */
    readonly source: TopicSource;
    readonly bounds: readonly PartitionBounds[];
    /** Of the isolated state: empty. */
    readonly directory: string;
    /** What the state of windows may take of the memory. */
    readonly stateMemoryBytes: number;
    readonly clock: Clock;
    /** Called after each fetch. */
    readonly onProgress: (read: number, all: number) => void;
}
export interface Recomputed {
    readonly read: number;
    /** Rows of the range that are in windows. */
    readonly counted: number;
    readonly deadLettered: number;
    /** Records of a window that begins then may be gone. */
    readonly isPartial: (startMs: number) => boolean;
}
export declare function recompute(options: RecomputeOptions): Promise<Recomputed>;
