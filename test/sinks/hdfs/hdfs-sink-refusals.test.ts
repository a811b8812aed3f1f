import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeliveryError } from '#src/core/errors.js';
import { deliveryOf } from '../../contracts/sink-contract.js';
import { sinkOnHdfs } from '../../support/hdfs-sink.js';
import { letPass } from '../../support/let-pass.js';

async function outcomeOf(delivery: Promise<unknown>): Promise<string> {
  return delivery.then(
    () => 'done',
    (error: DeliveryError) => error.outcome,
  );
}

test('file mode: after a refusal the sink asks to be recovered, and goes on', async (t) => {
  const { sink, server, clock, files } = await sinkOnHdfs(t, { 'hdfs.delivery': 'file' });
  await sink.start();
  await sink.recover();
  server.namespace.isInSafeMode = true;
  const first = sink.deliver(deliveryOf(['a'], 0));
  sink.release();
  const outcome = await letPass(clock, outcomeOf(first));
  server.namespace.isInSafeMode = false;
  assert.equal(outcome, 'refused');
  assert.equal(sink.mustRecover, true);
  await sink.recover();
  assert.equal(sink.mustRecover, false);
  const again = sink.deliver(deliveryOf(['a'], 0));
  sink.release();
  assert.equal(await letPass(clock, outcomeOf(again)), 'done');
  assert.deepEqual(Object.values(files()), ['a\n']);
});

test('file mode: a prepared file whose rename is refused is in doubt, not refused', async (t) => {
  const { sink, server, clock, files } = await sinkOnHdfs(t, { 'hdfs.delivery': 'file' });
  await sink.start();
  await sink.recover();
  server.intervene = ({ operation }, phase) => {
    if (operation === 'RENAME' && phase === 'asked') server.namespace.isInSafeMode = true;
    return 'goes on';
  };
  const first = sink.deliver(deliveryOf(['a'], 0));
  sink.release();
  const outcome = await letPass(clock, outcomeOf(first));
  server.intervene = () => 'goes on';
  server.namespace.isInSafeMode = false;
  // Refused, another sink of the group would take the events at once, and they would come twice.
  assert.equal(outcome, 'unknown');
  const known = await sink.recover();
  assert.equal(known.contains(0, 1), true);
  assert.deepEqual(Object.values(files()), ['a\n']);
});

test('append mode: a file that another writer has open under the same name is left alone', async (t) => {
  const { sink, server, clock, files } = await sinkOnHdfs(t);
  await sink.start();
  await sink.recover();
  const path = `/user/flume/FlumeData.${clock.nowMs() + 1}.tmp`;
  const other = server.namespace.create(path, 'flume', { overwrite: false });
  other.write(Buffer.from('of another agent\n'));
  await letPass(clock, outcomeOf(sink.deliver(deliveryOf(['a'], 0))));
  await clock.advance(5_000);
  other.close();
  assert.equal(server.read(path)?.toString(), 'of another agent\n');
  assert.ok(Object.keys(files()).length > 0);
});

for (const delivery of ['append', 'file'] as const)
  for (const cause of ['no permission', 'safe mode'] as const)
    test(`${delivery} mode: deliveries that are refused for certain (${cause}) leave no files to look after`, async (t) => {
      const { sink, server, clock, context } = await sinkOnHdfs(t, {
        'hdfs.delivery': delivery,
        ...(cause === 'no permission' ? { 'hdfs.path': '/user/other' } : {}),
      });
      await sink.start();
      await sink.recover();
      server.namespace.isInSafeMode = cause === 'safe mode';
      for (let i = 0; i < 20; i++) {
        const refused = sink.deliver(deliveryOf(['a'], 0));
        sink.release();
        await letPass(clock, outcomeOf(refused));
        await sink.recover();
      }
      assert.equal(context.counters.get('FilesInDoubt'), 0);
    });

test('append mode: events without a byte are known as delivered, too', async (t) => {
  const { sink, clock } = await sinkOnHdfs(t, { 'serializer.appendNewline': false });
  await sink.start();
  await sink.recover();
  await letPass(clock, sink.deliver(deliveryOf(['a'], 0)));
  await letPass(clock, sink.deliver(deliveryOf([''], 1)));
  assert.equal((await sink.recover()).end, 2);
});
