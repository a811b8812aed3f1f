import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { CompiledAggregation } from '../compile-aggregation.js';
import type { TopicSource } from '../source/topic-source.js';
import { type BackfillRange } from './backfill-range.js';
import { type Comparison } from './compare.js';
import type { PartitionBounds } from './log-bounds.js';
import { type Recomputed, type RecomputeOptions } from './recompute.js';
export interface BackfillOptions {
    readonly query: CompiledAggregation;
    readonly range: BackfillRange;
    readonly dataDir: string;
    readonly source: TopicSource;
    /** What is to be read of the partitions. */
    readonly boundsOf: (partitions: readonly number[]) => Promise<readonly PartitionBounds[]>;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly onProgress: RecomputeOptions['onProgress'];
}
export interface CountedBackfill extends Comparison {
    readonly recomputed: Recomputed;
}
export declare class Backfill {
    #private;
    private constructor();
    /** Rejects with DirectoryInUseError while another backfill of the aggregation is at work. */
    static open(options: BackfillOptions): Promise<Backfill>;
    /** Changes nothing. Rejects with ConfigError where the state is not of this query and topic. */
    count(): Promise<CountedBackfill>;
    /**
     * Resolves when the rows are in the live state: taken by the process that runs the query, or by
     * this one where none does. Rejects with StartError when they were refused, or not taken in time:
     * then they stay there for the query's next session.
     */
    swap({ differing }: Comparison, waitMs: number): Promise<void>;
    close(): Promise<void>;
}
