import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { EventBatch } from '#src/core/batch.js';
import type { Delivery } from '#src/core/contracts.js';
import { DeliveryError } from '#src/core/errors.js';
import type { HdfsSinkConfig } from '#src/generated/config/sinks/hdfs.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import { sinkOnHdfs, type SinkOnHdfs } from '../../support/hdfs-sink.js';
import { letPass } from '../../support/let-pass.js';
import { until } from '../../support/until.js';

/** Flume's tests of its sink, and what a channel is owed, in append mode. */

/** By name. */
const contentsOf = (files: Record<string, string>): string[] =>
  Object.keys(files)
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => files[name]!);
const linesOf = (files: Record<string, string>): string[] =>
  contentsOf(files).flatMap((text) => text.split('\n').slice(0, -1));

/** Events of hosts, by header, from sequence `from` on. */
function fromHosts(bodies: Record<string, readonly string[]>, from = 0): Delivery {
  const all = Object.entries(bodies).flatMap(([host, texts]) =>
    texts.map((text) => ({ host, text })),
  );
  const batch = EventBatch.of(
    all.map(({ text }) => text),
    { own: all.map(({ host }) => ({ host })) },
  );
  return { batch, ranges: [{ from, to: from + all.length }], lowMark: 0 };
}

async function started(
  t: Parameters<typeof sinkOnHdfs>[0],
  config: Partial<HdfsSinkConfig> = {},
): Promise<SinkOnHdfs> {
  const setup = await sinkOnHdfs(t, config);
  await setup.sink.start();
  await setup.sink.recover();
  return setup;
}

async function outcomeOf(delivery: Promise<unknown>): Promise<string> {
  return delivery.then(
    () => 'done',
    (error: DeliveryError) => error.outcome,
  );
}

for (const channelIsDurable of [true, false])
  sinkContract(
    `hdfs in append mode from a ${channelIsDurable ? 'durable' : 'memory'} channel`,
    async (t) => {
      const { sink, restarted, files, clock } = await sinkOnHdfs(t, {}, { channelIsDurable });
      return {
        sink,
        restarted: () => {
          clock.setWallClock(clock.nowMs() + 10);
          return restarted().sink;
        },
        delivered: () => linesOf(files()),
      };
    },
    { exact: channelIsDurable },
  );

test('it tells the active namenode from the start, and what becomes of each file', async (t) => {
  const { sink, server, clock, context } = await started(t);
  assert.equal(sink.peer, server.addresses[0]);
  await sink.deliver(deliveryOf(['a'], 0));
  await letPass(clock, sink.stop());
  const lines = context.logger.lines.map(({ message }) => message);
  assert.match(
    lines.join('\n'),
    /HDFS answers at 127.*\n.*Creating (\S+)\.tmp\n.*Renamed \1\.tmp to \1/,
  );
});

test('a delivery can be read when it is done, and its file gets its name at the end', async (t) => {
  const { sink, clock, files } = await started(t);
  await sink.deliver(deliveryOf(['a', 'b'], 0));
  const name = `FlumeData.${clock.nowMs() + 1}`;
  assert.deepEqual(files(), { [`${name}.tmp`]: 'a\nb\n' });
  await sink.deliver(deliveryOf(['c'], 2));
  assert.deepEqual(files(), { [`${name}.tmp`]: 'a\nb\nc\n' });
  await sink.stop();
  assert.deepEqual(files(), { [name]: 'a\nb\nc\n' });
});

test('1000 events at rollCount 100 make ten files, also out of one delivery', async (t) => {
  const { sink, clock, files } = await started(t, { 'hdfs.rollCount': 100 });
  const bodies = Array.from({ length: 1000 }, (_, i) => `event ${i}`);
  await sink.deliver(deliveryOf(bodies.slice(0, 350), 0));
  await sink.deliver(deliveryOf(bodies.slice(350), 350));
  await sink.stop();
  const first = clock.nowMs() + 1;
  const names = Array.from({ length: 10 }, (_, i) => `FlumeData.${first + i}`);
  assert.deepEqual(Object.keys(files()).toSorted(), names);
  assert.deepEqual(linesOf(files()), bodies);
});

