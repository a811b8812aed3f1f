import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import type { Delivery } from '#src/core/contracts.js';
import type { DeliveryError } from '#src/core/errors.js';
import type { HdfsSinkConfig } from '#src/generated/config/sinks/hdfs.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { sinkOnHdfs, type SinkOnHdfs } from '../../support/hdfs-sink.js';
import { letPass } from '../../support/let-pass.js';
import { until } from '../../support/until.js';

/** The hdfs sink in file mode: what is in a file is delivered when the file has its name. */

const fileMode = { 'hdfs.delivery': 'file' } as const;

async function started(
  t: Parameters<typeof sinkOnHdfs>[0],
  config: Partial<HdfsSinkConfig> = {},
): Promise<SinkOnHdfs> {
  const setup = await sinkOnHdfs(t, { ...fileMode, ...config });
  await setup.sink.start();
  await setup.sink.recover();
  return setup;
}

interface Watched {
  outcome: string;
}

/** 'open' until it settles. */
function watch(delivery: Promise<unknown>): Watched {
  const watched: Watched = { outcome: 'open' };
  delivery.then(
    () => (watched.outcome = 'done'),
    (error: DeliveryError) => (watched.outcome = error.outcome),
  );
  return watched;
}

function settled(clock: FakeClock, ...deliveries: readonly Watched[]): Promise<void> {
  return letPass(
    clock,
    until(() => deliveries.every(({ outcome }) => outcome !== 'open')),
  );
}

const finalFiles = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('.tmp')));

sinkContract(
  'hdfs in file mode, a file for each event',
  async (t) => {
    const { sink, restarted, files } = await sinkOnHdfs(t, { ...fileMode, 'hdfs.rollCount': 1 });
    return {
      sink,
      restarted: () => restarted().sink,
      delivered: () =>
        Object.keys(files())
          .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
          .map((name) => files()[name]!.trimEnd()),
    };
  },
  { exact: true },
);

test('deliveries are done when their file is full and has the name of its sequences', async (t) => {
  const { sink, files } = await started(t, { 'hdfs.rollCount': 5 });
  const first = watch(sink.deliver(deliveryOf(['a', 'b'], 10)));
  const second = watch(sink.deliver(deliveryOf(['c', 'd'], 12)));
  await until(() => Object.keys(files()).length === 1);
  assert.match(Object.keys(files())[0]!, /^FlumeData\.01234567-0-10-\d+\.1\.tmp$/);
  assert.deepEqual([first.outcome, second.outcome], ['open', 'open']);
  const third = watch(sink.deliver(deliveryOf(['e', 'f'], 14)));
  await until(() => second.outcome === 'done');
  assert.equal(first.outcome, 'done');
  assert.equal(third.outcome, 'open', 'one of its events is in the next file');
  assert.equal(files()['FlumeData.01234567-0-10-14'], 'a\nb\nc\nd\ne\n');
  sink.release();
  await until(() => third.outcome === 'done');
  assert.equal(files()['FlumeData.01234567-0-15-15'], 'f\n');
  await sink.stop();
});

test('a file that is old is finished by the clock', async (t) => {
  const { sink, clock, files } = await started(t, { 'hdfs.rollInterval': 60 });
  const delivery = watch(sink.deliver(deliveryOf(['a'], 0)));
  await clock.advance(59_999);
  assert.equal(delivery.outcome, 'open');
  await clock.advance(1);
  await until(() => delivery.outcome === 'done');
  assert.deepEqual(files(), { 'FlumeData.01234567-0-0-0': 'a\n' });
  await sink.stop();
});

test('at the stop of the agent the files are finished before the sink is stopped', async (t) => {
  const { sink, context, files } = await started(t);
  const delivery = watch(sink.deliver(deliveryOf(['a'], 0)));
  context.abort();
  await until(() => delivery.outcome === 'done');
  assert.deepEqual(files(), { 'FlumeData.01234567-0-0-0': 'a\n' });
  const late = watch(sink.deliver(deliveryOf(['b'], 1)));
  await until(() => late.outcome === 'refused');
  await sink.stop();
});

