import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { ChannelFullError } from '#src/core/errors.js';
import { EmitWindow } from '#src/sources/emit-window.js';
import { sourceContext } from '../support/component-context.js';

const limits = { maxInFlight: 1, backoffMs: 100, backoffMsMax: 1_000 };

test('a batch behind one that a stop has given up is given up, too: order is kept', async () => {
  const context = sourceContext({});
  const stop = new AbortController();
  const window = new EmitWindow(context, limits, stop.signal);
  context.onEmit = () => Promise.reject(new ChannelFullError('full'));
  await window.push(EventBatch.of(['a']), () => {});
  const second = window.push(EventBatch.of(['b']), () => assert.fail('b was stored before a'));
  await context.clock.advance(10);
  context.onEmit = undefined;
  stop.abort();
  await second;
  await window.settle();
  assert.deepEqual(context.bodies, []);
});

test('a refused batch is emitted again after a pause, before those behind it', async () => {
  const context = sourceContext({});
  const window = new EmitWindow(
    context,
    { ...limits, maxInFlight: 2 },
    new AbortController().signal,
  );
  const stored: string[] = [];
  context.onEmit = () => Promise.reject(new ChannelFullError('full'));
  for (const name of ['a', 'b'])
    await window.push(EventBatch.of([name]), () => void stored.push(name));
  const third = window.push(EventBatch.of(['c']), () => void stored.push('c'));
  await context.clock.advance(50);
  context.onEmit = undefined;
  await context.clock.advance(100);
  await third;
  await window.settle();
  assert.deepEqual(
    [context.bodies, stored],
    [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ],
  );
});