test('files of a bucket are in order by name, though a later one is compressed sooner', async (t) => {
  const options = { 'hdfs.fileType': 'CompressedStream', 'hdfs.codeC': 'gzip' } as const;
  const { sink, server, files } = await started(t, { ...options, 'hdfs.rollCount': 1 });
  const bodies = [randomBytes(2 ** 20).toString('hex'), 'small'];
  await sink.deliver(deliveryOf(bodies, 0));
  await sink.stop();
  const inOrder = Object.keys(files())
    .toSorted()
    .map((name) => gunzipSync(server.read(`/user/flume/${name}`)!).toString().length);
  assert.deepEqual(inOrder, [bodies[0]!.length + 1, bodies[1]!.length + 1]);
});

test('a file is full when its bodies have rollSize bytes, newlines not counted', async (t) => {
  const { sink, files } = await started(t, { 'hdfs.rollSize': 10 });
  await sink.deliver(deliveryOf(['aaaaa', 'bbbbb', 'ccccccc', 'ddddddd', 'e'], 0));
  await sink.stop();
  assert.deepEqual(contentsOf(files()), ['aaaaa\nbbbbb\n', 'ccccccc\nddddddd\n', 'e\n']);
});

test('a file is finished rollInterval after its first event, and the next is named by its time', async (t) => {
  const { sink, clock, files } = await started(t, { 'hdfs.rollInterval': 30 });
  const startMs = clock.nowMs();
  await sink.deliver(deliveryOf(['a'], 0));
  await clock.advance(20_000);
  await sink.deliver(deliveryOf(['b'], 1));
  await clock.advance(9_999);
  assert.deepEqual(Object.keys(files()), [`FlumeData.${startMs + 1}.tmp`]);
  await clock.advance(1);
  await until(() => `FlumeData.${startMs + 1}` in files());
  await sink.deliver(deliveryOf(['c'], 2));
  await sink.stop();
  assert.deepEqual(files(), {
    [`FlumeData.${startMs + 1}`]: 'a\nb\n',
    [`FlumeData.${startMs + 30_001}`]: 'c\n',
  });
});

test('a file is finished when it has rested for idleTimeout', async (t) => {
  const { sink, clock, files } = await started(t, { 'hdfs.idleTimeout': 5 });
  const name = `FlumeData.${clock.nowMs() + 1}`;
  await sink.deliver(deliveryOf(['a'], 0));
  await clock.advance(4_000);
  await sink.deliver(deliveryOf(['b'], 1));
  await clock.advance(4_000);
  assert.deepEqual(Object.keys(files()), [`${name}.tmp`]);
  await clock.advance(1_000);
  await until(() => files()[name] === 'a\nb\n');
  await sink.stop();
});

test('files that are not finished begin and end as configured, and suffixes are kept', async (t) => {
  const config = {
    'hdfs.inUsePrefix': '_',
    'hdfs.inUseSuffix': '.open',
    'hdfs.fileSuffix': '.log',
  };
  const { sink, clock, files } = await started(t, config);
  await sink.deliver(deliveryOf(['a'], 0));
  const name = `FlumeData.${clock.nowMs() + 1}.log`;
  assert.deepEqual(Object.keys(files()), [`_${name}.open`]);
  await sink.stop();
  assert.deepEqual(Object.keys(files()), [name]);
});

test('without in-use prefix and suffix a file has its name from the beginning', async (t) => {
  const { sink, clock, files } = await started(t, { 'hdfs.emptyInUseSuffix': true });
  await sink.deliver(deliveryOf(['a'], 0));
  const name = `FlumeData.${clock.nowMs() + 1}`;
  assert.deepEqual(Object.keys(files()), [name]);
  await sink.stop();
  assert.deepEqual(files(), { [name]: 'a\n' });
});

test('each bucket has its file; the one left alone for the longest makes room', async (t) => {
  const config: Partial<HdfsSinkConfig> = {
    'hdfs.path': '/user/flume/%{host}',
    'hdfs.maxOpenFiles': 2,
  };
  const { sink, context, files } = await started(t, config);
  await sink.deliver(fromHosts({ web1: ['a'], web2: ['b'] }));
  assert.equal(context.counters.get('OpenFileCount'), 2);
  await sink.deliver(fromHosts({ web1: ['c'] }, 2));
  await sink.deliver(fromHosts({ web3: ['d'] }, 3));
  await until(() => Object.keys(files()).some((name) => /^web2\/FlumeData\.\d+$/.test(name)));
  const open = Object.keys(files()).filter((name) => name.endsWith('.tmp'));
  assert.deepEqual(
    open.map((name) => name.slice(0, 4)),
    ['web1', 'web3'],
  );
  assert.equal(context.counters.get('OpenFileCount'), 2);
  await sink.stop();
  assert.equal(context.counters.get('OpenFileCount'), 0);
  assert.deepEqual(linesOf(files()), ['a', 'c', 'b', 'd']);
});

