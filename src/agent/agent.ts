/**
 * One agent: its channels, sinks and sources, started and stopped in Flume's order (channels, sinks,
 * sources; stopped from the sources on). A component whose start fails is tried again every 3 s, as
 * Flume's supervisor does, and says why.
 */
import type { AgentModel, SourceModel } from '../config/model.js';
import type { Channel, Sink } from '../core/contracts.js';
import { Counters } from '../core/counters.js';
import { ChannelError, DeliveryError } from '../core/errors.js';
import { sourceOrigin } from '../core/provenance.js';
import type { AgentStatus } from '../core/status.js';
import type { SourceLine, Started } from './agent-parts.js';
import { agentStatusOf } from './agent-status.js';
import { ChannelInlet } from './channel-inlet.js';
import { ChannelProcessor } from './channel-processor.js';
import { configHashOf } from './config-hash.js';
import { ComponentFactory } from './component-factory.js';
import type { AgentPorts, Built } from './component-factory.js';
import { cannotStart, keepTrying, tryToStart } from './component-start.js';
import { AgentReplayInlets, type ReplayInlets } from './replay-inlets.js';
import { SinkRunner } from './sink-runner.js';

const sourceStopMsMax = 1_500;
const sinkStopMsMax = 5_000;
/** A drain gives up when no channel has moved for this long. */
const drainStallMsMax = 30_000;

export class Agent {
  readonly model: AgentModel;
  readonly #ports: AgentPorts;
  readonly #factory: ComponentFactory;
  readonly #sourceStop = new AbortController();
  readonly #sinkStop = new AbortController();
  readonly #channels = new Map<string, Started<Channel>>();
  readonly #inlets = new Map<string, ChannelInlet>();
  readonly #sources: SourceLine[] = [];
  readonly #sinks = new Map<
    string,
    { readonly built: Built<Sink>; readonly runner: SinkRunner; readonly channel: string }
  >();
  readonly #runners: SinkRunner[] = [];
  readonly #starting = new Set<Promise<void>>();

  constructor(model: AgentModel, ports: AgentPorts) {
    this.model = model;
    this.#ports = ports;
    this.#factory = new ComponentFactory(model, ports);
  }

  /**
   * Resolves when channels and sinks run and every source has been started once or is being retried.
   * Rejects with DirectoryInUseError when another process has the directory of a component, and
   * with StartError when a channel has failed for `channelStartMsMax`.
   */
  start(): Promise<void> {
    return this.#inStart(this.#start());
  }

