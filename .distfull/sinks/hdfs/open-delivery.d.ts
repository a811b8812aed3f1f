import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';
import { DeliveryError } from '../../core/errors.js';
import type { NumberRange } from '../../core/interval-set.js';
export declare class OpenDelivery {
    #private;
    /** The n-th event of its batch is the n-th number. */
    readonly ranges: readonly NumberRange[];
    /** Counts the deliveries of a sink. */
    readonly number: number;
    constructor(ranges: readonly NumberRange[], number: number);
    /** Rejects with DeliveryError. */
    get done(): Promise<undefined>;
    /** Each piece is begun before the last one that is open settles. */
    begin(): void;
    arrived(): void;
    /** Nothing of the piece is for the destination. */
    skipped(): void;
    failed(error: DeliveryError): void;
}
/** What one file gets of a delivery. The batch is let go of when it is written. */
export interface Piece {
    readonly delivery: OpenDelivery;
    readonly batch: EventBatch;
    readonly indexes: EventIndexes;
    readonly bodyBytes: number;
}
