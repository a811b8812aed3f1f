import { ChannelError, DeliveryError } from '../core/errors.js';
import { agentStatusOf } from './agent-status.js';
import { prepareChange, unitsAfter } from './agent-units.js';
import { drainChannels, undeliveredMsMaxDefault } from './channel-drain.js';
import { usableModel } from './checked-agent.js';
import { ComponentFactory } from './component-factory.js';
import { AgentReplayInlets } from './replay-inlets.js';
const sourceStopMsMax = 1_500;
/** A drain gives up when no channel has moved for this long. */
const drainStallMsMax = 30_000;
export class Agent {
    name;
    #ports;
    #factory;
    #stopping = new AbortController();
    #replayInlets;
    /** What is to run first. */
    #first;
    /** What runs. */
    #model;
    #units = { channels: [], sinks: [], sources: [] };
    #hasEntered = false;
    constructor(model, ports) {
        this.name = model.name;
        this.#first = model;
        this.#model = { ...model, sources: [], channels: [], sinks: [], sinkGroups: [] };
        this.#ports = ports;
        this.#factory = new ComponentFactory(model, ports);
        this.#replayInlets = new AgentReplayInlets(() => ({ model: this.#model, sources: this.#units.sources, inlets: this.#inlets() }), { clock: ports.clock, logger: ports.logger, signal: this.#stopping.signal });
    }
    /**
     * Resolves when channels and sinks run and every source has been started once or is being retried.
     * Rejects with ConfigError, with DirectoryInUseError when another process has the directory of a
     * component, and with StartError when a channel has failed for `channelStartMsMax`.
     */
    async start() {
        const { up } = await this.begin();
        await up;
    }
    /** The start, where others take turns with it: `up` is what `start` resolves and rejects with. */
    async begin() {
        if (this.#hasEntered)
            return { up: Promise.resolve() }; // a reload was faster
        const change = await this.prepare(this.#first);
        const { channelStartMsMax: giveUpAfterMs } = this.#ports;
        return { up: this.#enter(change, { giveUpAfterMs, waitsForDirectory: false }) };
    }
    /** Rejects with ConfigError. One change at a time: prepare, leave, enter. */
    async prepare(model) {
        const { clock, logger } = this.#ports;
        const parts = { agent: this.name, factory: this.#factory, clock, logger };
        const usable = await usableModel(model, this.#ports, logger);
        return prepareChange(this.#model, usable, this.#units, parts);
    }
    /** Stops what the change takes out. Everything else goes on. */
    async leave({ leaving, entering, moves }) {
        const left = moves.flatMap(({ from }) => from.channels);
        await this.#stopFlows(leaving, [...leaving.channels, ...left], undeliveredMsMaxDefault);
        for (const { from, to } of moves)
            to.inherit(from);
        for (const channel of leaving.channels) {
            const heir = entering.channels.find(({ model }) => model.name === channel.model.name);
            if (hasPlaceOf(heir, channel))
                continue;
            heir?.inherit(channel);
            if (!channel.isVolatile)
                this.#tellKept(channel);
        }
        await Promise.all(leaving.channels.map((channel) => channel.stop()));
    }
    /**
     * What has left must be gone. Resolves as `start`; what cannot be started is tried until it can,
     * or until another change takes it out.
     */
    enter(change) {
        return this.#enter(change, { waitsForDirectory: true });
    }
    /** `undeliveredMsMax`: what a channel would lose may be delivered for so long. */
    async stop(undeliveredMsMax = undeliveredMsMaxDefault) {
        this.#stopping.abort();
        const { channels } = this.#units;
        await this.#stopFlows(this.#units, channels, undeliveredMsMax);
        await Promise.all(channels.map((channel) => channel.stop()));
    }
    /**
     * Reads what there is now to its end; resolves when the channels hold it. Rejects when a source
     * cannot read it for 30 s.
     */
    async drainSources() {
        const { sources } = this.#units;
        await Promise.all(sources.map((source) => source.drain()));
        await Promise.all(sources.map(({ processor }) => processor.flushUnheard()));
    }
    /**
     * Resolves when the sinks have delivered what the channels hold now, and have left nothing to
     * finish. Rejects with DeliveryError when a sink cannot: nothing moves for 30 s, or it says so.
     */
    async drainChannels() {
        const { channels, sinks } = this.#units;
        for (const each of sinks)
            each.drain();
        const limits = { stallMsMax: drainStallMsMax };
        const stalled = await drainChannels(channels, sinks, this.#ports.clock, limits);
        if (stalled.length > 0)
            throw this.#stalled(stalled);
        await Promise.all(sinks.map((each) => each.drained(drainStallMsMax)));
    }
    /** Where letters of this agent go in when they are replayed; to be used once it has started. */
    replayInlets() {
        return this.#replayInlets;
    }
    status() {
        const { channels, sources, sinks } = this.#units;
        const lines = sinks.flatMap((each) => each.lines);
        return agentStatusOf({ model: this.#model, channels, sources, sinks: lines });
    }
    /** Sources, then sinks; those of `emptied` that would lose their events are given time before. */
    async #stopFlows({ sources, sinks, channels }, emptied, undeliveredMsMax) {
        await Promise.all(sources.map((source) => source.stop(sourceStopMsMax)));
        for (const each of sinks)
            each.drain();
        const volatile = [...new Set(emptied)].filter(({ isVolatile }) => isVolatile);
        const limits = { limitMs: undeliveredMsMax };
        await drainChannels(volatile, this.#units.sinks, this.#ports.clock, limits);
        await Promise.all(sinks.map((each) => each.stop()));
        for (const channel of channels)
            if (channel.isVolatile)
                this.#tellLost(channel);
    }
    async #enter(change, options) {
        if (this.#stopping.signal.aborted)
            return;
        this.#hasEntered = true;
        const { logger } = this.#ports;
        for (const reconfigure of change.reconfigurations)
            reconfigure();
        this.#units = unitsAfter(change, this.#units);
        this.#model = change.model;
        const { channels, sinks, sources } = change.entering;
        if (channels.length > 0)
            logger.info({}, 'Creating channels');
        await Promise.all([
            ...channels.map((channel) => channel.start(options)),
            ...sinks.map((each) => each.start()),
            ...sources.map((source) => source.start()),
        ]);
    }
    #inlets() {
        const running = this.#units.channels.filter(({ state }) => state === 'running');
        return new Map(running.map(({ inlet }) => [inlet.name, inlet]));
    }
    #tellLost({ model, undelivered, logger }) {
        if (undelivered === 0)
            return;
        logger.warn({ events: undelivered }, `${undelivered} events of channel ${model.name} were not delivered in time and are ` +
            'gone with its memory; only a source that keeps positions brings its own again');
    }
    #tellKept({ model, undelivered, logger }) {
        if (undelivered === 0)
            return;
        logger.warn({ events: undelivered }, `Channel ${model.name} is taken out and keeps ${undelivered} events where it stores them; ` +
            'they go on when a channel has that place again');
    }
    #stalled(channels) {
        const names = channels.map(({ model }) => model.name);
        const failing = this.#units.sinks
            .flatMap(({ lines }) => lines)
            .filter(({ channel }) => names.includes(channel));
        const reasons = failing.map(({ built, error }) => `${built.model.name}: ${error ?? 'no progress'}`);
        if (reasons.length === 0)
            return new ChannelError(`channels ${names.join(', ')} cannot be drained`);
        return new DeliveryError(`agent ${this.name}: nothing delivered for 30 s; ${reasons.join('; ')}`, { outcome: 'unknown' });
    }
}
/** Options that say where a channel keeps what it holds. */
const placeOption = /dirs?$|topic$|servers$/i;
/** Goes on with what the other one has stored. */
function hasPlaceOf(heir, channel) {
    const placeOf = ({ type, config }) => JSON.stringify([type, Object.entries(config).filter(([key]) => placeOption.test(key))]);
    const { isVolatile, model } = channel;
    return !isVolatile && heir !== undefined && placeOf(heir.model) === placeOf(model);
}
//# sourceMappingURL=agent.js.map