import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { CommitRecord, Delivery, LaneState, Sink } from '#src/core/contracts.js';
import { IntervalSet } from '#src/core/interval-set.js';

export interface SinkUnderTest {
  readonly sink: Sink;
  /** The bodies that the destination holds now. */
  delivered(): Promise<string[]> | string[];
  /** Another instance on the same destination, as after a restart. */
  restarted(): Sink;
}

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

/** A delivery of these bodies whose first event has this sequence. */
export function deliveryOf(bodies: readonly string[], from: number, lowMark = from): Delivery {
  return { batch: EventBatch.of(bodies), ranges: [{ from, to: from + bodies.length }], lowMark };
}

export function laneState(commitRecord?: CommitRecord): LaneState {
  return { lane: 0, commitRecord, clean: commitRecord === undefined };
}

/**
 * What every sink owes its runner. `exact`: a delivery that was not committed leaves no copy
 * behind.
 */
export function sinkContract(
  name: string,
  make: (test: CleanUp) => Promise<SinkUnderTest> | SinkUnderTest,
  { exact }: { exact: boolean },
): void {
  test(`${name}: events arrive in order, over several deliveries`, async (t) => {
    const { sink, delivered } = await make(t);
    await sink.start();
    await sink.recover(laneState());
    await sink.deliver(deliveryOf(['a', 'b'], 0));
    await sink.deliver(deliveryOf(['c'], 2));
    await sink.idle?.();
    await sink.stop();
    assert.deepEqual(await delivered(), ['a', 'b', 'c']);
  });

  test(`${name}: it takes at least one event, and stops without having been used`, async (t) => {
    const { sink } = await make(t);
    assert.ok(sink.limit.events >= 1 && sink.limit.bytes >= 1);
    await sink.start();
    await sink.stop();
  });

  test(`${name}: a commit record is small and JSON-safe`, async (t) => {
    const { sink } = await make(t);
    await sink.start();
    await sink.recover(laneState());
    const record = await sink.deliver(deliveryOf(['a'], 0));
    if (record !== undefined) {
      assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
      assert.ok(JSON.stringify(record).length <= 4096);
    }
    await sink.stop();
  });

  if (exact)
    test(`${name}: after a crash between delivery and commit the events are there once`, async (t) => {
      const { sink, delivered, restarted } = await make(t);
      await sink.start();
      await sink.recover(laneState());
      const record = await sink.deliver(deliveryOf(['a', 'b'], 0));
      await sink.deliver(deliveryOf(['c'], 2));
      // The commit of [2, 3) is lost with the process: the channel still has the record of [0, 2).
      const next = restarted();
      await next.start();
      const known = await next.recover(laneState(record));
      if (!(known instanceof IntervalSet && known.contains(2, 3)))
        await next.deliver(deliveryOf(['c'], 2));
      await next.deliver(deliveryOf(['d'], 3));
      await next.idle?.();
      await next.stop();
      assert.deepEqual(await delivered(), ['a', 'b', 'c', 'd']);
    });
}
