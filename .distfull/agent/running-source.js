import { sourceOrigin } from '../core/provenance.js';
import { ChannelProcessor } from './channel-processor.js';
import { cannotStart, keepTrying, tryToStart } from './component-start.js';
import { configHashOf } from './config-hash.js';
import { endsWithin } from './time-limit.js';
/** A drain gives a source up that cannot be started for so long. */
const drainStartMsMax = 30_000;
export class RunningSource {
    model;
    instance;
    counters;
    logger;
    processor;
    state = 'starting';
    error;
    #parts;
    #stopping;
    #inherited;
    #retrying;
    #stopped;
    constructor(model, { instance, counters, logger }, processor, parts, stopping) {
        this.model = model;
        this.instance = instance;
        this.counters = counters;
        this.logger = logger;
        this.processor = processor;
        this.#parts = parts;
        this.#stopping = stopping;
    }
    /** Rejects with ConfigError. Has no effect before `start`. */
    static async create(model, parts) {
        const { agent, factory, channels, clock, logger } = parts;
        const stopping = new AbortController();
        const { signal } = stopping;
        const counters = factory.countersOf('source', model.name);
        const processor = new ChannelProcessor({
            origin: sourceOrigin(agent, model.name),
            configHash: configHashOf(model),
            inlets: new Map(channels.map(({ inlet }) => [inlet.name, inlet])),
            interceptors: await factory.interceptors(model, signal),
            selector: await factory.selector(model, signal),
            counters,
            clock,
            logger: logger.child({ component: `${agent}.${model.name}` }),
            signal,
        });
        const port = {
            emit: processor.emit.bind(processor),
            positions: processor.positions.bind(processor),
        };
        const built = await factory.source(model, signal, port);
        return new RunningSource(model, built, processor, parts, stopping);
    }
    get channels() {
        return this.#parts.channels;
    }
    /**
     * It takes the place of one that had other channels, and has stopped: what those have, delivered
     * or on a disk, is not read again.
     */
    inherit({ channels, processor }) {
        if (channels.every(({ state }) => state === 'running'))
            this.#inherited = processor.positions('');
    }
    /** Resolves when its channels run and it does, or is tried again in the background. */
    async start() {
        const { channels, clock, logger } = this.#parts;
        const { signal } = this.#stopping;
        const areUp = await Promise.all(channels.map((channel) => channel.isUp()));
        if (!areUp.every(Boolean) || signal.aborted)
            return;
        logger.info({}, `Starting Source ${this.model.name}`);
        // What another source of the same origins has put meanwhile.
        for (const { inlet } of channels)
            inlet.load();
        const start = async () => {
            await this.processor.join(this.#inherited);
            this.#inherited = undefined;
            await this.instance.start();
        };
        const first = tryToStart(this, start);
        this.#retrying = first.then((runs) => runs ? undefined : keepTrying(this, start, { clock, signal }));
        this.#retrying.catch(() => { }); // `first` tells
        await first;
    }
    /**
     * Fixes the end of what there is to read; resolves when the channels have it. Rejects when it
     * cannot be started for 30 s.
     */
    async drain() {
        if (this.instance.drain === undefined)
            return;
        const { clock } = this.#parts;
        const endMs = clock.monotonicMs() + drainStartMsMax;
        while (this.state !== 'running') {
            if (clock.monotonicMs() > endMs)
                throw cannotStart(this);
            await clock.sleep(10);
        }
        await this.instance.drain();
    }
    /** Resolves when it reads no more, after `limitMs` at the latest. */
    stop(limitMs) {
        this.#stopped ??= this.#stop(limitMs);
        return this.#stopped;
    }
    async #stop(limitMs) {
        this.#stopping.abort();
        await this.#retrying?.catch(() => { }); // what it starts now is stopped here
        if (this.state === 'running') {
            this.#parts.logger.info({}, `Stopping Source ${this.model.name}`);
            await endsWithin(limitMs, this.#parts.clock, this.instance.stop());
        }
        this.state = 'stopped';
        await this.processor.flushUnheard();
    }
}
//# sourceMappingURL=running-source.js.map