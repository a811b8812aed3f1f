import type { Clock } from '../../core/clock.js';
import { type InternalLogin } from '../../protocol/kafka/security/internal-login.js';
/** What a backfill reads of a partition. */
export interface PartitionBounds {
    readonly partition: number;
    /** Where the log begins today. */
    readonly logStart: number;
    readonly start: number;
    /** Exclusive: what is committed now. */
    readonly end: number;
}
export interface LogBoundsOptions {
    readonly topic: string;
    readonly brokers: readonly string[];
    /** The way into the bundled broker, where that asks for one. */
    readonly login?: InternalLogin | undefined;
    readonly partitions: readonly number[];
    readonly clock: Clock;
}
/**
 * From the first record that was stamped at `fromMs` or later: a record is stamped when it is
 * appended, or with the time of its event, so none before it is of an event after `fromMs`.
 */
export declare function logBounds({ topic, brokers, login, partitions, clock }: LogBoundsOptions, fromMs: number): Promise<PartitionBounds[]>;
