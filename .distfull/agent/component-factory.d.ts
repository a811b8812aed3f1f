import type { AgentModel, ComponentModel, SinkModel, SourceModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Channel, ChannelSelector, ComponentTables, DeadLetterPort, Interceptor, Sink, SinkProcessor, Source, SourceContext } from '../core/contracts.js';
import { Counters } from '../core/counters.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import { type LetterSender } from '../storage/dead-letter-flow.js';
/** What an agent needs from the process it runs in. */
export interface AgentPorts {
    readonly tables: ComponentTables;
    /** Below it, each component has a directory of its own. */
    readonly dataDir: string;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    /** The dead-letter queue as one component sees it. */
    readonly deadLettersOf: (sender: LetterSender) => DeadLetterPort;
    /** A channel that cannot be opened for so long ends the start; undefined: it is tried for ever. */
    readonly channelStartMsMax?: number | undefined;
}
export interface Built<Instance> {
    readonly model: ComponentModel;
    readonly instance: Instance;
    readonly counters: Counters;
    readonly logger: Logger;
}
export declare class ComponentFactory {
    #private;
    constructor(model: AgentModel, ports: AgentPorts);
    channel(model: ComponentModel, signal: AbortSignal): Promise<Built<Channel>>;
    source(model: SourceModel, signal: AbortSignal, port: Pick<SourceContext<unknown>, 'emit' | 'positions'>): Promise<Built<Source>>;
    /** `kind` is `source`, `channel`, `sink` … */
    countersOf(kind: string, name: string): Counters;
    /** What the channel holds outlives the process. */
    isDurable(channel: ComponentModel): boolean;
    /** `laneOf`: known once its runner has opened the lane. */
    sink(model: SinkModel, signal: AbortSignal, channel: Built<Channel>, laneOf: () => number): Promise<Built<Sink>>;
    interceptors(source: SourceModel, signal: AbortSignal): Promise<Interceptor[]>;
    selector(source: SourceModel, signal: AbortSignal): Promise<ChannelSelector>;
    sinkProcessor(model: ComponentModel, sinks: readonly string[], signal: AbortSignal): Promise<SinkProcessor>;
}
/** A component's own directory; `kind` is `source`, `channel`, `sink` … */
export declare function componentDirectory(dataDir: string, agent: string, kind: string, name: string): string;
