import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { Transactions } from '#src/sinks/spark/transactions.js';
import type { Transaction } from '#src/sinks/spark/transactions.js';
import { bodiesOf } from '../../support/component-context.js';
import { FakeClock } from '../../support/fake-clock.js';

const staying = new AbortController().signal;

function transactions() {
  const clock = new FakeClock();
  const timedOut: [string, number][] = [];
  const all = new Transactions({
    clock,
    timeoutMs: 60_000,
    timedOut: (...what) => timedOut.push(what),
  });
  const next = async (eventsMax: number): Promise<Transaction> =>
    (await all.next(eventsMax, staying))!;
  return { all, next, clock, timedOut };
}

test('a delivery given in parts is done when all of them are acknowledged', async () => {
  const { all, next } = transactions();
  let isDone = false;
  const done = all.add(EventBatch.of(['a', 'b', 'c'])).then(() => (isDone = true));
  const first = await next(2);
  const second = await next(2);
  assert.deepEqual([bodiesOf(first.batch), bodiesOf(second.batch)], [['a', 'b'], ['c']]);
  assert.equal(all.ack(second.sequenceNumber), 1);
  await Promise.resolve();
  assert.equal(isDone, false);
  assert.equal(all.ack(first.sequenceNumber), 2);
  await done;
});

test('what is refused comes again before what waits, under another number', async () => {
  const { all, next } = transactions();
  void all.add(EventBatch.of(['a', 'b']));
  void all.add(EventBatch.of(['c']));
  const first = await next(1);
  assert.equal(all.nack(first.sequenceNumber), 1);
  const again = await next(10);
  assert.deepEqual(bodiesOf(again.batch), ['a']);
  assert.notEqual(again.sequenceNumber, first.sequenceNumber);
  assert.deepEqual(bodiesOf((await next(10)).batch), ['b']);
  assert.deepEqual(bodiesOf((await next(10)).batch), ['c']);
});

test('without a word in time the events come again, and a late ack is nothing', async () => {
  const { all, next, clock, timedOut } = transactions();
  void all.add(EventBatch.of(['a']));
  const first = await next(10);
  await clock.advance(59_999);
  assert.deepEqual(timedOut, []);
  await clock.advance(1);
  assert.deepEqual(timedOut, [[first.sequenceNumber, 1]]);
  assert.equal(all.ack(first.sequenceNumber), undefined);
  assert.deepEqual(bodiesOf((await next(10)).batch), ['a']);
});

test('who asks before there are events gets the first ones; who left gets none', async () => {
  const { all } = transactions();
  const leaving = new AbortController();
  const left = all.next(10, leaving.signal);
  const stayed = all.next(10, staying);
  leaving.abort();
  void all.add(EventBatch.of(['a']));
  assert.equal(await left, undefined);
  assert.deepEqual(bodiesOf((await stayed)!.batch), ['a']);
});

test('at the close those who wait get nothing, and no open delivery is done', async () => {
  const { all, next, timedOut, clock } = transactions();
  const open = all.add(EventBatch.of(['a']));
  const { sequenceNumber } = await next(10);
  const waiting = all.next(10, staying);
  all.close(new Error('over'));
  assert.equal(await waiting, undefined);
  await assert.rejects(open, /over/);
  assert.equal(all.ack(sequenceNumber), undefined);
  await clock.advance(60_000);
  assert.deepEqual(timedOut, []);
  assert.equal(await all.next(10, staying), undefined);
});