  async #start(): Promise<void> {
    const { logger } = this.#ports;
    logger.info({}, 'Creating channels');
    for (const model of this.model.channels) {
      const channel: Started<Channel> = {
        ...(await this.#factory.channel(model, this.#sinkStop.signal)),
        state: 'starting',
        error: undefined,
      };
      this.#channels.set(model.name, channel);
      logger.info({}, `Starting Channel ${model.name}`);
      await this.#startChannel(channel);
      if (this.#sourceStop.signal.aborted) return;
      const inlet = new ChannelInlet(model.name, channel.instance);
      inlet.load();
      this.#inlets.set(model.name, inlet);
    }
    await this.#startSinks();
    if (this.#sourceStop.signal.aborted) return;
    for (const model of this.model.sources) await this.#buildSource(model);
    await Promise.all(this.#sources.map((source) => this.#startSource(source)));
  }

  async stop(): Promise<void> {
    const { clock } = this.#ports;
    this.#sourceStop.abort();
    await Promise.allSettled(this.#starting); // what it starts now is stopped below
    const stopped = new AbortController(); // a timer left behind keeps the thread alive
    await Promise.race([
      Promise.all(
        this.#sources
          .filter(({ state }) => state === 'running')
          .map(({ instance }) => instance.stop()),
      ),
      clock.sleep(sourceStopMsMax, stopped.signal),
    ]);
    stopped.abort();
    await Promise.all(this.#sources.map(({ processor }) => processor.flushUnheard()));
    this.#sinkStop.abort();
    await this.#stopSinks();
    await Promise.all(
      [...this.#channels.values()]
        .filter(({ state }) => state === 'running')
        .map(({ instance }) => instance.stop()),
    );
  }

  /** A sink that does not listen to its signal is left behind: its events stay in doubt. */
  async #stopSinks(): Promise<void> {
    const { clock, logger } = this.#ports;
    const stopped = new AbortController();
    const isOver = await Promise.race([
      Promise.all(this.#runners.map((runner) => runner.stop())).then(() => true),
      clock.sleep(sinkStopMsMax, stopped.signal).then(() => false),
    ]);
    stopped.abort();
    if (!isOver) logger.warn({}, `A sink does not stop: left behind after ${sinkStopMsMax} ms`);
  }

  /**
   * Reads what there is now to its end; resolves when the channels hold it. Rejects when a source
   * cannot read it for 30 s.
   */
  async drainSources(): Promise<void> {
    await Promise.all(this.#sources.map((source) => this.#drainSource(source)));
    await Promise.all(this.#sources.map(({ processor }) => processor.flushUnheard()));
  }

  /**
   * Resolves when the sinks have delivered what the channels hold now, and have left nothing to
   * finish. Rejects with DeliveryError when a sink cannot: nothing moves for 30 s, or it says so.
   */
  async drainChannels(): Promise<void> {
    for (const runner of this.#runners) runner.drain();
    await this.#untilDelivered();
    await Promise.all(this.#runners.map((runner) => runner.drained(drainStallMsMax)));
  }

  async #untilDelivered(): Promise<void> {
    const { clock } = this.#ports;
    const ends = new Map(
      [...this.#channels].map(([name, { instance }]) => [name, instance.endSequence]),
    );
    let progress = -1;
    let movedMs = clock.monotonicMs();
    for (;;) {
      const waiting = [...ends].filter(
        ([name, end]) => this.#channels.get(name)!.instance.lowMark < end && this.#hasSink(name),
      );
      if (waiting.length === 0) return;
      const position = waiting.reduce(
        (sum, [name]) => sum + this.#channels.get(name)!.instance.lowMark,
        0,
      );
      if (position !== progress) movedMs = clock.monotonicMs();
      else if (clock.monotonicMs() - movedMs > drainStallMsMax)
        throw this.#stalled(waiting.map(([name]) => name));
      progress = position;
      await clock.sleep(10);
    }
  }

  async #drainSource(source: SourceLine): Promise<void> {
    if (source.instance.drain === undefined) return;
    const { clock } = this.#ports;
    const endMs = clock.monotonicMs() + drainStallMsMax;
    while (source.state !== 'running') {
      if (clock.monotonicMs() > endMs) throw cannotStart(source);
      await clock.sleep(10);
    }
    await source.instance.drain();
  }

  /** Where letters of this agent go in when they are replayed; to be used once it has started. */
  replayInlets(): ReplayInlets {
    const { clock, logger } = this.#ports;
    return new AgentReplayInlets({
      model: this.model,
      sources: this.#sources,
      inlets: this.#inlets,
      clock,
      logger,
      signal: this.#sourceStop.signal,
    });
  }

  status(): AgentStatus {
    return agentStatusOf({
      model: this.model,
      channels: [...this.#channels.values()],
      sources: this.#sources,
      sinks: [...this.#sinks.values()].map(({ built, runner, channel }) => ({
        built,
        channel,
        ...runner.stateOf(built.model.name),
      })),
    });
  }

  async #startChannel(channel: Started<Channel>): Promise<void> {
    const { clock, channelStartMsMax: giveUpAfterMs } = this.#ports;
    const { signal } = this.#sourceStop;
    const start = (): Promise<void> => channel.instance.start();
    if (await tryToStart(channel, start)) return;
    await keepTrying(channel, start, { clock, signal, giveUpAfterMs });
  }

  async #startSinks(): Promise<void> {
    const grouped = new Set(this.model.sinkGroups.flatMap(({ sinks }) => sinks));
    const groups = this.model.sinkGroups.map(({ sinks, processor }) => ({ sinks, processor }));
    const alone = this.model.sinks
      .filter(({ name }) => !grouped.has(name))
      .map(({ name, position }) => ({
        sinks: [name],
        processor: { name, type: 'default', config: {}, position },
      }));
    for (const { sinks, processor } of [...groups, ...alone]) {
      const models = sinks.map((name) => this.model.sinks.find((sink) => sink.name === name)!);
      const channelName = models[0]!.channel;
      const channel = this.#channels.get(channelName)!;
      const builtSinks: Built<Sink>[] = [];
      for (const model of models) {
        this.#ports.logger.info({}, `Starting Sink ${model.name}`);
        const { lane } = await channel.instance.lane(model.name);
        builtSinks.push(await this.#factory.sink(model, this.#sinkStop.signal, channel, lane));
      }
      const runner = new SinkRunner({
        channel: channel.instance,
        channelCounters: channel.counters,
        sinks: builtSinks.map(({ model, instance, counters, logger }) => ({
          name: model.name,
          sink: instance,
          counters,
          logger,
        })),
        processor: await this.#factory.sinkProcessor(processor, sinks, this.#sinkStop.signal),
        clock: this.#ports.clock,
        signal: this.#sinkStop.signal,
      });
      this.#runners.push(runner);
      for (const built of builtSinks)
        this.#sinks.set(built.model.name, { built, runner, channel: channelName });
      runner.start();
    }
  }

  async #buildSource(model: SourceModel): Promise<void> {
    const { signal } = this.#sourceStop;
    const counters = new Counters();
    const logger = this.#ports.logger.child({ component: `${this.model.name}.${model.name}` });
    const processor = new ChannelProcessor({
      origin: sourceOrigin(this.model.name, model.name),
      configHash: configHashOf(model),
      inlets: new Map(model.channels.map((name) => [name, this.#inlets.get(name)!])),
      interceptors: await this.#factory.interceptors(model, signal),
      selector: await this.#factory.selector(model, signal),
      counters,
      clock: this.#ports.clock,
      logger,
      signal,
    });
    const port = {
      emit: processor.emit.bind(processor),
      positions: processor.positions.bind(processor),
    };
    const built = await this.#factory.source(model, signal, port, counters);
    this.#sources.push({ ...built, model, processor, state: 'starting', error: undefined });
  }

  async #startSource(source: SourceLine): Promise<void> {
    this.#ports.logger.info({}, `Starting Source ${source.model.name}`);
    const start = async (): Promise<void> => {
      await source.processor.join();
      await source.instance.start();
    };
    if (await tryToStart(source, start)) return;
    const { clock } = this.#ports;
    const { signal } = this.#sourceStop;
    void this.#inStart(keepTrying(source, start, { clock, signal }));
  }

  /** A stop waits for it: a source that came up later would find its channels closed. */
  async #inStart(start: Promise<void>): Promise<void> {
    this.#starting.add(start);
    try {
      await start;
    } finally {
      this.#starting.delete(start);
    }
  }

  #hasSink(channel: string): boolean {
    return this.model.sinks.some((sink) => sink.channel === channel);
  }

  #stalled(channels: readonly string[]): Error {
    const failing = [...this.#sinks.values()].filter(({ channel }) => channels.includes(channel));
    const reasons = failing.map(
      ({ built, runner }) =>
        `${built.model.name}: ${runner.stateOf(built.model.name).error ?? 'no progress'}`,
    );
    if (reasons.length === 0)
      return new ChannelError(`channels ${channels.join(', ')} cannot be drained`);
    return new DeliveryError(
      `agent ${this.model.name}: nothing delivered for 30 s; ${reasons.join('; ')}`,
      { outcome: 'unknown' },
    );
  }
}
