import { EventBatch } from '../core/batch.js';
import type { Clock } from '../core/clock.js';
import type { Reservation } from '../core/contracts.js';
import type { Logger } from '../core/logger.js';
import type { ChannelInlet, Claim } from './channel-inlet.js';
import { UnheardPositions } from '../core/unheard-positions.js';
export interface ChannelLineOptions {
    readonly clock: Clock;
    readonly logger: Logger;
    readonly signal: AbortSignal;
}
export declare class ChannelLine {
    #private;
    readonly inlet: ChannelInlet;
    readonly unheard: UnheardPositions;
    constructor(inlet: ChannelInlet, options: ChannelLineOptions);
    /** While a put is tried again, or is about to be: settled when it is worth another look. */
    get unsettled(): Promise<void> | undefined;
    /** Why the puts are tried again; undefined while they succeed. */
    get failure(): string | undefined;
    /** Resolves when the batch is durable. Rejects only when its agent stops before. */
    put(batch: EventBatch, claim: Claim, reservation: Reservation): Promise<void>;
}
