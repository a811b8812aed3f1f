/** Waits until the sinks have delivered what channels hold. */
import type { Clock } from '../core/clock.js';
import type { RunningChannel } from './running-channel.js';
import type { RunningSinks } from './running-sinks.js';
/** At a stop, what a channel would lose may be delivered for so long. */
export declare const undeliveredMsMaxDefault = 5000;
export interface DrainLimits {
    /** Given up when no channel has moved for this long. */
    readonly stallMsMax?: number;
    /** Given up after this long. */
    readonly limitMs?: number;
}
/** Resolves with the channels that still hold what they held at the call; empty: all is delivered. */
export declare function drainChannels(channels: readonly RunningChannel[], sinks: readonly RunningSinks[], clock: Clock, { stallMsMax, limitMs }: DrainLimits): Promise<RunningChannel[]>;