test('when a file breaks off, all that is open is given up and comes again, once', async (t) => {
  const { sink, server, clock, files } = await started(t, { 'hdfs.path': '/user/flume/%{host}' });
  const from = (bodies: Record<string, string>, first: number): Delivery => ({
    batch: EventBatch.of(Object.values(bodies), {
      own: Object.keys(bodies).map((host) => ({ host })),
    }),
    ranges: [{ from: first, to: first + Object.keys(bodies).length }],
    lowMark: 0,
  });
  const one = watch(sink.deliver(from({ web1: 'a', web2: 'b' }, 0)));
  await until(() => Object.keys(files()).length === 2);
  let hasBroken = false;
  server.intervene = ({ path }, phase) => {
    if (!path.includes('web2') || phase !== 'part') return 'goes on';
    hasBroken = true;
    return 'cut';
  };
  const two = watch(sink.deliver(from({ web1: 'c', web2: 'd' }, 2)));
  await until(() => hasBroken);
  server.intervene = () => 'goes on';
  await clock.advance(10);
  const three = watch(sink.deliver(from({ web2: 'e' }, 4)));
  await settled(clock, one, two, three);
  assert.deepEqual([one.outcome, two.outcome, three.outcome], Array(3).fill('unknown'));
  const known = await letPass(clock, sink.recover());
  assert.deepEqual(known.missing(0, 5), [{ from: 0, to: 5 }]);
  const again = [
    watch(sink.deliver(from({ web1: 'a', web2: 'b' }, 0))),
    watch(sink.deliver(from({ web1: 'c', web2: 'd' }, 2))),
    watch(sink.deliver(from({ web2: 'e' }, 4))),
  ];
  sink.release();
  await settled(clock, ...again);
  const expected = {
    'web1/FlumeData.01234567-0-0-2': 'a\nc\n',
    'web2/FlumeData.01234567-0-1-4': 'b\nd\ne\n',
  };
  assert.deepEqual(finalFiles(files()), expected);
  await letPass(
    clock,
    until(() => Object.keys(files()).length === 2, 'the rest is removed'),
  );
  await letPass(clock, sink.stop());
});

test('a file whose length is not as written is not delivered', async (t) => {
  const { sink, server, clock, context, files } = await started(t, { 'hdfs.rollCount': 2 });
  server.intervene = ({ node, operation, path }, phase) => {
    if (node === 'namenode' && operation === 'GETFILESTATUS' && phase === 'asked')
      server.namespace.delete(path, 'flume', false);
    return 'goes on';
  };
  const delivery = watch(sink.deliver(deliveryOf(['a', 'b'], 0)));
  await settled(clock, delivery);
  assert.equal(delivery.outcome, 'unknown');
  assert.deepEqual(finalFiles(files()), {});
  assert.equal(context.counters.get('ConnectionFailedCount'), 1);
});

test('a rename without an answer is made up for at the recovery', async (t) => {
  const { sink, server, clock, files } = await started(t, { 'hdfs.rollCount': 2 });
  server.intervene = ({ operation }, phase) =>
    operation === 'RENAME' && phase === 'done' ? 'cut' : 'goes on';
  const delivery = watch(sink.deliver(deliveryOf(['a', 'b'], 0)));
  await settled(clock, delivery);
  assert.equal(delivery.outcome, 'unknown');
  server.intervene = () => 'goes on';
  const known = await letPass(clock, sink.recover());
  assert.deepEqual(known.missing(0, 2), []);
  assert.deepEqual(files(), { 'FlumeData.01234567-0-0-1': 'a\nb\n' });
  await letPass(clock, sink.stop());
});

test('after a kill what was hidden goes, and what was prepared is named', async (t) => {
  const { sink, server, clock, files, restarted } = await started(t, { 'hdfs.rollCount': 2 });
  server.intervene = ({ operation }, phase) =>
    operation === 'RENAME' && phase === 'asked' ? new Promise(() => {}) : 'goes on';
  void sink.deliver(deliveryOf(['a', 'b', 'c'], 0)).catch(() => {});
  await until(() => Object.keys(files()).length === 2);
  server.intervene = () => 'goes on';
  const next = restarted().sink;
  await next.start();
  const known = await letPass(clock, next.recover());
  assert.deepEqual(known.missing(0, 3), [{ from: 2, to: 3 }]);
  await letPass(
    clock,
    until(() => Object.keys(files()).length === 1),
  );
  assert.deepEqual(files(), { 'FlumeData.01234567-0-0-1': 'a\nb\n' });
  await letPass(clock, next.stop());
});

test('a delivery that holds up thousands of others has its files finished', async (t) => {
  const { sink, files } = await started(t, { 'hdfs.path': '/user/flume/%{host}' });
  const from = (host: string, sequence: number) => ({
    batch: EventBatch.of(['x'], { headers: { host } }),
    ranges: [{ from: sequence, to: sequence + 1 }],
    lowMark: 0,
  });
  const oldest = watch(sink.deliver(from('rare', 0)));
  const max = sink.openDeliveriesMax;
  for (let i = 1; i < max; i++) void sink.deliver(from('busy', i)).catch(() => {});
  await until(() => oldest.outcome === 'done');
  assert.deepEqual(Object.keys(finalFiles(files())), ['rare/FlumeData.01234567-0-0-0']);
  sink.release();
});

test('there is no room for more while 16 MiB wait for HDFS', async (t) => {
  const { sink, server, clock } = await started(t);
  let goOn = (): void => {};
  const gate = new Promise<'goes on'>((resolve) => (goOn = () => resolve('goes on')));
  server.intervene = ({ node }) => (node === 'namenode' ? gate : 'goes on');
  const body = 'x'.repeat(1 << 20);
  const deliveries = Array.from({ length: 18 }, (_, i) =>
    watch(sink.deliver(deliveryOf([body], i))),
  );
  let hasRoom = false;
  void sink.ready().then(() => (hasRoom = true));
  await clock.advance(1_000);
  assert.equal(hasRoom, false);
  goOn();
  await until(() => hasRoom);
  sink.release();
  await until(() => deliveries.every(({ outcome }) => outcome === 'done'));
  await sink.stop();
});
