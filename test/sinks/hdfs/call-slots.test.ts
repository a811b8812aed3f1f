import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CallSlots } from '#src/sinks/hdfs/call-slots.js';
import { Deferred } from '#src/util/deferred.js';

test('no more than so many works run at a time, in the order in which they came', async () => {
  const slots = new CallSlots(2);
  const gates = Array.from({ length: 4 }, () => new Deferred());
  const begun: number[] = [];
  const works = gates.map((gate, i) =>
    slots.run(async () => {
      begun.push(i);
      await gate.promise;
      return i;
    }),
  );
  assert.deepEqual(begun, [0, 1]);
  gates[1]!.resolve();
  await works[1];
  await Promise.resolve();
  assert.deepEqual(begun, [0, 1, 2]);
  for (const gate of gates) gate.resolve();
  assert.deepEqual(await Promise.all(works), [0, 1, 2, 3]);
});

test('a work that fails gives its slot back', async () => {
  const slots = new CallSlots(1);
  await assert.rejects(
    slots.run(() => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await slots.run(async () => 'next'), 'next');
});
