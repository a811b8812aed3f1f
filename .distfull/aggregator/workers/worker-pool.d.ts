/**
 * The coordinator's side of the talk with its workers (delta.ts): gives each some of the partitions,
 * asks them for what they have counted and takes it, one delta after the other.
 */
import type { Clock } from '../../core/clock.js';
import type { PartitionPosition } from '../checkpoint/progress.js';
import type { EventTime } from '../record-counter.js';
import type { RecordReader } from '../reading/record-reader.js';
import type { Delta, WorkerCommand, WorkerReport, WorkerStart } from './delta.js';
/** A worker's thread, or what stands for one. */
export interface WorkerHandle {
    post(command: WorkerCommand): void;
    /** Resolves when it has ended. */
    end(): Promise<void>;
}
export interface WorkerEvents {
    readonly report: (report: WorkerReport) => void;
    /** It ended by itself. */
    readonly died: (reason: string) => void;
}
export type OpenWorker = (start: WorkerStart, events: WorkerEvents) => WorkerHandle;
export interface DeltaTarget {
    readonly positions: ReadonlyMap<number, PartitionPosition>;
    /** The newest; workers judge by it from their next delta on. */
    readonly time: EventTime;
    /** Takes a delta as a whole. */
    merge(delta: Delta): void;
    /** Every worker judges by this watermark, or a later one. */
    agree(watermarkMs: number): void;
    /** After each delta; resolves when more may be counted. */
    fetched(): Promise<void>;
}
export interface WorkerPoolOptions {
    /** Never more than there are partitions. */
    readonly workers: number;
    readonly topicId: string | undefined;
    readonly target: DeltaTarget;
    readonly openWorker: OpenWorker;
    readonly clock: Clock;
}
export declare class WorkerPool implements RecordReader {
    #private;
    constructor(options: WorkerPoolOptions);
    run(): Promise<void>;
    stop(): Promise<void>;
}
