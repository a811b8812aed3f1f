/**
 * A worker's side of the talk with its coordinator (delta.ts): reads and counts some partitions, and
 * hands over what it has when that is wanted and worth it.
 */
import type { Clock } from '../../core/clock.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { ReadTarget } from '../reading/record-reader.js';
import type { LogPlace, TopicSource } from '../source/topic-source.js';
import type { WorkerCommand, WorkerReport } from './delta.js';
import type { PartialQuery } from './partial-query.js';
export interface CountingWorkerOptions {
    /** Of the worker alone; closed with it. */
    readonly source: TopicSource;
    readonly query: PartialQuery;
    /** Of the life of the topic that the positions are of. */
    readonly topicId: string | undefined;
    readonly post: (report: WorkerReport) => void;
    readonly clock: Clock;
}
export declare class CountingWorker implements ReadTarget {
    #private;
    constructor(options: CountingWorkerOptions);
    /** Ends after a `stop`, or when something has failed; both have been reported then. */
    run(): Promise<void>;
    obey(command: WorkerCommand): Promise<void>;
    get positions(): ReadonlyMap<number, LogPlace>;
    get ahead(): readonly number[];
    add(partition: number, records: DecodedRecords): void;
    skipTo(partition: number, place: LogPlace): void;
    resume(partition: number, place: LogPlace): void;
    ended(partition: number, endOffset: number): void;
    fetched(): Promise<void>;
}
