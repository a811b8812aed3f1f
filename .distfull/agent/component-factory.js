/**
 * Makes the parts of an agent from its model: looks a type up in the tables and hands the component
 * its context. The only place of an agent that knows the tables.
 */
import { join } from 'node:path';
import { Counters } from '../core/counters.js';
import { ConfigError } from '../core/errors.js';
import { flowOf } from '../storage/dead-letter-flow.js';
export class ComponentFactory {
    #model;
    #ports;
    /** By kind and name: one that is restarted goes on counting. */
    #counters = new Map();
    constructor(model, ports) {
        this.#model = model;
        this.#ports = ports;
    }
    async channel(model, signal) {
        const context = this.#context('channel', model, signal);
        return built(model, context, await this.#channelDefinition(model).create(context));
    }
    async source(model, signal, port) {
        const context = { ...this.#context('source', model, signal), ...port };
        const instance = model.module === undefined
            ? await find(this.#ports.tables.sources, model).create(context)
            : await (await plugins()).createSource(model, context);
        return built(model, context, instance);
    }
    /** `kind` is `source`, `channel`, `sink` … */
    countersOf(kind, name) {
        const key = `${kind}-${name}`;
        let counters = this.#counters.get(key);
        if (counters === undefined)
            this.#counters.set(key, (counters = new Counters()));
        return counters;
    }
    /** What the channel holds outlives the process. */
    isDurable(channel) {
        return this.#channelDefinition(channel).durable;
    }
    /** `laneOf`: known once its runner has opened the lane. */
    async sink(model, signal, channel, laneOf) {
        const context = {
            ...this.#context('sink', model, signal),
            get channelId() {
                return channel.instance.id;
            },
            get lane() {
                return laneOf();
            },
            channelIsDurable: this.isDurable(channel.model),
        };
        const instance = model.module === undefined
            ? await find(this.#ports.tables.sinks, model).create(context)
            : await (await plugins()).createSink(model, context);
        return built(model, context, instance);
    }
    interceptors(source, signal) {
        const made = source.interceptors.map(async (model) => {
            const context = this.#context(`source-${source.name}`, model, signal);
            return model.module === undefined
                ? find(this.#ports.tables.interceptors, model).create(context)
                : (await plugins()).createInterceptor(model, context);
        });
        return Promise.all(made);
    }
    async selector(source, signal) {
        const model = source.selector;
        const context = {
            ...this.#context(`source-${source.name}`, model, signal),
            channels: source.channels,
        };
        return model.module === undefined
            ? find(this.#ports.tables.selectors, model).create(context)
            : (await plugins()).createSelector(model, context);
    }
    async sinkProcessor(model, sinks, signal) {
        return find(this.#ports.tables.sinkProcessors, model).create({
            ...this.#context('group', model, signal),
            sinks,
        });
    }
    #channelDefinition(model) {
        return find(this.#ports.tables.channels, model);
    }
    #context(kind, model, signal) {
        const { clock, fileSystem, dataDir, logger, deadLettersOf } = this.#ports;
        const component = `${this.#model.name}.${model.name}`;
        const location = `${model.position.file}:${model.position.line}`;
        const flow = flowAt(this.#model.name, kind, model.name);
        return {
            agent: this.#model.name,
            name: model.name,
            config: model.config,
            location,
            directory: componentDirectory(dataDir, this.#model.name, kind, model.name),
            logger: logger.child({ component }),
            counters: this.countersOf(kind, model.name),
            clock,
            fileSystem,
            signal,
            isLenient: this.#model.isLenient ?? false,
            deadLetters: deadLettersOf({ component, location, flow }),
        };
    }
}
/** Loaded where there is one. */
const plugins = () => import('./plugins/plugin-definitions.js');
/** What an interceptor or a selector gives up comes from its source, whose name `kind` ends with. */
function flowAt(agent, kind, name) {
    if (kind === 'source' || kind === 'sink')
        return flowOf(agent, kind, name);
    const source = /^source-(.*)$/.exec(kind)?.[1];
    return source === undefined ? undefined : flowOf(agent, 'source', source);
}
/** A component's own directory; `kind` is `source`, `channel`, `sink` … */
export function componentDirectory(dataDir, agent, kind, name) {
    return join(dataDir, 'agents', agent, `${kind}-${name}`);
}
function find(table, model) {
    const definition = table.find(({ type }) => type === model.type);
    if (definition === undefined)
        throw new ConfigError(`${model.position.file}:${model.position.line}: ${model.name}: type "${model.type}" is not built in`);
    return definition;
}
function built(model, context, instance) {
    return { model, instance, counters: context.counters, logger: context.logger };
}
//# sourceMappingURL=component-factory.js.map