/**
 * Plug-ins as components like all others. What is not ours is not trusted: a part must have the
 * methods of its kind, its answers are checked where a wrong one would break exactly once, and what
 * it throws stays with it.
 */
import type { ComponentModel } from '../../config/model.js';
import type { ChannelSelector, ComponentContext, Interceptor, Sink, SinkContext, Source, SourceContext } from '../../core/contracts.js';
type Context = ComponentContext<any>;
export declare function createSource(model: ComponentModel, context: SourceContext<any>): Promise<Source>;
export declare function createSink(model: ComponentModel, context: SinkContext<any>): Promise<Sink>;
export declare function createInterceptor(model: ComponentModel, context: Context): Promise<Interceptor>;
export declare function createSelector(model: ComponentModel, context: Context & {
    readonly channels: readonly string[];
}): Promise<ChannelSelector>;
export {};
