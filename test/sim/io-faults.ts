/*
 * One scenario on a file channel, the same each time, in which every operation of the disk can be
 * refused, or be the last before the power goes: open, puts, rolls, deliveries, checkpoints, close,
 * and all of that once more. The source keeps what was refused and puts it again; the destination
 * keeps a position. Laws: nothing that was acknowledged is lost, nothing comes twice, order holds.
 */
import assert from 'node:assert/strict';
import { EventBatch } from '#src/core/batch.js';
import { TailraceError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { bodiesOf } from '../support/component-context.js';
import { startFileChannel, type StartedFileChannel } from '../support/file-channel.js';
import { readRange } from '../support/provenance.js';
import type { SimFileSystem } from './sim-file-system.js';

const origin = 'file:r1:o';
const config = {
  capacity: 1_000,
  transactionCapacity: 100,
  checkpointInterval: 400,
  maxFileSize: 1_200,
};
const lives = 2;
const putsPerLife = 4;
/** A fault that lasts is over before: then everything has to work. */
const attemptsMax = 30;

export class Scenario {
  disk: SimFileSystem;
  #started: StartedFileChannel | undefined;
  #acknowledged = 0;
  readonly #delivered: number[] = [];
  readonly #known = new IntervalSet();

  constructor(disk: SimFileSystem) {
    this.disk = disk;
  }

  /** `recover`: what is left of the disk when it is dead; undefined: it cannot be. */
  async run(recover: (dead: SimFileSystem) => SimFileSystem = (dead) => dead): Promise<void> {
    for (let life = 1; life <= lives; life++)
      for (let step = 0; step <= putsPerLife + 1; step++) await this.#insist(life, step, recover);
    await this.#insist(lives, 0, recover);
    assert.deepEqual(
      this.#delivered,
      Array.from({ length: lives * putsPerLife * 2 }, (_, i) => i),
    );
  }

  /** Does a step until the disk lets it. */
  async #insist(
    life: number,
    step: number,
    recover: (dead: SimFileSystem) => SimFileSystem,
  ): Promise<void> {
    for (let attempt = 0; attempt < attemptsMax; attempt++)
      try {
        await this.#start();
        if (step > putsPerLife) await this.#stop();
        else {
          await this.#putUpTo(((life - 1) * putsPerLife + step) * 2);
          await this.#deliver();
        }
        if (!this.disk.isDead) return;
      } catch (error) {
        if (!this.disk.isDead) checkRefusal(error);
      } finally {
        if (this.disk.isDead) {
          this.#started = undefined;
          this.disk = recover(this.disk);
        }
      }
    assert.fail('the channel does not work again after the fault');
  }

  async #start(): Promise<void> {
    if (this.#started !== undefined) return;
    const started = await startFileChannel(this.disk, config);
    const { channel, context } = started;
    assert.equal(
      context.counters.get('DamagedRangeCount'),
      0,
      context.logger.messages().join('\n'),
    );
    const known = channel.positions().get(origin)?.known ?? new IntervalSet();
    assert.deepEqual(known.ranges, []);
    assert.ok(known.lowMark >= this.#acknowledged, 'what was acknowledged is there');
    this.#acknowledged = known.lowMark;
    // A channel that was started may be stopped at any moment.
    this.#started = started;
    const { lane } = await channel.lane('k1');
    await channel.recover(lane, this.#known);
  }

  async #stop(): Promise<void> {
    const started = this.#started!;
    this.#started = undefined;
    await started.channel.stop();
  }

  async #putUpTo(end: number): Promise<void> {
    const { channel } = this.#started!;
    while (this.#acknowledged < end) {
      const from = this.#acknowledged;
      const to = Math.min(end, from + 2);
      const bodies = Array.from({ length: to - from }, (_, i) => `${from + i} ${'x'.repeat(150)}`);
      const batch = EventBatch.of(bodies, { provenance: [readRange(origin, from, to)] });
      const reservation = await channel.reserve(batch.size, batch.bodyBytes);
      try {
        await channel.put(batch, reservation);
        this.#acknowledged = to;
      } finally {
        reservation.release();
      }
    }
  }

  async #deliver(): Promise<void> {
    const { channel, clock } = this.#started!;
    for (;;) {
      const lease = await channel.take(0, { events: 3, bytes: 1 << 20 }, 0);
      if (lease === undefined) break;
      for (const body of bodiesOf(lease.batch)) {
        const event = Number(body.split(' ')[0]);
        assert.equal(event, this.#delivered.length, 'each event once, in order');
        this.#delivered.push(event);
      }
      for (const { from, to } of lease.ranges) this.#known.add(from, to);
      await lease.commit();
    }
    await clock.advance(250);
  }
}

/** Our own error, which says what failed. */
function checkRefusal(error: unknown): void {
  assert.ok(error instanceof TailraceError, String((error as Error).stack));
  assert.match(error.message, /ENOSPC|EIO|EMFILE|not running|power cut/);
}
