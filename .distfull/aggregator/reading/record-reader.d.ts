/** What brings the records of a topic into a query: in the query's own thread, or in workers. */
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { LogPlace } from '../source/topic-source.js';
export interface RecordReader {
    /** Reads and counts until `stop`; rejects with what failed. */
    run(): Promise<void>;
    /** Resolves when all that has been read is accounted for; also before `run` and twice. */
    stop(): Promise<void>;
}
/**
 * Where records of partitions go. Calls for one partition come in the order of its log; after each
 * of them, positions account for exactly what has been counted.
 */
export interface ReadTarget {
    /** Where reading goes on, by partition. */
    readonly positions: ReadonlyMap<number, LogPlace>;
    /** Partitions that are not read until slower ones have come nearer. */
    readonly ahead: readonly number[];
    /** Counts one record batch; its records below the position are known already. */
    add(partition: number, records: DecodedRecords): void;
    /** Offsets up to here hold no records for us: aborted ones and transaction markers. */
    skipTo(partition: number, place: LogPlace): void;
    /** The position is not in the log any more; reading goes on at `place`. */
    resume(partition: number, place: LogPlace): void;
    /** The partition has committed records up to here. */
    ended(partition: number, endOffset: number): void;
    /** After each fetch; resolves when more may be read. */
    fetched(): Promise<void>;
}
