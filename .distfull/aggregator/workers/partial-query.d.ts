/**
 * Hot path. What one worker has counted and not handed over: slices with the rows of its partitions
 * alone, and account of every record.
 */
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { EventTime, RecordCounter } from '../record-counter.js';
import type { LogPlace } from '../source/topic-source.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { Delta, WorkerStart } from './delta.js';
export interface PartialQueryOptions extends Pick<WorkerStart, 'positions' | 'time'> {
    readonly counter: RecordCounter;
    /** Empty. */
    readonly slices: OpenWindows;
}
export declare class PartialQuery {
    #private;
    constructor({ counter, slices, positions, time }: PartialQueryOptions);
    get positions(): ReadonlyMap<number, LogPlace>;
    get ahead(): readonly number[];
    /** No more may be counted before it is handed over. */
    get isFull(): boolean;
    /** Worth handing over while there is more to read. */
    get isEnough(): boolean;
    /** Nothing more can be read at the moment. */
    get isCaughtUp(): boolean;
    add(partition: number, records: DecodedRecords): void;
    skipTo(partition: number, place: LogPlace): void;
    resume(partition: number, place: LogPlace): void;
    ended(partition: number, endOffset: number): void;
    /** Hands over everything; what comes from now on is judged by the time given. */
    take(time: EventTime): Delta;
}
