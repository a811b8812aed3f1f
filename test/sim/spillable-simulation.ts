/*
 * One run of a spillable channel: random puts, leases, clean stops, kills, power cuts and a failing
 * disk, against what its users may count on.
 *
 *   source   emits o0, o1, o2 …; what a put refused is put again; after a start it emits again what
 *            the channel does not know of
 *
 * Laws
 *   - Each event is delivered in the end; more than once only after a crash.
 *   - Without a crash or a failing disk one sink gets them in order, over clean stops, too.
 *   - A crash costs a source that cannot read again at most `memoryCapacity` events.
 */
import assert from 'node:assert/strict';
import { EventBatch } from '#src/core/batch.js';
import type { Lease } from '#src/core/contracts.js';
import { ChannelError, ChannelFullError, messageOf } from '#src/core/errors.js';
import { IntervalSet, numbersIn } from '#src/core/interval-set.js';
import { bodiesOf } from '../support/component-context.js';
import { readRange } from '../support/provenance.js';
import { Random } from '../support/random.js';
import { startSpillable, type StartedSpillable } from '../support/spillable-channel.js';
import { SimFileSystem } from './sim-file-system.js';

export const actionsPerSequence = 80;
const origin = 'file:r1:o';
const sinkNames = ['k1', 'k2'];
const transactionCapacity = 6;

export async function runSeed(seed: number): Promise<void> {
  await new Simulation(seed).run();
}

class Simulation {
  readonly #random: Random;
  readonly #memoryCapacity: number;
  readonly #lanes: number;
  readonly #delivered: number[] = [];
  #fileSystem: SimFileSystem;
  #started: StartedSpillable | undefined;
  #leases: Lease[] = [];
  /** Events that were put, and those to be put (again). */
  #acknowledged = new IntervalSet();
  #toEmit: number[] = [];
  #next = 0;
  #crashes = 0;
  #isOrdered = true;

  constructor(seed: number) {
    this.#random = new Random(seed);
    this.#memoryCapacity = 1 + this.#random.below(20);
    this.#lanes = 1 + this.#random.below(2);
    this.#fileSystem = new SimFileSystem(seed);
  }

  async run(): Promise<void> {
    for (let i = 0; i < actionsPerSequence; i++) await this.#act();
    await this.#drain();
    this.#check();
  }

