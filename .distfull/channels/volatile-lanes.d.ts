import type { LaneState, Lease } from '../core/contracts.js';
import type { NumberRange } from '../core/interval-set.js';
import type { LaneDoubts } from './lane-doubts.js';
import type { LeasedEvents, LeaseQueue } from './lease-queue.js';
export interface VolatileLanesParts {
    readonly queue: LeaseQueue;
    readonly doubts: LaneDoubts;
    /** Committed: the channel lets go of them. */
    readonly delivered: (ranges: readonly NumberRange[], bodyBytes: number) => void;
    /** Whether a lease that is rolled back is still one; absent: always. */
    readonly isOpen?: (ranges: readonly NumberRange[]) => boolean;
}
export declare class VolatileLanes {
    #private;
    constructor(parts: VolatileLanesParts);
    /** See `Channel.lane`. */
    stateOf(sinkName: string): LaneState;
    leaseOf(lane: number, { batch, ranges }: LeasedEvents): Lease;
}
