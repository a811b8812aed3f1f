/** A channel of a running agent, with what the agent knows of its origins. */
import type { ComponentModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Channel, OriginPosition } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import type { Logger } from '../core/logger.js';
import { hourOf } from '../core/provenance.js';
import type { Started } from './agent-parts.js';
import { ChannelInlet } from './channel-inlet.js';
import type { Built, ComponentFactory } from './component-factory.js';
import { keepTrying, tryToStart } from './component-start.js';
import type { RunnerState } from './delivery-line.js';
import { inheritPositions } from './source-positions.js';

export interface RunningChannelParts {
  readonly factory: ComponentFactory;
  readonly clock: Clock;
  /** The agent's. */
  readonly logger: Logger;
}

export interface ChannelStartOptions {
  /** See RetryOptions. */
  readonly giveUpAfterMs?: number | undefined;
  /** See tryToStart. */
  readonly waitsForDirectory: boolean;
}

export class RunningChannel implements Started<Channel> {
  model: ComponentModel;
  readonly instance: Channel;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly inlet: ChannelInlet;
  state: RunnerState = 'starting';
  error: string | undefined;
  readonly #parts: RunningChannelParts;
  readonly #stopping: AbortController;
  #inherited: ReadonlyMap<string, OriginPosition> | undefined;
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  private constructor(
    { model, instance, counters, logger }: Built<Channel>,
    parts: RunningChannelParts,
    stopping: AbortController,
  ) {
    this.model = model;
    this.instance = instance;
    this.counters = counters;
    this.logger = logger;
    this.inlet = new ChannelInlet(model.name, instance);
    this.#parts = parts;
    this.#stopping = stopping;
  }

  /** Rejects with ConfigError. Has no effect before `start`. */
  static async create(model: ComponentModel, parts: RunningChannelParts): Promise<RunningChannel> {
    const stopping = new AbortController();
    const built = await parts.factory.channel(model, stopping.signal);
    return new RunningChannel(built, parts, stopping);
  }

  /**
   * It takes the place of one whose flows have stopped: what that has, delivered or on a disk, does
   * not come again.
   */
  inherit({ state, instance }: RunningChannel): void {
    if (state === 'running') this.#inherited = instance.positions();
  }

  /** Resolves when it runs, or was stopped before. Rejects as tryToStart and keepTrying. */
  start(options: ChannelStartOptions): Promise<void> {
    this.#started ??= this.#start(options);
    return this.#started;
  }

  /** Whether it runs, once its start is over; what is attached to it waits for that. Never rejects. */
  async isUp(): Promise<boolean> {
    await this.#started?.catch(() => {});
    return this.state === 'running';
  }

  /** Events that no sink has delivered. */
  get undelivered(): number {
    return this.state === 'running' ? this.instance.fill.events : 0;
  }

  /** It loses what it holds when it stops. */
  get isVolatile(): boolean {
    return this.instance.isVolatile === true;
  }

  /** What takes these options over while it runs; undefined: it cannot. Rejects with ConfigError. */
  async reconfiguration(model: ComponentModel): Promise<(() => void) | undefined> {
    const { factory, logger } = this.#parts;
    if (this.state !== 'running' || this.model.type !== model.type) return undefined;
    if (this.instance.reconfiguration === undefined) return undefined;
    const other = await factory.channel(model, AbortSignal.abort());
    const takeOver = this.instance.reconfiguration(other.instance);
    if (takeOver === undefined) return undefined;
    return () => {
      logger.info({}, `Reconfiguring Channel ${model.name}`);
      takeOver();
      this.model = model;
    };
  }

  /** What is attached to it has stopped before. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #start({ giveUpAfterMs, waitsForDirectory }: ChannelStartOptions): Promise<void> {
    const { clock, logger } = this.#parts;
    const { signal } = this.#stopping;
    logger.info({}, `Starting Channel ${this.model.name}`);
    const start = async (): Promise<void> => {
      await this.instance.start();
      if (this.#inherited !== undefined)
        await inheritPositions(this.instance, this.#inherited, hourOf(clock.nowMs()));
      this.inlet.load();
    };
    if (await tryToStart(this, start, waitsForDirectory)) return;
    await keepTrying(this, start, { clock, signal, giveUpAfterMs });
  }

  async #stop(): Promise<void> {
    this.#stopping.abort();
    if (await this.isUp()) {
      this.#parts.logger.info({}, `Stopping Channel ${this.model.name}`);
      await this.instance.stop();
    }
    this.state = 'stopped';
  }
}
