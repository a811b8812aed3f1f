import { importPlugin } from '../../config/plugin-module.js';
import { EventBatch } from '../../core/batch.js';
import { ChannelError, ConfigError, DeliveryError, FencedError, messageOf, StartError, } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import { checkedBatch, checkedSelections } from './checked-answers.js';
import { watchStrayErrors } from './stray-errors.js';
const kit = {
    EventBatch,
    IntervalSet,
    ConfigError,
    StartError,
    ChannelError,
    DeliveryError,
    FencedError,
};
const defaultLimit = { events: 100, bytes: 1_048_576 };
export async function createSource(model, context) {
    const plugin = await importPlugin(model.module, 'source');
    const emit = (batch) => {
        const taken = emitted(batch, context);
        taken.catch(() => { }); // one that is not waited for must not end the process
        return taken;
    };
    const part = await plugin.create({ ...context, emit }, kit);
    checkMethods(part, ['start', 'stop'], 'source', context);
    watchStrayErrors(model.module, context.logger);
    return {
        start: async () => part.start(),
        stop: () => stopped(part, context),
        ...(part.drain === undefined ? {} : { drain: async () => part.drain() }),
    };
}
async function emitted(batch, context) {
    if (!(batch instanceof EventBatch))
        throw new TypeError('emit takes an EventBatch, as kit.EventBatch.of([…]) makes one');
    return context.emit(batch);
}
export async function createSink(model, context) {
    const plugin = await importPlugin(model.module, 'sink');
    const part = await plugin.create(context, kit);
    checkMethods(part, ['deliver'], 'sink', context);
    watchStrayErrors(model.module, context.logger);
    return {
        limit: part.limit ?? defaultLimit,
        start: async () => part.start?.(),
        stop: () => stopped(part, context),
        recover: async (state) => part.recover?.(state),
        deliver: async (delivery) => (await part.deliver(delivery)) ?? undefined,
        idle: async () => part.idle?.(),
    };
}
export async function createInterceptor(model, context) {
    const plugin = await importPlugin(model.module, 'interceptor');
    const part = await plugin.create(context, kit);
    checkMethods(part, ['intercept'], 'interceptor', context);
    watchStrayErrors(model.module, context.logger);
    return {
        intercept: (batch) => asChannelError(model, context, () => checkedBatch(part.intercept(batch), batch)),
    };
}
export async function createSelector(model, context) {
    const plugin = await importPlugin(model.module, 'selector');
    const part = await plugin.create(context, kit);
    checkMethods(part, ['select'], 'selector', context);
    watchStrayErrors(model.module, context.logger);
    const { channels, location } = context;
    const optional = new Set(part.optionalChannels);
    const unknown = [...optional].filter((name) => !channels.includes(name));
    if (unknown.length > 0)
        throw new ConfigError(`${location}: its selector names channels that are not the source's: ${unknown.join(', ')}`);
    return {
        requiredChannels: new Set(channels.filter((name) => !optional.has(name))),
        optionalChannels: optional,
        select: (batch) => asChannelError(model, context, () => checkedSelections(part.select(batch), batch.size, channels)),
    };
}
function checkMethods(part, names, kind, context) {
    const missing = names.filter((name) => typeof part?.[name] !== 'function');
    if (missing.length === 0)
        return;
    const fact = `create() of this ${kind} has made no object with ${missing.join('() and ')}()`;
    throw new ConfigError(`${context.location}: ${fact}; see docs/plugins.md`);
}
/** The stop of the others must not fail with it. */
async function stopped(part, { logger }) {
    try {
        await part.stop?.();
    }
    catch (error) {
        logger.error({}, `Its stop has failed: ${messageOf(error)}`);
    }
}
/** Nothing was put: a source keeps the batch and tries again, as with a channel that cannot store. */
function asChannelError({ name, type }, { location }, ask) {
    try {
        return ask();
    }
    catch (error) {
        const fact = `${location}: ${name} (${type}) has failed: ${messageOf(error)}`;
        throw new ChannelError(fact, { cause: error });
    }
}
//# sourceMappingURL=plugin-definitions.js.map