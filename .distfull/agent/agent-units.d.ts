/** The running units of an agent, and how a change of its model becomes a change of them. */
import type { AgentModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { ComponentFactory } from './component-factory.js';
import { RunningChannel } from './running-channel.js';
import { RunningSinks } from './running-sinks.js';
import { RunningSource } from './running-source.js';
export interface Units {
    readonly channels: readonly RunningChannel[];
    readonly sinks: readonly RunningSinks[];
    readonly sources: readonly RunningSource[];
}
/** Built, and not in effect yet. */
export interface PreparedChange {
    readonly model: AgentModel;
    readonly leaving: Units;
    readonly entering: Units;
    /** Bring other options of channels into effect that go on running. */
    readonly reconfigurations: readonly (() => void)[];
    /** Sources all of whose channels are others now. */
    readonly moves: readonly {
        readonly from: RunningSource;
        readonly to: RunningSource;
    }[];
}
export interface UnitParts {
    readonly agent: string;
    readonly factory: ComponentFactory;
    readonly clock: Clock;
    readonly logger: Logger;
}
/**
 * Builds what the change brings. `model` has been checked. Rejects with ConfigError, and nothing has
 * happened then.
 */
export declare function prepareChange(before: AgentModel, model: AgentModel, units: Units, parts: UnitParts): Promise<PreparedChange>;
/** What runs after the change. */
export declare function unitsAfter({ leaving, entering }: PreparedChange, units: Units): Units;
