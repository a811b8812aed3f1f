import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { Channel, Lease, TakeLimit } from '#src/core/contracts.js';
import { ChannelError, ChannelFullError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { hourOfRanges } from '#src/core/provenance.js';
import type { FakeClock } from '../support/fake-clock.js';
import { bodiesOf } from '../support/component-context.js';
import { readRange } from '../support/provenance.js';

export interface ChannelFixture {
  /** Started; capacity 10 events, at least 5 a transaction, keep-alive 3 s. */
  readonly channel: Channel;
  readonly clock: FakeClock;
}

const everything: TakeLimit = { events: 100, bytes: 1 << 20 };

export async function putAll(channel: Channel, batch: EventBatch): Promise<void> {
  await channel.put(batch, await channel.reserve(batch.size, batch.bodyBytes));
}

export async function mustTake(channel: Channel, lane = 0, limit = everything): Promise<Lease> {
  const lease = await channel.take(lane, limit, 0);
  assert.ok(lease !== undefined, 'the channel gave nothing');
  return lease;
}

export function headersIn(batch: EventBatch): Record<string, string>[] {
  return Array.from({ length: batch.size }, (_, i) => Object.assign({}, batch.headersOf(i)));
}

/** What every channel must do; what is special about one is in its own tests. */
export function channelContract(name: string, make: () => Promise<ChannelFixture>): void {
  const filled = async (...batches: string[][]) => {
    const fixture = await make();
    await fixture.channel.lane('k1');
    for (const bodies of batches) await putAll(fixture.channel, EventBatch.of(bodies));
    return fixture;
  };

  describe(`channel contract: ${name}`, () => {
    it('has an id of 128 bits', async () => {
      const { channel } = await make();
      assert.match(channel.id, /^[0-9a-f]{32}$/);
    });

    it('gives events in the order of the puts, with one sequence number each', async () => {
      const { channel } = await filled(['a', 'b'], ['c']);
      const lease = await mustTake(channel);
      assert.deepEqual(bodiesOf(lease.batch), ['a', 'b', 'c']);
      const numbers = lease.ranges.flatMap(({ from, to }) =>
        Array.from({ length: to - from }, (_, i) => from + i),
      );
      assert.equal(numbers.length, 3);
      assert.deepEqual(
        numbers,
        numbers.toSorted((a, b) => a - b),
      );
      assert.equal(channel.endSequence, numbers[2]! + 1);
    });

    it('keeps headers, shared and own, timestamps and empty bodies', async () => {
      const { channel } = await filled();
      const timestamps = Float64Array.of(1_000, 5, 2_000_000_000_000);
      const own = [undefined, { b: '2', a: 'own' }, undefined];
      await putAll(
        channel,
        EventBatch.of(['x', '', '\u0000ÿ'], { headers: { a: '1' }, own, timestamps }),
      );
      const { batch } = await mustTake(channel);
      assert.deepEqual(bodiesOf(batch), ['x', '', '\u0000ÿ']);
      assert.deepEqual(headersIn(batch), [{ a: '1' }, { a: 'own', b: '2' }, { a: '1' }]);
      assert.deepEqual(batch.timestamps, timestamps);
    });

    it('does not give one event twice until it is rolled back, then in the old order', async () => {
      const { channel } = await filled(['a', 'b'], ['c'], ['d', 'e']);
      const first = await mustTake(channel, 0, { events: 1, bytes: 100 });
      const second = await mustTake(channel, 0, { events: 3, bytes: 100 });
      assert.deepEqual([bodiesOf(first.batch), bodiesOf(second.batch)], [['a'], ['b', 'c', 'd']]);
      second.rollback();
      first.rollback();
      assert.deepEqual(bodiesOf((await mustTake(channel)).batch), ['a', 'b', 'c', 'd', 'e']);
      assert.equal(await channel.take(0, everything, 0), undefined);
    });

    it('commits out of order, and moves the low mark over what is delivered without a gap', async () => {
      const { channel } = await filled(['a', 'b'], ['c']);
      const first = await mustTake(channel, 0, { events: 2, bytes: 100 });
      const second = await mustTake(channel);
      await second.commit();
      assert.equal(channel.lowMark, first.ranges[0]!.from);
      await first.commit();
      assert.equal(channel.lowMark, channel.endSequence);
      assert.equal(channel.fill.events, 0);
      first.rollback();
      assert.equal(
        await channel.take(0, everything, 0),
        undefined,
        'a rollback after the commit does nothing',
      );
    });

    it('cuts a lease at the bytes asked for, but gives at least one event', async () => {
      const { channel } = await filled(['aaaa', 'bbbb', 'cccc']);
      const limit = { events: 10, bytes: 9 };
      assert.deepEqual(bodiesOf((await mustTake(channel, 0, limit)).batch), ['aaaa', 'bbbb']);
      assert.deepEqual(bodiesOf((await mustTake(channel, 0, { events: 1, bytes: 1 })).batch), [
        'cccc',
      ]);
    });

    it('merges small batches with different headers into one lease', async () => {
      const { channel } = await filled();
      await putAll(channel, EventBatch.of(['a'], { headers: { file: '1' } }));
      await putAll(
        channel,
        EventBatch.of(['b', 'c'], { headers: { file: '2' }, own: [undefined, { x: 'y' }] }),
      );
      const { batch } = await mustTake(channel);
      assert.deepEqual(bodiesOf(batch), ['a', 'b', 'c']);
      assert.deepEqual(headersIn(batch), [{ file: '1' }, { file: '2' }, { file: '2', x: 'y' }]);
    });

    it('waits for an event up to the time given, and wakes up for one', async () => {
      const { channel, clock } = await filled();
      const inVain = channel.take(0, everything, 1_000);
      await clock.advance(1_000);
      assert.equal(await inVain, undefined);
      const waiting = channel.take(0, everything, 1_000);
      await clock.advance(500);
      await putAll(channel, EventBatch.of(['a']));
      assert.deepEqual(bodiesOf((await waiting)!.batch), ['a']);
    });

    it('ends a wait when it is aborted or the channel stops', async () => {
      const { channel } = await filled();
      const controller = new AbortController();
      const aborted = channel.take(0, everything, 1_000_000, controller.signal);
      const stopped = channel.take(0, everything, 1_000_000);
      await Promise.resolve();
      controller.abort();
      assert.equal(await aborted, undefined);
      await channel.stop();
      assert.equal(await stopped, undefined);
    });

    it('refuses a reservation after the keep-alive when it is full, and lets the next in when room is made', async () => {
      const { channel, clock } = await filled(['1', '2', '3', '4', '5'], ['6', '7', '8', '9']);
      const refused = assert.rejects(channel.reserve(2, 2), ChannelFullError);
      await clock.advance(3_000);
      await refused;
      const waiting = channel.reserve(2, 2);
      const lease = await mustTake(channel, 0, { events: 3, bytes: 100 });
      await lease.commit();
      (await waiting).release();
      assert.equal(channel.fill.events, 6);
      assert.equal(channel.fill.capacityEvents, 10);
    });

    it('counts reserved room as used until it is released or delivered, and releases it once', async () => {
      const { channel } = await filled();
      const reservation = await channel.reserve(5, 5);
      assert.equal(channel.fill.events, 5);
      reservation.release();
      reservation.release();
      assert.equal(channel.fill.events, 0);
      const used = await channel.reserve(1, 1);
      await channel.put(EventBatch.of(['a']), used);
      used.release();
      assert.equal(channel.fill.events, 1);
    });

    it('refuses a batch larger than the transaction capacity in the words of Flume', async () => {
      const { channel } = await filled();
      const { transactionCapacity: most } = channel;
      await assert.rejects(channel.reserve(most + 1, 6), (error: Error) => {
        assert.ok(error instanceof ChannelError);
        assert.match(error.message, new RegExp(`Put queue for \\w+ of capacity ${most} full`));
        return true;
      });
    });

    it('stores positions without events, which nobody takes', async () => {
      const { channel } = await filled();
      await putAll(channel, EventBatch.of([], { provenance: [readRange('file:r1:1', 0, 100)] }));
      assert.equal(channel.positions().get('file:r1:1')?.known.lowMark, 100);
      assert.equal(channel.fill.events, 0);
      assert.equal(await channel.take(0, everything, 0), undefined);
      assert.equal(channel.lowMark, channel.endSequence);
      await putAll(channel, EventBatch.of(['a']));
      assert.deepEqual(bodiesOf((await mustTake(channel)).batch), ['a']);
    });

    it('knows the positions of what was put and delivered, and sums them up', async () => {
      const { channel } = await filled();
      const range = { ...readRange('file:r1:1', 0, 10), read: 3, dropped: 1, hour: 7 };
      await putAll(channel, EventBatch.of(['a', 'b'], { provenance: [range] }));
      const lease = await mustTake(channel);
      assert.deepEqual(
        lease.batch.provenance.map(({ origin, hour, read }) => [origin, hour, read]),
        [['file:r1:1', 7, 3]],
      );
      await lease.commit();
      assert.deepEqual(channel.positions().get('file:r1:1')?.known, new IntervalSet(10));
      assert.deepEqual(channel.fill.audit, [
        { origin: 'file:r1:1', hour: 7, read: 3, generated: 0, dropped: 1, deadLettered: 0 },
      ]);
    });

    it('never leases events of two hours together, and says the hour of each piece', async () => {
      const { channel } = await filled();
      for (const [from, hour] of [
        [0, 7],
        [2, 7],
        [4, 8],
      ] as const)
        await putAll(
          channel,
          EventBatch.of(['a', 'b'], {
            provenance: [{ ...readRange('file:r1:1', from, from + 2), hour }],
          }),
        );
      const leases: [string, number | undefined][] = [];
      const read = new Map<number | undefined, number>();
      for (const events of [1, 9, 9]) {
        const lease = await channel.take(0, { events, bytes: 1_000 }, 0);
        const { batch } = lease!;
        const hour = hourOfRanges(batch.provenance);
        leases.push([bodiesOf(batch).join(''), hour]);
        for (const range of batch.provenance) read.set(hour, (read.get(hour) ?? 0) + range.read);
      }
      assert.deepEqual(leases, [
        ['a', 7],
        ['bab', 7],
        ['ab', 8],
      ]);
      assert.deepEqual(
        [...read],
        [
          [7, 4],
          [8, 2],
        ],
      );
    });

    it('skips what a destination holds already', async () => {
      const { channel } = await filled(['a', 'b', 'c', 'd']);
      const lease = await mustTake(channel);
      const { from } = lease.ranges[0]!;
      lease.rollback();
      channel.recover(0, new IntervalSet(from + 1, [{ from: from + 2, to: from + 3 }]));
      assert.equal(channel.fill.events, 2);
      const rest = await mustTake(channel);
      assert.deepEqual(bodiesOf(rest.batch), ['b', 'd']);
      assert.deepEqual(rest.ranges, [
        { from: from + 1, to: from + 2 },
        { from: from + 3, to: from + 4 },
      ]);
    });

    it('gives each sink a lane of its own and keeps its commit record', async () => {
      const { channel } = await filled(['a']);
      const second = await channel.lane('k2');
      assert.deepEqual(second, { lane: 1, commitRecord: undefined, clean: true });
      await (await mustTake(channel, 1)).commit({ file: 'x', length: 7 });
      assert.deepEqual((await channel.lane('k2')).commitRecord, { file: 'x', length: 7 });
      assert.equal((await channel.lane('k1')).lane, 0);
    });

    it('refuses puts before its start and after its stop', async () => {
      const { channel } = await filled();
      const reservation = await channel.reserve(1, 1);
      await channel.stop();
      await assert.rejects(channel.put(EventBatch.of(['a']), reservation), ChannelError);
      await assert.rejects(channel.reserve(1, 1), ChannelError);
    });
  });
}
