import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { SinkLine } from './agent-parts.js';
import type { ComponentFactory } from './component-factory.js';
import type { RunningChannel } from './running-channel.js';
import type { SinkGroup } from './sink-group.js';
export interface RunningSinksParts {
    readonly factory: ComponentFactory;
    readonly channel: RunningChannel;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class RunningSinks {
    #private;
    readonly group: SinkGroup;
    readonly channel: RunningChannel;
    private constructor();
    /** Rejects with ConfigError. Has no effect before `start`. */
    static create(group: SinkGroup, parts: RunningSinksParts): Promise<RunningSinks>;
    /** Resolves when they run, or when they were stopped before their channel ran. */
    start(): Promise<void>;
    /** Nothing more will come: sinks let go of what they hold as soon as they have everything. */
    drain(): void;
    /** After a drain of its channel; see SinkRunner. */
    drained(startMsMax: number): Promise<void>;
    /** A sink that does not listen to its signal is left behind: its events stay in doubt. */
    stop(): Promise<void>;
    get lines(): SinkLine[];
}
