import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetsCsv, readOffsetsCsv } from '#src/cli/groups/offsets-csv.js';
import { plannedOffsets } from '#src/cli/groups/reset-plan.js';
import { datetime, duration, resetTarget } from '#src/cli/groups/reset-target.js';
import type { ResetTarget } from '#src/cli/groups/reset-target.js';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { commitOffsets } from '#src/protocol/kafka/client/offsets.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { slabOf } from '../../support/byte-slab.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker } from '../../support/test-broker.js';

test('times are UTC unless they have a zone, durations ISO 8601 or ours', () => {
  const ten = Date.UTC(2015, 4, 17, 10);
  assert.equal(datetime('2015-05-17T10:00:00.000'), ten);
  assert.equal(datetime('2015-05-17T12:00:00+02:00'), ten);
  assert.equal(datetime('2015-05-17'), Date.UTC(2015, 4, 17));
  assert.throws(() => datetime('17.5.2015'));
  assert.equal(duration('P1DT2H30M5.5S'), (((24 + 2) * 60 + 30) * 60 + 5.5) * 1000);
  assert.equal(duration('PT10M'), 600_000);
  assert.equal(duration('2h'), 7_200_000);
  for (const text of ['P', 'PT', 'PT5', '-2h', 'soon']) assert.throws(() => duration(text), text);
});

test('a reset has exactly one target', () => {
  assert.deepEqual(resetTarget({ byDuration: 1000 }, 5000), { to: 'time', timestampMs: 4000 });
  assert.throws(() => resetTarget({}, 0), /--to-earliest, --to-latest/);
  assert.throws(() => resetTarget({ toEarliest: true, shiftBy: 1 }, 0), /once/);
});

test('offsets that were exported are read back, with and without groups', () => {
  const offsets = [
    { group: 'g', topic: 'a', partition: 0, offset: 7 },
    { group: 'g', topic: 'a', partition: 1, offset: 0 },
  ];
  const plain = offsetsCsv(offsets, false);
  assert.equal(plain, 'a,0,7\na,1,0\n');
  assert.deepEqual(readOffsetsCsv('f', plain, ['g']), offsets);
  assert.deepEqual(readOffsetsCsv('f', offsetsCsv(offsets, true), []), offsets);
  assert.deepEqual(readOffsetsCsv('f', '"a",0,7\r\n', ['g']), offsets.slice(0, 1));
  assert.throws(() => readOffsetsCsv('f.csv', 'a,0,7\na,0', ['g']), /f\.csv:2: "a,0" is not/);
  assert.throws(() => readOffsetsCsv('f.csv', 'a,0,-7', ['g']), /f\.csv:1/);
  assert.throws(() => readOffsetsCsv('f.csv', plain, []), /names no group/);
});

test('each target finds its offset, and none outside of the log', async (t) => {
  const server = await startTestBroker(temporaryDirectory(t), {
    topics: [{ name: 'a', partitions: 2 }],
  });
  t.after(() => server.broker.stop());
  const cluster = new KafkaCluster({
    bootstrapServers: [server.address],
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  const values = slabOf(['0', '1', '2', '3', '4']);
  const timestamps = Float64Array.of(100, 200, 300, 400, 500);
  const records = { size: 5, values, timestampMs: 0, timestamps };
  await new Producer(cluster).write([{ topic: 'a', partition: 0, records }]);
  await commitOffsets(cluster, 'g', [{ topic: 'a', partition: 0, offset: 3 }]);
  const both = [0, 1].map((partition) => ({ topic: 'a', partition }));
  const planned = async (target: ResetTarget, partitions = both, file: number[] = []) => {
    const wanted = file.map((offset, partition) => ({ group: 'g', topic: 'a', partition, offset }));
    const offsets = await plannedOffsets(cluster, 'g', partitions, target, wanted);
    return offsets.map(({ offset, adjustedFrom }) => [offset, adjustedFrom]);
  };
  const exact = (...offsets: number[]) => offsets.map((offset) => [offset, undefined]);
  assert.deepEqual(await planned({ to: 'earliest' }), exact(0, 0));
  assert.deepEqual(await planned({ to: 'latest' }), exact(5, 0));
  assert.deepEqual(await planned({ to: 'current' }), exact(3, 0));
  assert.deepEqual(await planned({ to: 'offset', offset: 4 }), [
    [4, undefined],
    [0, 4],
  ]);
  assert.deepEqual(await planned({ to: 'time', timestampMs: 250 }), exact(2, 0));
  assert.deepEqual(await planned({ to: 'time', timestampMs: 501 }), exact(5, 0));
  assert.deepEqual(await planned({ to: 'shift', by: -2 }, both.slice(0, 1)), exact(1));
  assert.deepEqual(await planned({ to: 'shift', by: 9 }, both.slice(0, 1)), [[5, 12]]);
  await assert.rejects(planned({ to: 'shift', by: 1 }), /a-1 has no offset to shift/);
  assert.deepEqual(await planned({ to: 'file', path: 'f' }, both, [2, 1]), [
    [2, undefined],
    [0, 1],
  ]);
});
