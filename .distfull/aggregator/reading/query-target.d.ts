/** Brings what is read, here or by workers, into a query; knows where the partitions end. */
import type { Logger } from '../../core/logger.js';
import type { QueryPartitionStatus } from '../../core/status.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { PartitionPosition } from '../checkpoint/progress.js';
import type { Query } from '../query.js';
import type { EventTime } from '../record-counter.js';
import type { LogPlace } from '../source/topic-source.js';
import type { Delta } from '../workers/delta.js';
import type { DeltaTarget } from '../workers/worker-pool.js';
import type { ReadTarget } from './record-reader.js';
export interface QueryTargetOptions {
    readonly query: Query;
    /** The query has no checkpoint yet: it begins where the log does. */
    readonly isNew: boolean;
    /** How far a partition may be ahead of the slowest one that has more to read; absent: any. */
    readonly alignmentMs: number | undefined;
    /** Called when rejected records cannot wait for the next checkpoint. */
    readonly checkpoint: () => void;
    readonly fetched: () => Promise<void>;
    readonly logger: Logger;
}
export declare class QueryTarget implements ReadTarget, DeltaTarget {
    #private;
    constructor(options: QueryTargetOptions);
    get positions(): ReadonlyMap<number, PartitionPosition>;
    get time(): EventTime;
    get ahead(): readonly number[];
    /** Records that are committed and not read yet, as far as known. */
    get lag(): number;
    get partitions(): readonly QueryPartitionStatus[];
    isAt(ends: ReadonlyMap<number, number>): boolean;
    /** Partitions with more to read are not idle. */
    keepAwake(): void;
    add(partition: number, records: DecodedRecords): void;
    merge({ slices, steps }: Delta): void;
    agree(watermarkMs: number): void;
    skipTo(partition: number, place: LogPlace): void;
    ended(partition: number, endOffset: number): void;
    fetched(): Promise<void>;
    /** The position is not in the log any more: that is counted and said, never silent. */
    resume(partition: number, place: LogPlace): void;
}
