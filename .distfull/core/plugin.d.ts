/**
 * The contract of plug-ins (docs/plugins.md): what an ES module exports that a component's `type`
 * names. It is what `tailrace/plugin` gives, types only: what a plug-in needs at run time is handed
 * to its `create`, so that it runs wherever its file lies.
 */
import type { EventBatch } from './batch.js';
import type { ComponentContext, Delivery, LaneState, Recovered, CommitRecord, Selection, Source, SourceContext, TakeLimit } from './contracts.js';
import type { ChannelError, ConfigError, DeliveryError, FencedError, StartError } from './errors.js';
import type { IntervalSet } from './interval-set.js';
export type { BatchParts, EventBatch, Headers } from './batch.js';
export type { Clock } from './clock.js';
export type { CommitRecord, DeadLetter, DeadLetterPort, Delivery, LaneState, Recovered, Selection, Source, TakeLimit, } from './contracts.js';
export type { Counters } from './counters.js';
export type { IntervalSet } from './interval-set.js';
export type { Logger } from './logger.js';
export type { OriginRange } from './provenance.js';
/** `Options` is what the plug-in's schema describes; without a schema every option is a string. */
export type PluginContext<Options> = Pick<ComponentContext<Options>, 'agent' | 'name' | 'config' | 'location' | 'directory' | 'logger' | 'counters' | 'clock' | 'signal' | 'deadLetters'>;
export type SourcePluginContext<Options> = PluginContext<Options> & Pick<SourceContext<Options>, 'emit' | 'positions'>;
export interface SinkPluginContext<Options> extends PluginContext<Options> {
    /** With the lane it names the sender of a sequence number, if the channel is durable. */
    readonly channelId: string;
    readonly lane: number;
    readonly channelIsDurable: boolean;
}
export interface SelectorPluginContext<Options> extends PluginContext<Options> {
    /** The source's channels. */
    readonly channels: readonly string[];
}
/** The classes of this process: `instanceof` works for them only. */
export interface PluginKit {
    readonly EventBatch: typeof EventBatch;
    readonly IntervalSet: typeof IntervalSet;
    readonly ConfigError: typeof ConfigError;
    readonly StartError: typeof StartError;
    readonly ChannelError: typeof ChannelError;
    readonly DeliveryError: typeof DeliveryError;
    readonly FencedError: typeof FencedError;
}
export interface Plugin<Context, Part> {
    /** A short name, for the status; default: what the configuration says. */
    readonly type?: string;
    /** A JSON schema of the options, as those in schemas/config. Absent: any option, as a string. */
    readonly schema?: object;
    /** Also called for `validate` and before a start, to find errors: only `start` opens anything. */
    create(context: Context, kit: PluginKit): Part | Promise<Part>;
}
export type SourcePlugin<Options = Readonly<Record<string, string>>> = Plugin<SourcePluginContext<Options>, Source>;
export interface SinkPart {
    /** The largest delivery; default: 100 events, 1 MiB. */
    readonly limit?: TakeLimit;
    start?(): Promise<void> | void;
    stop?(): Promise<void> | void;
    /** See `Sink.recover`. Absent: nobody can tell what the destination has after a doubt. */
    recover?(state: LaneState): Promise<Recovered>;
    /** See `Sink.deliver`. Whatever it throws but a DeliveryError leaves in doubt what has arrived. */
    deliver(delivery: Delivery): Promise<CommitRecord | undefined | void>;
    /** See `Sink.idle`. */
    idle?(): Promise<void>;
}
export type SinkPlugin<Options = Readonly<Record<string, string>>> = Plugin<SinkPluginContext<Options>, SinkPart>;
export interface InterceptorPart {
    /** See `Interceptor`: answers at once, and hands the provenance on as it is. */
    intercept(batch: EventBatch): EventBatch;
}
export type InterceptorPlugin<Options = Readonly<Record<string, string>>> = Plugin<PluginContext<Options>, InterceptorPart>;
export interface SelectorPart {
    /** Which events go to which of the source's channels; answers at once. */
    select(batch: EventBatch): readonly Selection[];
    /** Channels that the source does not wait for; default: none. */
    readonly optionalChannels?: Iterable<string>;
}
export type SelectorPlugin<Options = Readonly<Record<string, string>>> = Plugin<SelectorPluginContext<Options>, SelectorPart>;
/** What a module may export, each for components of its kind. */
export interface PluginModule {
    readonly source?: SourcePlugin<any>;
    readonly sink?: SinkPlugin<any>;
    readonly interceptor?: InterceptorPlugin<any>;
    readonly selector?: SelectorPlugin<any>;
}
export type PluginKind = keyof PluginModule;
