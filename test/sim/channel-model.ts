/*
 * A source and a destination around a file channel, as plain as can be: what the channel has to do
 * is stated here without any of its machinery.
 *
 *   source  origin `o` emits the events o0, o1, o2 …; after a crash it goes on where the channel is
 *   sink    keeps a list; either with a position (told to the channel at a recovery), or with a
 *           commit record (the list is cut back to it)
 *
 * Law: the list is o0, o1, o2 … without a gap and without a repetition, at every moment.
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
  async emit(channel: FileChannel, count: number, random: Random): Promise<void> {
    const sizes = Array.from({ length: count }, () => 1 + random.below(4));
    const reservations = await Promise.all(sizes.map((size) => channel.reserve(size, 0)));
    const puts = reservations.map((reservation) => {
      const from = this.next;
      const to = (this.next = from + reservation.events);
      const put = channel.put(batchOf(from, to, random), reservation).then(() => {
        this.acknowledged = Math.max(this.acknowledged, to);
      });
      return put.finally(() => reservation.release());
    });
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
  const buffer = Buffer.allocUnsafeSlow(6 << 20);
  batch.buffer.copy(buffer);
  return batch.with({ buffer });
}

export class ModelSink {
  readonly list: string[] = [];
  readonly #known = new IntervalSet();
  readonly #keepsPosition: boolean;

  constructor(keepsPosition: boolean) {
    this.#keepsPosition = keepsPosition;
  }

  async recover(channel: FileChannel): Promise<void> {
    const { lane, commitRecord } = await channel.lane('k1');
    assert.equal(lane, 0);
    if (this.#keepsPosition) channel.recover(lane, this.#known);
    else this.list.length = Number(commitRecord?.['length'] ?? 0);
  }

  deliver({ batch, ranges }: Lease): void {
    let count = 0;
    for (const { from, to } of ranges) {
      count += to - from;
      this.#known.add(from, to);
    }
    assert.equal(count, batch.size, 'one number an event');
    for (const [i, body] of bodiesOf(batch).entries()) {
      const event = body.split(' ')[0]!;
      assert.equal(event, `o${this.list.length}`);
      assert.equal(batch.headersOf(i)['body'] ?? body, body, 'headers stay with their event');
      this.list.push(event);
    }
  }

  commit(lease: Lease): Promise<void> {
    return this.#keepsPosition ? lease.commit() : lease.commit({ length: this.list.length });
  }
}
