import { SinkRunner } from './sink-runner.js';
import { endsWithin } from './time-limit.js';
/** What is being delivered may end by itself for so long: then nobody has to ask for its outcome. */
const finishMsMax = 2_000;
const stopMsMax = 5_000;
export class RunningSinks {
    group;
    channel;
    #parts;
    #built = [];
    /** Aborted to end the leasing, and only then to end the sinks. */
    #finishing = new AbortController();
    #stopping = new AbortController();
    #runner;
    #isRunning = false;
    #stopped;
    constructor(group, parts) {
        this.group = group;
        this.channel = parts.channel;
        this.#parts = parts;
    }
    /** Rejects with ConfigError. Has no effect before `start`. */
    static async create(group, parts) {
        const sinks = new RunningSinks(group, parts);
        await sinks.#build();
        return sinks;
    }
    async #build() {
        const { factory, channel, clock } = this.#parts;
        const { signal } = this.#stopping;
        for (const model of this.group.sinks) {
            const laneOf = () => this.#runner.laneOf(model.name);
            this.#built.push(await factory.sink(model, signal, channel, laneOf));
        }
        const names = this.group.sinks.map(({ name }) => name);
        this.#runner = new SinkRunner({
            channel: channel.instance,
            channelCounters: channel.counters,
            sinks: this.#built.map(({ model, instance, counters, logger }) => ({
                name: model.name,
                sink: instance,
                counters,
                logger,
            })),
            processor: await factory.sinkProcessor(this.group.processor, names, signal),
            clock,
            signal: this.#finishing.signal,
        });
    }
    /** Resolves when they run, or when they were stopped before their channel ran. */
    async start() {
        if (!(await this.channel.isUp()) || this.#finishing.signal.aborted)
            return;
        for (const { name } of this.group.sinks)
            this.#parts.logger.info({}, `Starting Sink ${name}`);
        this.#isRunning = true;
        this.#runner.start();
    }
    /** Nothing more will come: sinks let go of what they hold as soon as they have everything. */
    drain() {
        this.#runner.drain();
    }
    /** After a drain of its channel; see SinkRunner. */
    drained(startMsMax) {
        return this.#runner.drained(startMsMax);
    }
    /** A sink that does not listen to its signal is left behind: its events stay in doubt. */
    stop() {
        this.#stopped ??= this.#stop();
        return this.#stopped;
    }
    get lines() {
        return this.#built.map((built) => ({
            built,
            channel: this.group.channel,
            ...this.#runner.stateOf(built.model.name),
        }));
    }
    async #stop() {
        const { clock, logger } = this.#parts;
        this.#finishing.abort();
        if (!this.#isRunning)
            return;
        for (const { name } of this.group.sinks)
            logger.info({}, `Stopping Sink ${name}`);
        await endsWithin(finishMsMax, clock, this.#runner.settle());
        this.#stopping.abort();
        if (!(await endsWithin(stopMsMax, clock, this.#runner.stop())))
            logger.warn({}, `A sink does not stop: left behind after ${stopMsMax} ms`);
    }
}
//# sourceMappingURL=running-sinks.js.map