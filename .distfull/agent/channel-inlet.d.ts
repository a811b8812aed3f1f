import type { Channel } from '../core/contracts.js';
import { IntervalSet } from '../core/interval-set.js';
import type { OriginRange } from '../core/provenance.js';
/** Ends once, by either call. */
export interface Claim {
    /** The channel has the ranges, or will be told of them: later copies are dropped. */
    stored(): void;
    /** The channel has nothing of them. */
    released(): void;
}
export declare class ChannelInlet {
    #private;
    readonly name: string;
    readonly channel: Channel;
    constructor(name: string, channel: Channel);
    /**
     * Takes over what the channel has stored: after its start, and before a source comes up on it.
     * What has been put meanwhile stays known, also where the channel does not tell it yet (memory).
     */
    load(): void;
    /** The channel has the range from an earlier run, in which other events of it may have come here. */
    hasOtherwise({ origin, from, configHash }: OriginRange): boolean;
    /** What the channel has of an origin, without what is still being put. */
    known(origin: string): IntervalSet | undefined;
    /** The outcomes to wait for before the ranges can be judged; empty in the normal case. */
    pendingOverlaps(ranges: readonly OriginRange[]): Promise<void>[];
    /** `ranges`: as the source read them; later copies are compared with them. */
    claim(ranges: readonly OriginRange[]): Claim;
}
