/*
 * A source and the destinations around a file channel, as plain as can be: what the channel has to
 * do is stated here without any of its machinery.
 *
 *   source        origin `o` emits the events o0, o1, o2 …; after a crash it goes on where the
 *                 channel is
 *   destination   one a lane: keeps a list; either with a position (told to the channel at a
 *                 recovery), or with a commit record (the list is cut back to it)
 *
 * Laws
 *   - No event is in two lists, or twice in one, at any moment; in the end each is in one.
 *   - A lease holds the lowest events that no list has and nobody leases.
 *   - An event keeps its sequence number over every crash, and the number never means another one.
 *   - One destination alone gets them in order.
 */
import assert from 'node:assert/strict';
import type { FileChannel } from '#src/channels/file/file-channel.js';
import { EventBatch } from '#src/core/batch.js';
import type { Lease } from '#src/core/contracts.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { bodiesOf } from '../support/component-context.js';
import type { Random } from '../support/random.js';
import { readRange } from '../support/provenance.js';

const origin = 'file:r1:o';

export class ModelSource {
  /** Events that a put was acknowledged for. */
  acknowledged = 0;
  /** The next event to emit. */
  next = 0;

  /** What the channel has after a start must reach up to everything that it acknowledged. */
  resume(channel: FileChannel): void {
    const known = channel.positions().get(origin)?.known ?? new IntervalSet();
    assert.deepEqual(known.ranges, [], 'the positions have no gap');
    assert.ok(
      known.lowMark >= this.acknowledged,
      `${this.acknowledged} acknowledged, ${known.lowMark} stored`,
    );
    this.next = this.acknowledged = known.lowMark;
  }

  /** Emits up to `count` batches at once, as a source with several batches in flight does. */
  async emit(
    channel: FileChannel,
    count: number,
    random: Random,
    pace: 'at once' | 'one by one' = 'at once',
  ): Promise<void> {
    const sizes = Array.from({ length: count }, () => 1 + random.below(4));
    const reservations = await Promise.all(sizes.map((size) => channel.reserve(size, 0)));
    const puts: Promise<void>[] = [];
    for (const reservation of reservations) {
      const from = this.next;
      const to = (this.next = from + reservation.events);
      const put = channel.put(batchOf(from, to, random), reservation).then(() => {
        this.acknowledged = Math.max(this.acknowledged, to);
      });
      puts.push(put.finally(() => reservation.release()));
      // The next one may come while this one is written, or synced.
      const turns = pace === 'at once' ? 0 : random.below(30);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    }
    const outcomes = await Promise.allSettled(puts);
    // What was refused is emitted again, in order.
    if (outcomes.some(({ status }) => status === 'rejected')) this.next = this.acknowledged;
  }
}

/** Some batches carry large bodies, so that segments roll; some have headers of their own. */
function batchOf(from: number, to: number, random: Random): EventBatch {
  const padding = random.chance(0.2) ? 'x'.repeat(random.below(1_500)) : '';
  const bodies = Array.from({ length: to - from }, (_, i) => `o${from + i} ${padding}`);
  const provenance = [readRange(origin, from, to)];
  const plain = EventBatch.of(bodies, { provenance });
  if (random.chance(0.2)) return inLargeSlab(plain);
  return random.chance(0.5)
    ? plain
    : plain.with({ headers: { h: 's' }, own: bodies.map((body) => ({ body })) });
}

/** As if it were a small part of a read buffer: the channel cannot keep many of them in memory. */
function inLargeSlab(batch: EventBatch): EventBatch {
  const { buffer, starts, ends, size } = batch;
  const slab = slabs[++slabTurn % slabs.length]!;
  if (slabEnd + buffer.length > slabBytes) slabEnd = 0;
  buffer.copy(slab, slabEnd);
  const shift = slabEnd;
  slabEnd += buffer.length;
  return batch.with({
    buffer: slab,
    starts: starts.map((start) => start + shift),
    ends: ends.map((end) => end + shift),
    size,
  });
}

/** Used in turn by all batches: neighbours lie in different ones, at places of their own. */
const slabBytes = 6 << 20;
const slabs = Array.from({ length: 2 }, () => Buffer.allocUnsafeSlow(slabBytes));
let slabTurn = 0;
let slabEnd = 0;

interface OpenLease {
  readonly lease: Lease;
  readonly events: readonly number[];
  isDelivered: boolean;
}

export class ModelDestination {
  readonly sinkName: string;
  readonly keepsPosition: boolean;
  /** The events it has, in the order of their arrival. */
  readonly list: number[] = [];
  readonly known = new IntervalSet();
  lane: number | undefined;
  hasRecovered = false;
  /** Oldest first. */
  open: OpenLease[] = [];

  constructor(sinkName: string, keepsPosition: boolean) {
    this.sinkName = sinkName;
    this.keepsPosition = keepsPosition;
  }
}

export class ModelChannel {
  readonly destinations: readonly ModelDestination[];
  readonly #source: ModelSource;
  /** The events that a destination has, and those that a sink has leased. */
  readonly #placed = new Set<number>();
  readonly #leased = new Set<number>();
  readonly #numbers = new Map<number, number>();
  readonly #eventsByNumber = new Map<number, number>();

  constructor(source: ModelSource, destinations: readonly ModelDestination[]) {
    this.#source = source;
    this.destinations = destinations;
  }