  async #act(): Promise<void> {
    const random = this.#random;
    if (this.#started === undefined) return this.#start();
    switch (random.below(10)) {
      case 0:
      case 1:
      case 2:
        return this.#emit(1 + random.below(5));
      case 3:
      case 4:
      case 5:
        return this.#take();
      case 6:
        return this.#finish();
      case 7:
        await Promise.all([this.#emit(1 + random.below(3)), this.#take()]);
        await Promise.all([this.#emit(1), this.#finish()]);
        return;
      case 8:
        return this.#started.clock.advance(random.below(1_500));
      default:
        if (random.chance(0.2)) return this.#crash();
        if (random.chance(0.3)) return this.#stop();
        if (random.chance(0.3)) return this.#failFor(1 + random.below(3));
    }
  }

  async #start(): Promise<void> {
    this.#started = await startSpillable(this.#fileSystem, {
      memoryCapacity: this.#memoryCapacity,
      overflowCapacity: 500,
      overflowTimeout: 0,
      overflowDeactivationThreshold: this.#random.below(101),
      transactionCapacity,
      maxFileSize: 3_000,
      checkpointInterval: 500,
    });
    const { channel } = this.#started;
    for (const name of sinkNames.slice(0, this.#lanes))
      await channel.recover((await channel.lane(name)).lane, undefined);
    const known = channel.positions().get(origin)?.known ?? new IntervalSet();
    const seen = new Set(this.#delivered);
    const lost = range(0, this.#next).filter(
      (event) => !known.contains(event, event + 1) && this.#isAcknowledged(event),
    );
    const gone = lost.filter((event) => !seen.has(event)).length;
    assert.ok(
      gone <= this.#memoryCapacity,
      `${gone} events lost, ${this.#memoryCapacity} in memory`,
    );
    if (this.#crashes === 0) assert.deepEqual(lost, [], 'a clean stop stores everything');
    this.#toEmit = range(0, this.#next).filter((event) => !known.contains(event, event + 1));
  }

  async #emit(count: number): Promise<void> {
    // As a source with several batches in flight: put in order, and not awaited one by one.
    const puts: Promise<void>[] = [];
    for (let i = 0; i < count; i++) {
      const put = await this.#beginPut();
      puts.push(put());
    }
    await Promise.all(puts);
  }

  /** Room first, for one batch after the other. */
  async #beginPut(): Promise<() => Promise<void>> {
    const { channel } = this.#started!;
    const events = this.#toEmit.length > 0 ? this.#again() : this.#fresh();
    const [from] = events;
    const to = events.at(-1)! + 1;
    const padding = 'x'.repeat(this.#random.below(300));
    const batch = EventBatch.of(
      events.map((event) => `o${event} ${padding}`),
      { provenance: [readRange(origin, from!, to)] },
    );
    const refused = (error: unknown): void => {
      if (!(error instanceof ChannelFullError)) this.#isOrdered = false;
      this.#toEmit = [...events, ...this.#toEmit].toSorted((a, b) => a - b);
    };
    try {
      const room = await channel.reserve(batch.size, batch.bodyBytes);
      return () =>
        channel
          .put(batch, room)
          .finally(() => room.release())
          .then(() => this.#acknowledged.add(from!, to), refused);
    } catch (error) {
      refused(error);
      return async () => {};
    }
  }

  #fresh(): number[] {
    const from = this.#next;
    this.#next += 1 + this.#random.below(transactionCapacity);
    return range(from, this.#next);
  }

  /** What follows each other of what is to be put again. */
  #again(): number[] {
    const [first] = this.#toEmit;
    const gap = this.#toEmit.findIndex((event, i) => event !== first! + i);
    return this.#toEmit.splice(0, Math.min(transactionCapacity, gap < 0 ? Infinity : gap));
  }

  async #take(): Promise<void> {
    if (this.#leases.length >= 3) return;
    const limit = { events: 1 + this.#random.below(8), bytes: this.#random.pick([200, 1 << 20]) };
    const { channel } = this.#started!;
    const lease = await channel.take(this.#random.below(this.#lanes), limit, 0);
    if (lease === undefined) return;
    assert.equal(numbersIn(lease.ranges), lease.batch.size);
    this.#leases.push(lease);
  }

  async #finish(): Promise<void> {
    const lease = this.#leases.shift();
    if (lease === undefined) return;
    if (this.#random.chance(0.2)) {
      // Those behind it are rolled back with it, as the runner does.
      for (const each of [lease, ...this.#leases.splice(0)]) each.rollback();
      return;
    }
    for (const body of bodiesOf(lease.batch))
      this.#delivered.push(Number(body.split(' ')[0]!.slice(1)));
    await lease.commit();
  }

  async #stop(): Promise<void> {
    for (const lease of this.#leases.splice(0)) lease.rollback();
    await this.#started!.channel.stop();
    this.#started = undefined;
  }

  #crash(): void {
    this.#fileSystem = this.#random.chance(0.5)
      ? this.#fileSystem.kill()
      : this.#fileSystem.powerCut();
    this.#leases = [];
    this.#started = undefined;
    this.#crashes++;
    this.#isOrdered = false;
  }

  async #failFor(count: number): Promise<void> {
    this.#fileSystem.fault = (operation) =>
      operation === 'write' || operation === 'sync' ? 'EIO' : undefined;
    for (let i = 0; i < count; i++) {
      await this.#emit(1);
      await this.#take().catch((error: unknown) =>
        assert.ok(error instanceof ChannelError, messageOf(error)),
      );
      await this.#finish();
    }
    this.#fileSystem.fault = undefined;
  }

  async #drain(): Promise<void> {
    for (;;) {
      if (this.#started === undefined) await this.#start();
      while (this.#leases.length > 0) await this.#finish();
      await this.#take();
      if (this.#leases.length > 0) continue;
      if (this.#toEmit.length === 0) return;
      await this.#emit(1);
    }
  }

  #check(): void {
    const seen = new Set(this.#delivered);
    assert.deepEqual(
      range(0, this.#next).filter((event) => !seen.has(event)),
      [],
      'delivered in the end',
    );
    if (this.#crashes === 0)
      assert.equal(this.#delivered.length, this.#next, 'nothing is delivered twice');
    if (this.#isOrdered && this.#lanes === 1)
      assert.deepEqual(
        this.#delivered,
        this.#delivered.toSorted((a, b) => a - b),
        'in order',
      );
    const { channel } = this.#started!;
    assert.equal(channel.fill.events, 0);
    assert.equal(channel.lowMark, channel.endSequence);
  }

  #isAcknowledged(event: number): boolean {
    return this.#acknowledged.contains(event, event + 1);
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