test('deliveries that come together share a call, and those that come meanwhile the next', async (t) => {
  const { sink, server, files } = await started(t);
  const writes: string[] = [];
  let second: Promise<unknown> | undefined;
  const deliver = (bodies: readonly string[], from: number): Promise<unknown> =>
    Promise.all(bodies.map((body, i) => sink.deliver(deliveryOf([body], from + i))));
  const bodies = Array.from({ length: 20 }, (_, i) => `event ${i}`);
  server.intervene = ({ node, operation }, phase) => {
    if (node === 'datanode' && phase === 'begun') {
      writes.push(operation);
      second ??= deliver(bodies.slice(8), 8);
    }
    return 'goes on';
  };
  await deliver(bodies.slice(0, 8), 0);
  await second;
  assert.deepEqual(writes, ['CREATE', 'APPEND']);
  assert.deepEqual(linesOf(files()), bodies);
  await sink.stop();
});

test('after a lost answer the file is cut to what is delivered, and the rest comes in another', async (t) => {
  const { sink, server, clock, files } = await started(t);
  await sink.deliver(deliveryOf(['a', 'b'], 0));
  server.intervene = ({ node, operation }, phase) =>
    node === 'datanode' && operation === 'APPEND' && phase === 'done' ? 'cut' : 'goes on';
  assert.equal(await outcomeOf(letPass(clock, sink.deliver(deliveryOf(['c', 'd'], 2)))), 'unknown');
  server.intervene = () => 'goes on';
  const known = await sink.recover();
  assert.deepEqual(known.missing(0, 4), [{ from: 2, to: 4 }]);
  await sink.deliver(deliveryOf(['c', 'd'], 2));
  await letPass(
    clock,
    until(() => contentsOf(files())[0] === 'a\nb\n'),
  );
  await letPass(clock, sink.stop());
  assert.deepEqual(contentsOf(files()), ['a\nb\n', 'c\nd\n']);
});

test('when one bucket fails, only its events come again', async (t) => {
  const { sink, server, clock, files } = await started(t, { 'hdfs.path': '/user/flume/%{host}' });
  server.intervene = ({ path, operation }, phase) =>
    path.includes('web2') && operation === 'CREATE' && phase === 'received' ? 'cut' : 'goes on';
  const bodies = { web1: ['a', 'b'], web2: ['c'] };
  assert.equal(await outcomeOf(letPass(clock, sink.deliver(fromHosts(bodies)))), 'unknown');
  server.intervene = () => 'goes on';
  assert.deepEqual((await sink.recover()).missing(0, 3), [{ from: 2, to: 3 }]);
  await sink.deliver(fromHosts({ web2: ['c'] }, 2));
  await sink.deliver(fromHosts({ web1: ['d'] }, 3));
  await letPass(clock, sink.stop());
  assert.deepEqual(linesOf(files()), ['a', 'b', 'd', 'c']);
  assert.equal(Object.keys(files()).length, 2, 'the file that works goes on');
});

test('when nobody answers, nothing was sent, and the error says who was asked and why', async (t) => {
  const { sink, server, context, clock } = await started(t);
  await server.stop();
  const delivery = sink.deliver(deliveryOf(['a'], 0));
  await assert.rejects(letPass(clock, delivery), (error: DeliveryError) => {
    assert.equal(error.outcome, 'refused');
    assert.match(error.message, /hdfs\.namenodes names http:\/\/127\.0\.0\.1:\d+/);
    return true;
  });
  assert.equal(context.counters.get('FilesInDoubt'), 0);
});

test('nothing is begun before a namenode answers', async (t) => {
  const { sink, server, clock } = await started(t);
  await server.stop();
  await assert.rejects(letPass(clock, sink.recover()), {
    outcome: 'refused',
    message: /GETFILESTATUS \/ at namenode .*hdfs\.namenodes names http:\/\/127\.0\.0\.1:\d+/,
  });
});
