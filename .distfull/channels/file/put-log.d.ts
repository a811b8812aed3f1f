import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { Log, RollInfo } from '../../storage/log.js';
import type { OriginLedger } from '../origin-ledger.js';
import type { LaneBook } from './lane-book.js';
import type { StoredBatches } from './stored-batches.js';
export interface PutLogParts {
    readonly channelId: () => string;
    readonly clock: Clock;
    readonly log: Log;
    readonly ledger: OriginLedger;
    readonly lanes: LaneBook;
    readonly stored: StoredBatches;
    /** Numbers of the active segment that hold no event. */
    readonly voids: readonly NumberRange[];
    /** Everything below was delivered, and the cursor that says so is synced. */
    readonly delivered: () => number;
    /** Called when more has become durable: numbers without an event, and the new end. */
    readonly onDurable: (empty: readonly NumberRange[], durableEnd: number) => void;
}
export declare class PutLog {
    #private;
    constructor(parts: PutLogParts);
    /** A write failed; the next put tries to go on. */
    get isBroken(): boolean;
    /**
     * Resolves with the batch's numbers when it and its positions are durable; appended in the order
     * of the calls.
     */
    put(batch: EventBatch): Promise<NumberRange>;
    /** Begins a new segment. */
    roll(): Promise<void>;
    /** Takes over what has become durable, in the order of the log. */
    publish(): void;
    /** The opening batch of a new segment: everything that is stored when it begins. */
    openingBatch({ baseOffset, durableEnd, previousEnd }: RollInfo): Buffer;
}
