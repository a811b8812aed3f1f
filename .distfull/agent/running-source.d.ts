/**
 * A source with its interceptors, its selector and its way into the channels: the unit of sources
 * that a reload restarts.
 */
import type { SourceModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Source } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
import type { SourceLine } from './agent-parts.js';
import { ChannelProcessor } from './channel-processor.js';
import type { ComponentFactory } from './component-factory.js';
import type { RunningChannel } from './running-channel.js';
import type { RunnerState } from './delivery-line.js';
export interface RunningSourceParts {
    readonly agent: string;
    readonly factory: ComponentFactory;
    /** Its own, in the order of the model. */
    readonly channels: readonly RunningChannel[];
    readonly clock: Clock;
    /** The agent's. */
    readonly logger: Logger;
}
export declare class RunningSource implements SourceLine {
    #private;
    readonly model: SourceModel;
    readonly instance: Source;
    readonly counters: Counters;
    readonly logger: Logger;
    readonly processor: ChannelProcessor;
    state: RunnerState;
    error: string | undefined;
    private constructor();
    /** Rejects with ConfigError. Has no effect before `start`. */
    static create(model: SourceModel, parts: RunningSourceParts): Promise<RunningSource>;
    get channels(): readonly RunningChannel[];
    /**
     * It takes the place of one that had other channels, and has stopped: what those have, delivered
     * or on a disk, is not read again.
     */
    inherit({ channels, processor }: RunningSource): void;
    /** Resolves when its channels run and it does, or is tried again in the background. */
    start(): Promise<void>;
    /**
     * Fixes the end of what there is to read; resolves when the channels have it. Rejects when it
     * cannot be started for 30 s.
     */
    drain(): Promise<void>;
    /** Resolves when it reads no more, after `limitMs` at the latest. */
    stop(limitMs: number): Promise<void>;
}
