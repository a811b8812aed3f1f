import { hourOf } from '../core/provenance.js';
import { ChannelInlet } from './channel-inlet.js';
import { keepTrying, tryToStart } from './component-start.js';
import { inheritPositions } from './source-positions.js';
export class RunningChannel {
    model;
    instance;
    counters;
    logger;
    inlet;
    state = 'starting';
    error;
    #parts;
    #stopping;
    #inherited;
    #started;
    #stopped;
    constructor({ model, instance, counters, logger }, parts, stopping) {
        this.model = model;
        this.instance = instance;
        this.counters = counters;
        this.logger = logger;
        this.inlet = new ChannelInlet(model.name, instance);
        this.#parts = parts;
        this.#stopping = stopping;
    }
    /** Rejects with ConfigError. Has no effect before `start`. */
    static async create(model, parts) {
        const stopping = new AbortController();
        const built = await parts.factory.channel(model, stopping.signal);
        return new RunningChannel(built, parts, stopping);
    }
    /**
     * It takes the place of one whose flows have stopped: what that has, delivered or on a disk, does
     * not come again.
     */
    inherit({ state, instance }) {
        if (state === 'running')
            this.#inherited = instance.positions();
    }
    /** Resolves when it runs, or was stopped before. Rejects as tryToStart and keepTrying. */
    start(options) {
        this.#started ??= this.#start(options);
        return this.#started;
    }
    /** Whether it runs, once its start is over; what is attached to it waits for that. Never rejects. */
    async isUp() {
        await this.#started?.catch(() => { });
        return this.state === 'running';
    }
    /** Events that no sink has delivered. */
    get undelivered() {
        return this.state === 'running' ? this.instance.fill.events : 0;
    }
    /** It loses what it holds when it stops. */
    get isVolatile() {
        return this.instance.isVolatile === true;
    }
    /** What takes these options over while it runs; undefined: it cannot. Rejects with ConfigError. */
    async reconfiguration(model) {
        const { factory, logger } = this.#parts;
        if (this.state !== 'running' || this.model.type !== model.type)
            return undefined;
        if (this.instance.reconfiguration === undefined)
            return undefined;
        const other = await factory.channel(model, AbortSignal.abort());
        const takeOver = this.instance.reconfiguration(other.instance);
        if (takeOver === undefined)
            return undefined;
        return () => {
            logger.info({}, `Reconfiguring Channel ${model.name}`);
            takeOver();
            this.model = model;
        };
    }
    /** What is attached to it has stopped before. */
    stop() {
        this.#stopped ??= this.#stop();
        return this.#stopped;
    }
    async #start({ giveUpAfterMs, waitsForDirectory }) {
        const { clock, logger } = this.#parts;
        const { signal } = this.#stopping;
        logger.info({}, `Starting Channel ${this.model.name}`);
        const start = async () => {
            await this.instance.start();
            if (this.#inherited !== undefined)
                await inheritPositions(this.instance, this.#inherited, hourOf(clock.nowMs()));
            this.inlet.load();
        };
        if (await tryToStart(this, start, waitsForDirectory))
            return;
        await keepTrying(this, start, { clock, signal, giveUpAfterMs });
    }
    async #stop() {
        this.#stopping.abort();
        if (await this.isUp()) {
            this.#parts.logger.info({}, `Stopping Channel ${this.model.name}`);
            await this.instance.stop();
        }
        this.state = 'stopped';
    }
}
//# sourceMappingURL=running-channel.js.map