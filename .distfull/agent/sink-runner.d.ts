import type { Clock } from '../core/clock.js';
import type { Channel, SinkProcessor } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import { type RunnerSink, type RunnerState } from './delivery-line.js';
export interface SinkRunnerOptions {
    readonly channel: Channel;
    readonly channelCounters: Counters;
    readonly sinks: readonly RunnerSink[];
    readonly processor: SinkProcessor;
    readonly clock: Clock;
    readonly signal: AbortSignal;
}
export declare class SinkRunner {
    #private;
    constructor(options: SinkRunnerOptions);
    start(): void;
    /** Resolves when the loop has ended (its signal was aborted, or every sink is fenced). */
    stop(): Promise<void>;
    /** Nothing more will come: sinks let go of what they hold as soon as they have everything. */
    drain(): void;
    /**
     * When the channel is empty: resolves when the sinks have left nothing to finish. One of a group
     * that was not needed is not asked. Rejects with DeliveryError when a sink cannot finish, or has
     * not started for so long.
     */
    drained(startMsMax: number): Promise<void>;
    /** After its signal was aborted: resolves when every delivery that is open has ended and is stored. */
    settle(): Promise<void>;
    /** Known once the runner has opened it: before it starts the sink. */
    laneOf(sink: string): number;
    stateOf(sink: string): {
        state: RunnerState;
        error: string | undefined;
    };
}
