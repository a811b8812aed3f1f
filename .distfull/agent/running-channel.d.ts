/** A channel of a running agent, with what the agent knows of its origins. */
import type { ComponentModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Channel } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
import type { Started } from './agent-parts.js';
import { ChannelInlet } from './channel-inlet.js';
import type { ComponentFactory } from './component-factory.js';
import type { RunnerState } from './delivery-line.js';
export interface RunningChannelParts {
    readonly factory: ComponentFactory;
    readonly clock: Clock;
    /** The agent's. */
    readonly logger: Logger;
}
export interface ChannelStartOptions {
    /** See RetryOptions. */
    readonly giveUpAfterMs?: number | undefined;
    /** See tryToStart. */
    readonly waitsForDirectory: boolean;
}
export declare class RunningChannel implements Started<Channel> {
    #private;
    model: ComponentModel;
    readonly instance: Channel;
    readonly counters: Counters;
    readonly logger: Logger;
    readonly inlet: ChannelInlet;
    state: RunnerState;
    error: string | undefined;
    private constructor();
    /** Rejects with ConfigError. Has no effect before `start`. */
    static create(model: ComponentModel, parts: RunningChannelParts): Promise<RunningChannel>;
    /**
     * It takes the place of one whose flows have stopped: what that has, delivered or on a disk, does
     * not come again.
     */
    inherit({ state, instance }: RunningChannel): void;
    /** Resolves when it runs, or was stopped before. Rejects as tryToStart and keepTrying. */
    start(options: ChannelStartOptions): Promise<void>;
    /** Whether it runs, once its start is over; what is attached to it waits for that. Never rejects. */
    isUp(): Promise<boolean>;
    /** Events that no sink has delivered. */
    get undelivered(): number;
    /** It loses what it holds when it stops. */
    get isVolatile(): boolean;
    /** What takes these options over while it runs; undefined: it cannot. Rejects with ConfigError. */
    reconfiguration(model: ComponentModel): Promise<(() => void) | undefined>;
    /** What is attached to it has stopped before. */
    stop(): Promise<void>;
}