  get allRecovered(): boolean {
    return this.destinations.every(({ hasRecovered }) => hasRecovered);
  }

  get deliveredCount(): number {
    return this.#placed.size;
  }

  /** The process is gone: so are its leases. */
  forgetLeases(): void {
    this.#leased.clear();
    for (const destination of this.destinations) {
      destination.open = [];
      destination.hasRecovered = false;
    }
  }

  async recover(channel: FileChannel, destination: ModelDestination): Promise<void> {
    const { lane, commitRecord } = await channel.lane(destination.sinkName);
    assert.equal(lane, (destination.lane ??= lane), 'a sink keeps its lane');
    if (!destination.keepsPosition)
      for (const event of destination.list.splice(Number(commitRecord?.['length'] ?? 0)))
        this.#placed.delete(event);
    await channel.recover(lane, destination.keepsPosition ? destination.known : 'restored');
    destination.hasRecovered = true;
  }

  /** Checks what a sink was given. */
  noteLease(destination: ModelDestination, lease: Lease): void {
    const events = bodiesOf(lease.batch).map((body) => Number(body.split(' ')[0]!.slice(1)));
    for (const [i, event] of events.entries()) {
      assert.ok(!this.#leased.has(event), `o${event} is leased already`);
      assert.ok(!this.#placed.has(event), `o${event} was delivered already`);
      const { headers, body } = { headers: lease.batch.headersOf(i), body: lease.batch.body(i) };
      assert.equal(headers['body'] ?? `${body}`, `${body}`, 'headers stay with their event');
    }
    if (this.allRecovered) assert.deepEqual(events, this.#lowestFree(events.length));
    this.#noteNumbers(events, lease);
    for (const event of events) this.#leased.add(event);
    destination.open.push({ lease, events, isDelivered: false });
  }

  /** The channel gave nothing: of what had been acknowledged before, there must be nothing. */
  noteNoLease(acknowledged: number): void {
    if (!this.allRecovered) return;
    const [event] = this.#lowestFree(1);
    assert.ok(event === undefined || event >= acknowledged, `o${event} is free, and was not given`);
  }

  /** The oldest lease that is not delivered yet arrives at its destination. */
  deliver(destination: ModelDestination): boolean {
    const open = destination.open.find(({ isDelivered }) => !isDelivered);
    if (open === undefined) return false;
    open.isDelivered = true;
    for (const event of open.events) {
      destination.list.push(event);
      this.#placed.add(event);
    }
    for (const { from, to } of open.lease.ranges) destination.known.add(from, to);
    if (this.destinations.length === 1)
      assert.equal(destination.list.at(-1), destination.list.length - 1, 'the order is kept');
    return true;
  }

  /** Oldest first, as a runner does. */
  async commit(destination: ModelDestination): Promise<void> {
    const open = destination.open[0];
    if (open?.isDelivered !== true) return;
    const length = destination.list.indexOf(open.events.at(-1)!) + 1;
    await (destination.keepsPosition ? open.lease.commit() : open.lease.commit({ length }));
    destination.open.shift();
    this.#release(open.events);
  }

  /** Everything that is leased, but not delivered. */
  rollback(destination: ModelDestination): void {
    const undelivered = destination.open.filter(({ isDelivered }) => !isDelivered);
    for (const { lease, events } of undelivered.toReversed()) {
      lease.rollback();
      this.#release(events);
    }
    destination.open = destination.open.filter(({ isDelivered }) => isDelivered);
  }

  /** The connection is lost: nobody can tell what of the open leases has arrived. */
  doubt(destination: ModelDestination): void {
    if (destination.open.length === 0) return;
    for (const { lease, events } of destination.open.toReversed()) {
      lease.rollback('unknown');
      this.#release(events);
    }
    destination.open = [];
    destination.hasRecovered = false;
  }

  /** At rest, when every destination was asked. */
  checkFill(channel: FileChannel): void {
    const open = this.destinations.flatMap((destination) => destination.open);
    const uncommitted = open.flatMap(({ events, isDelivered }) => (isDelivered ? events : []));
    const expected = this.#source.acknowledged - this.#placed.size + uncommitted.length;
    assert.equal(channel.fill.events, expected, 'what is in the channel is counted');
    assert.ok(channel.lowMark <= channel.endSequence);
    const [lowest] = this.#lowestFree(1);
    const number = this.#numbers.get(lowest ?? -1);
    if (number !== undefined) assert.ok(channel.lowMark <= number, 'the low mark is no lie');
  }

  #release(events: readonly number[]): void {
    for (const event of events) this.#leased.delete(event);
  }

  #lowestFree(count: number): number[] {
    const free: number[] = [];
    for (let event = 0; event < this.#source.next && free.length < count; event++)
      if (!this.#placed.has(event) && !this.#leased.has(event)) free.push(event);
    return free;
  }

  #noteNumbers(events: readonly number[], { ranges }: Lease): void {
    let i = 0;
    for (const { from, to } of ranges)
      for (let number = from; number < to; number++, i++) {
        const event = events[i]!;
        assert.equal(number, this.#numbers.get(event) ?? number, `o${event} has another number`);
        assert.equal(event, this.#eventsByNumber.get(number) ?? event, `${number} was reused`);
        this.#numbers.set(event, number);
        this.#eventsByNumber.set(number, event);
      }
    assert.equal(i, events.length, 'one number an event');
  }
}
