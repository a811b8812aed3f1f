import type { Recovered } from '../../core/contracts.js';
import type { LaneDoubts } from '../lane-doubts.js';
import type { LeaseQueue } from '../lease-queue.js';
import type { HouseKeeping } from './house-keeping.js';
import type { LaneBook } from './lane-book.js';
import type { OpenChannelParts } from './open-channel.js';
import type { StoredBatches } from './stored-batches.js';
export interface ToldPositionsParts extends OpenChannelParts {
    readonly queue: LeaseQueue;
    readonly doubts: LaneDoubts;
    readonly lanes: LaneBook;
    readonly stored: StoredBatches;
    readonly houseKeeping: HouseKeeping;
    /** Behind the highest number that any sink was ever given. */
    readonly handedOut: () => number;
    /** Saves the cursor. */
    readonly save: () => Promise<void>;
}
export declare class ToldPositions {
    #private;
    constructor(parts: ToldPositionsParts);
    /** The channel's id as it is now. */
    get channelId(): string;
    take(lane: number, told: Recovered): Promise<void>;
}
