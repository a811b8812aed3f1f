import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { Delivery, SinkContext } from '#src/core/contracts.js';
import { DeliveryError } from '#src/core/errors.js';
import type { HdfsSinkConfig } from '#src/generated/config/sinks/hdfs.js';
import { HdfsSink } from '#src/sinks/hdfs/hdfs-sink.js';
import { deliveryOf } from '../../contracts/sink-contract.js';
import { sinkOnHdfs } from '../../support/hdfs-sink.js';
import { letPass } from '../../support/let-pass.js';

/** Events that can be in no file: without the time that their path needs, or with a path that leads out. */

const byDay: Partial<HdfsSinkConfig> = {
  'hdfs.path': '/user/flume/%Y-%m-%d',
  'hdfs.timeZone': 'UTC',
};

/** b has no timestamp. */
const events = (): Delivery => ({
  batch: EventBatch.of(['a', 'b', 'c'], {
    own: [{ timestamp: '86400000' }, undefined, { timestamp: '86400001' }],
  }),
  ranges: [{ from: 0, to: 3 }],
  lowMark: 0,
});

test('an event without the timestamp is a dead letter, once, and the others go on', async (t) => {
  const { sink, context, clock, files, restarted } = await sinkOnHdfs(t, byDay);
  await sink.start();
  await sink.recover();
  await sink.deliver(events());
  assert.deepEqual(context.deadLetters.bodies, ['b']);
  const [letter] = context.deadLetters.letters;
  assert.equal(letter!.position, 1);
  assert.equal(letter!.reason, 'Expected timestamp in the Flume event headers, but it was null');
  assert.deepEqual(Object.keys(files()), [`1970-01-02/FlumeData.${clock.nowMs() + 1}.tmp`]);
  const known = await sink.recover();
  assert.deepEqual(known.missing(0, 3), [], 'nothing is lost there');
  await sink.stop();
  const next = restarted({ deadLetters: context.deadLetters });
  await next.sink.start();
  await next.sink.recover();
  await next.sink.deliver(events());
  assert.deepEqual(context.deadLetters.bodies, ['b'], 'the letter is known');
  await letPass(clock, next.sink.stop());
});

test('with --lenient it blocks the sink for ever, as in Flume', async (t) => {
  const setup = await sinkOnHdfs(t, byDay);
  const context: SinkContext<HdfsSinkConfig> = { ...setup.context, isLenient: true };
  const sink = new HdfsSink(context);
  await sink.start();
  await sink.recover();
  for (let tries = 0; tries < 2; tries++)
    await assert.rejects(sink.deliver(events()), (error: DeliveryError) => {
      assert.equal(error.outcome, 'refused');
      assert.match(error.message, /sink k1: Expected timestamp in the Flume event headers/);
      return true;
    });
  assert.deepEqual([setup.files(), setup.context.deadLetters.bodies], [{}, []]);
  await sink.stop();
});

test('a header cannot lead out of the path', async (t) => {
  const { sink, context, files } = await sinkOnHdfs(t, { 'hdfs.path': '/user/flume/%{app}' });
  await sink.start();
  await sink.recover();
  const batch = EventBatch.of(['good', 'evil'], { own: [{ app: 'shop' }, { app: '../../etc' }] });
  await sink.deliver({ batch, ranges: [{ from: 0, to: 2 }], lowMark: 0 });
  assert.deepEqual(context.deadLetters.bodies, ['evil']);
  assert.deepEqual(
    Object.keys(files()).map((name) => name.split('/')[0]),
    ['shop'],
  );
  await sink.stop();
});

test('a letter that cannot be stored fails the delivery, and nothing is lost', async (t) => {
  const { sink, context } = await sinkOnHdfs(t, byDay);
  await sink.start();
  await sink.recover();
  context.deadLetters.put = () => Promise.reject(new Error('the disk is full'));
  await assert.rejects(sink.deliver(events()), /the disk is full/);
  assert.deepEqual((await sink.recover()).missing(0, 3), [{ from: 1, to: 2 }]);
  await sink.stop();
});

test('a delivery of dead letters alone makes no file', async (t) => {
  const { sink, context, files } = await sinkOnHdfs(t, { ...byDay, 'hdfs.delivery': 'file' });
  await sink.start();
  await sink.recover();
  await sink.deliver(deliveryOf(['a', 'b'], 0));
  assert.deepEqual([files(), context.deadLetters.bodies], [{}, ['a', 'b']]);
  await sink.stop();
});
