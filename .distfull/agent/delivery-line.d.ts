/** What a runner knows of one of its sinks: the line on which it delivers out of the channel. */
import type { LaneState, Sink } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
export interface RunnerSink {
    readonly name: string;
    readonly sink: Sink;
    readonly counters: Counters;
    readonly logger: Logger;
}
export type RunnerState = 'starting' | 'running' | 'backing off' | 'stopped' | 'failed';
/** What becomes of one lease; neither promise rejects. */
interface Progress {
    /** The destination has it, and everything that was leased to the line before. */
    readonly delivered: Promise<boolean>;
    readonly stored: Promise<boolean>;
}
export declare class DeliveryLine {
    readonly member: RunnerSink;
    lane: LaneState | undefined;
    /** Started, and its destination's position is known. */
    isReady: boolean;
    isStarted: boolean;
    state: RunnerState;
    error: string | undefined;
    failures: number;
    /** A delivery has failed, and nobody has drawn the consequence yet. */
    hasFailed: boolean;
    /** The newest lease; settled before any recovery. */
    last: Progress;
    /** `delivered` of the leases that count against the sink's limit, oldest first. */
    readonly open: Promise<boolean>[];
    /** The channel's id that the destination was last asked under. */
    channelId: string | undefined;
    /** The channel keeps events for it whose outcome is unknown. */
    isInDoubt: boolean;
    /** A recovery beside the group's deliveries. */
    asking: Promise<void> | undefined;
    constructor(member: RunnerSink);
    /** Resolves when the sink takes another delivery; false when one has failed. */
    hasRoom(): Promise<boolean>;
    /** Resolves when nothing is open. */
    settle(): Promise<void>;
    failed(error: unknown): void;
    /** A failure, for the status and the log. Fenced: it does not go on. */
    note(error: unknown): void;
}
export {};
