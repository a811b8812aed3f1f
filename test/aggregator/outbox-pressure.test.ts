import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OutboxPressure } from '#src/aggregator/outbox-pressure.js';
import { DeliveryError } from '#src/core/errors.js';
import { FakeClock } from '../support/fake-clock.js';

function setup() {
  const clock = new FakeClock();
  const outboxes = [{ waiting: { rows: 0, bytes: 0 } }, { waiting: { rows: 0, bytes: 0 } }];
  const pressure = new OutboxPressure({
    outboxes,
    outputs: [],
    max: { rows: 5, bytes: 100 },
    clock,
  });
  return { clock, outboxes, pressure };
}

test('below both bounds there is room at once', async () => {
  const { outboxes, pressure } = setup();
  outboxes[0]!.waiting = { rows: 4, bytes: 99 };
  await pressure.room();
  assert.equal(pressure.reason, undefined);
});

for (const waiting of [
  { rows: 5, bytes: 1 },
  { rows: 1, bytes: 100 },
])
  for (const index of [0, 1])
    test(`${waiting.rows} rows of ${waiting.bytes} bytes in outbox ${index} hold back until they are gone`, async () => {
      const { clock, outboxes, pressure } = setup();
      outboxes[index]!.waiting = waiting;
      let hasRoom = false;
      const room = pressure.room().then(() => (hasRoom = true));
      pressure.poll();
      await clock.advance(29_999);
      assert.equal(hasRoom, false);
      assert.equal(pressure.stuckFor(30_000), undefined);
      await clock.advance(1);
      const error = pressure.stuckFor(30_000);
      assert.ok(error instanceof DeliveryError);
      assert.match(error.message, /^for 30000 ms \d rows \(\d+ bytes\) wait for outputs/);
      outboxes[index]!.waiting = { rows: 0, bytes: 0 };
      pressure.poll();
      await room;
      assert.equal(pressure.stuckFor(30_000), undefined);
    });

test('who waits is let go at the end', async () => {
  const { outboxes, pressure } = setup();
  outboxes[0]!.waiting = { rows: 9, bytes: 9 };
  const room = pressure.room();
  pressure.stop();
  await room;
  await pressure.room();
});
