import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DeliveryError } from '#src/core/errors.js';
import { OpenDelivery } from '#src/sinks/hdfs/open-delivery.js';

const refused = new DeliveryError('nobody answered', { outcome: 'refused' });
const unknown = new DeliveryError('no answer came', { outcome: 'unknown' });

function deliveryOf(pieces: number): OpenDelivery {
  const delivery = new OpenDelivery([{ from: 0, to: pieces }], 1);
  for (let i = 0; i < pieces; i++) delivery.begin();
  return delivery;
}

async function outcomeOf(delivery: OpenDelivery): Promise<string> {
  return delivery.done.then(
    () => 'done',
    (error: DeliveryError) => error.outcome,
  );
}

test('a delivery is done when all its pieces have arrived', async () => {
  const delivery = deliveryOf(2);
  let isDone = false;
  void delivery.done.then(() => (isDone = true));
  delivery.arrived();
  await new Promise(setImmediate);
  assert.equal(isDone, false);
  delivery.arrived();
  assert.equal(await outcomeOf(delivery), 'done');
});

test('it is refused only when nothing of it may have arrived', async () => {
  const all = deliveryOf(2);
  all.failed(refused);
  all.failed(refused);
  assert.equal(await outcomeOf(all), 'refused');
  const part = deliveryOf(2);
  part.arrived();
  part.failed(refused);
  assert.equal(await outcomeOf(part), 'unknown');
  const mixed = deliveryOf(3);
  mixed.failed(refused);
  mixed.failed(unknown);
  mixed.failed(refused);
  assert.equal(await outcomeOf(mixed), 'unknown');
});

test('it rejects when nothing of it is under way any more', async () => {
  const delivery = deliveryOf(2);
  let hasRejected = false;
  delivery.done.catch(() => (hasRejected = true));
  delivery.failed(unknown);
  await new Promise(setImmediate);
  assert.equal(hasRejected, false);
  delivery.arrived();
  await assert.rejects(delivery.done, unknown);
});
