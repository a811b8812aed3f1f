/*
 * One run of a file channel: random actions from one to three sinks and a source, with power cuts,
 * kills, pages that the kernel writes back by itself and a failing disk in the middle of them. After
 * every action the channel equals the plain model of channel-model.ts.
 */
import assert from 'node:assert/strict';
import { startFileChannel, type StartedFileChannel } from '../support/file-channel.js';
import { Random } from '../support/random.js';
import { ModelChannel, ModelDestination, ModelSource } from './channel-model.js';
import { SimFileSystem } from './sim-file-system.js';

export const actionsPerSequence = 64;
/** Seeds from here on have two or three sinks; those below have one. */
export const firstSeedOfSeveralSinks = 100_001;
const openLeasesMax = 3;
const config = {
  capacity: 1_000,
  transactionCapacity: 100,
  maxFileSize: 4_000,
  checkpointInterval: 500,
};

export async function runSeed(seed: number): Promise<void> {
  await new Simulation(seed).run();
}

class Simulation {
  readonly #random: Random;
  readonly #source = new ModelSource();
  readonly #model: ModelChannel;
  readonly #dataDirs: readonly string[];
  #fileSystem: SimFileSystem;
  #started: StartedFileChannel | undefined;
  #id: string | undefined;

  constructor(seed: number) {
    const random = (this.#random = new Random(seed));
    const count = seed < firstSeedOfSeveralSinks ? 1 : random.pick([2, 2, 3]);
    const names = ['k1', 'k2', 'k3'].slice(0, count);
    this.#model = new ModelChannel(
      this.#source,
      names.map((name) => new ModelDestination(name, random.chance(0.5))),
    );
    this.#dataDirs = random.chance(0.3) ? ['/disk1/data', '/disk2/data'] : ['/channel/data'];
    this.#fileSystem = new SimFileSystem(seed);
  }

  async run(): Promise<void> {
    for (let i = 0; i < actionsPerSequence; i++) {
      if (this.#random.chance(0.1))
        this.#fileSystem.crashAfter = this.#fileSystem.operations + 1 + this.#random.below(12);
      try {
        await this.#act();
        this.#check();
      } catch (error) {
        if (!this.#fileSystem.isDead) throw error;
      }
      if (this.#fileSystem.isDead) this.#lose(this.#fileSystem.powerCut());
    }
    this.#fileSystem.crashAfter = Infinity;
    await this.#drain();
  }

  async #act(): Promise<void> {
    if (this.#started === undefined) return this.#start();
    const { channel, clock } = this.#started;
    const random = this.#random;
    const destination = random.pick(this.#model.destinations);
    if (!destination.hasRecovered && random.chance(0.5))
      return this.#model.recover(channel, destination);
    switch (random.below(12)) {
      case 0:
      case 1:
        return this.#emit();
      case 2:
        await Promise.all([this.#emit(), this.#takeAndFinish(destination)]);
        return;
      case 3:
      case 4:
        return this.#take(destination);
      case 5:
      case 6:
        return this.#finish(destination);
      case 7:
        return random.chance(0.5)
          ? this.#model.rollback(destination)
          : this.#model.doubt(destination);
      case 8:
        return clock.advance(random.below(600)); // the cursor is saved, segments go
      case 9:
        return this.#failFor(random);
      case 10:
        return this.#fileSystem.writeBack();
      default:
        if (random.chance(0.3)) this.#lose(this.#fileSystem.kill());
        else if (random.chance(0.4)) await this.#stop();
    }
  }

  async #start(): Promise<void> {
    const started = await startFileChannel(this.#fileSystem, {
      ...config,
      dataDirs: [...this.#dataDirs],
    });
    const { channel, context } = started;
    assert.equal(
      context.counters.get('DamagedRangeCount'),
      0,
      `a crash is no damage: ${context.logger.messages().join('; ')}`,
    );
    assert.equal(channel.id, (this.#id ??= channel.id));
    this.#source.resume(channel);
    this.#started = started;
  }

  async #emit(pace?: 'at once'): Promise<void> {
    const random = this.#random;
    const count = 1 + random.below(4);
    await this.#source.emit(this.#started!.channel, count, random, pace ?? 'one by one');
  }

  async #take(destination: ModelDestination): Promise<void> {
    const { channel } = this.#started!;
    if (!destination.hasRecovered || destination.open.length >= openLeasesMax) return;
    const limit = { events: 1 + this.#random.below(12), bytes: this.#random.pick([100, 1 << 20]) };
    const { acknowledged } = this.#source;
    const lease = await channel.take(destination.lane!, limit, 0);
    if (lease === undefined) this.#model.noteNoLease(acknowledged);
    else this.#model.noteLease(destination, lease);
  }

  async #takeAndFinish(destination: ModelDestination): Promise<void> {
    await this.#take(destination);
    await this.#finish(destination);
    await this.#take(destination);
  }

  /** A crash may come between any of these steps. */
  async #finish(destination: ModelDestination): Promise<void> {
    if (this.#model.deliver(destination) && this.#random.chance(0.3)) return;
    await this.#model.commit(destination);
  }

  /** The disk refuses data for a while; the source tries again later. */
  async #failFor(random: Random): Promise<void> {
    const operation = random.pick(['write', 'sync', 'open'] as const);
    const code = random.pick(['ENOSPC', 'EIO', 'EMFILE']);
    this.#fileSystem.fault = (found, path) =>
      found === operation && path.endsWith('.log') ? code : undefined;
    await this.#emit('at once');
    this.#fileSystem.fault = undefined;
  }

  async #stop(): Promise<void> {
    await this.#started!.channel.stop();
    this.#forget();
  }

  #lose(fileSystem: SimFileSystem): void {
    this.#fileSystem = fileSystem;
    this.#forget();
  }

  #forget(): void {
    this.#started = undefined;
    this.#model.forgetLeases();
  }

  #check(): void {
    if (this.#started !== undefined && this.#model.allRecovered && !this.#fileSystem.isDead)
      this.#model.checkFill(this.#started.channel);
  }

  async #drain(): Promise<void> {
    if (this.#started === undefined) await this.#start();
    const { channel } = this.#started!;
    const { destinations } = this.#model;
    for (const destination of destinations)
      if (!destination.hasRecovered) await this.#model.recover(channel, destination);
    for (let isBusy = true; isBusy;) {
      isBusy = false;
      for (const destination of destinations) {
        await this.#take(destination);
        isBusy ||= destination.open.length > 0;
        while (this.#model.deliver(destination));
        while (destination.open.length > 0) await this.#model.commit(destination);
      }
    }
    this.#check();
    assert.equal(this.#model.deliveredCount, this.#source.next, 'everything was delivered');
    assert.equal(channel.fill.events, 0);
    assert.equal(channel.lowMark, channel.endSequence);
    assert.equal(channel.tallies.snapshot().possiblyDoubled, 0);
  }
}
