import type { RecordOrigin } from '../../protocol/kafka/record-origin.js';
import { type QueryCounts } from './progress.js';
export interface OriginCounts extends RecordOrigin {
    readonly counts: QueryCounts;
}
/** Where a checkpoint keeps them; `undefined` removes. */
export type OriginWriter = (origin: RecordOrigin, counts: QueryCounts | undefined) => void;
export declare class OriginSums {
    #private;
    restore(kept: Iterable<OriginCounts>): void;
    add({ origin, hour }: RecordOrigin, partition: string, counts: Partial<QueryCounts>): void;
    /** Hands over what has changed since the last time; `nowHour` is the hour of the wall clock. */
    write(nowHour: number, put: OriginWriter): void;
}
