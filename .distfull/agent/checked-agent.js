import { formatProblem } from '../config/problems.js';
import { Counters } from '../core/counters.js';
import { ConfigError, messageOf } from '../core/errors.js';
import { silentLogger } from '../core/logger.js';
import { ComponentFactory } from './component-factory.js';
export async function checkAgent(model, ports) {
    const check = new AgentCheck(model, ports);
    return { model: await check.run(), refused: check.refused, warned: check.warned };
}
/** The part of an agent that can be run. Throws ConfigError with all that is refused, if not lenient. */
export async function usableModel(model, ports, logger) {
    const { model: usable, refused } = await checkAgent(model, ports);
    const lines = refused.map((problem) => formatProblem(problem));
    if (refused.some(({ severity }) => severity === 'error'))
        throw new ConfigError(lines.join('\n'));
    for (const line of lines)
        logger.warn({}, line);
    return usable;
}
class AgentCheck {
    refused = [];
    warned = [];
    #model;
    #ports;
    #signal = new AbortController().signal;
    constructor(model, ports) {
        this.#model = model;
        this.#ports = ports;
    }
    async run() {
        const model = this.#model;
        const channels = await kept(model.channels, (channel) => this.#channel(channel));
        const names = new Set(channels.map(({ name }) => name));
        const sources = await kept(model.sources, (source) => this.#source(source));
        const sinks = await kept(model.sinks, (sink) => this.#sink(sink));
        const groups = await kept(model.sinkGroups, ({ name, sinks, processor }) => this.#makes(processor, `sinkgroups.${name}.processor`, (factory) => factory.sinkProcessor(processor, sinks, this.#signal)));
        // As in Flume, the sinks of a group whose processor is refused do not run on their own.
        const ungrouped = model.sinkGroups.filter((group) => !groups.includes(group));
        const left = new Set(ungrouped.flatMap((group) => group.sinks));
        const usable = sinks.filter(({ channel, name }) => names.has(channel) && !left.has(name));
        const isUsable = (name) => usable.some((sink) => sink.name === name);
        return {
            ...model,
            channels,
            sources: sources
                .map((source) => ({ ...source, channels: source.channels.filter((c) => names.has(c)) }))
                .filter((source) => source.channels.length > 0),
            sinks: usable,
            sinkGroups: groups
                .map((group) => ({ ...group, sinks: group.sinks.filter(isUsable) }))
                .filter((group) => group.sinks.length > 0),
        };
    }
    #channel(channel) {
        return this.#makes(channel, `channels.${channel.name}`, (factory) => factory.channel(channel, this.#signal));
    }
    /** All of its parts are made, so that all that is wrong is seen. */
    async #source(source) {
        const path = `sources.${source.name}`;
        const port = { emit: () => Promise.resolve(), positions: () => new Map() };
        const isMade = await this.#makes(source, path, (factory) => factory.source(source, this.#signal, port));
        const interceptors = await kept(source.interceptors, (one) => this.#makes(one, `${path}.interceptors.${one.name}`, (factory) => factory.interceptors({ ...source, interceptors: [one] }, this.#signal)));
        const isSelected = await this.#makes(source.selector, `${path}.selector`, (factory) => factory.selector(source, this.#signal));
        return isMade && isSelected && interceptors.length === source.interceptors.length;
    }
    #sink(sink) {
        const model = this.#model.channels.find(({ name }) => name === sink.channel);
        const instance = { id: '0'.repeat(32) };
        const channel = {
            model,
            instance,
            counters: new Counters(),
            logger: silentLogger,
        };
        return this.#makes(sink, `sinks.${sink.name}`, (factory) => factory.sink(sink, this.#signal, channel, () => 0));
    }
    async #makes(component, path, make) {
        const { position } = component;
        const fullPath = `${this.#model.name}.${path}`;
        const problem = (severity, message) => {
            const place = `${position.file}:${position.line}: `;
            const rest = message.startsWith(place) ? message.slice(place.length) : message;
            return { severity, position, path: fullPath, message: rest };
        };
        const warn = (_, message) => {
            this.warned.push(problem('warning', message));
        };
        const logger = { ...silentLogger, warn, error: warn, child: () => logger };
        const deadLettersOf = () => ({ put: () => Promise.resolve(), known: () => [] });
        try {
            await make(new ComponentFactory(this.#model, { ...this.#ports, logger, deadLettersOf }));
            return true;
        }
        catch (error) {
            const severity = this.#model.isLenient === true ? 'warning' : 'error';
            this.refused.push(problem(severity, messageOf(error)));
            return false;
        }
    }
}
async function kept(items, isKept) {
    const found = [];
    for (const item of items)
        if (await isKept(item))
            found.push(item);
    return found;
}
//# sourceMappingURL=checked-agent.js.map