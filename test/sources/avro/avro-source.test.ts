import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { encodeEvents } from '#src/codecs/avro-event/encode.js';
import { EventBatch } from '#src/core/batch.js';
import { StartError } from '#src/core/errors.js';
import { AvroRpcClient } from '#src/protocol/avro-rpc/client.js';
import { noMetadata } from '#src/protocol/avro-rpc/handshake.js';
import { encodeSentRanges } from '#src/protocol/avro-rpc/tailrace-peer.js';
import { AvroSource } from '#src/sources/avro/avro-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { avroSourceDefaults, startAvroSource } from '../../support/avro-source.js';
import { sourceContext } from '../../support/component-context.js';
import { FakeClock } from '../../support/fake-clock.js';
import { until } from '../../support/until.js';

const batchOf = (...bodies: string[]): Buffer => encodeEvents(EventBatch.of(bodies));

async function greetedClient(port: number): Promise<AvroRpcClient> {
  const client = await AvroRpcClient.connect({
    host: '127.0.0.1',
    port,
    connectTimeoutMs: 20_000,
    requestTimeoutMs: 20_000,
    clock: new FakeClock(),
  });
  await client.ping();
  return client;
}

sourceContract('avro source', (t) => {
  const context = sourceContext(avroSourceDefaults);
  const source = new AvroSource(context);
  const offer = async (bodies: readonly string[]): Promise<void> => {
    const client = await greetedClient(source.port);
    t.after(() => client.destroy());
    // The contract looks at the source alone: the client may be gone before its answer.
    client.call('appendBatch', noMetadata, batchOf(...bodies)).catch(() => {});
  };
  return { source, context, offer, retries: false };
});

test('calls of one connection are begun before earlier ones are done, in order', async (t) => {
  const { context, port } = await startAvroSource(t);
  let commit = (): void => {};
  context.onEmit = () => new Promise((resolve) => void (commit = resolve));
  const client = await greetedClient(port);
  const calls = ['first', 'second'].map((name) =>
    client.call('appendBatch', noMetadata, batchOf(name)),
  );
  await until(
    () => context.counters.get('AppendBatchReceivedCount') === 2,
    'both calls are in flight',
  );
  context.onEmit = undefined;
  commit();
  const results = await Promise.all(calls);
  assert.ok(results.every((result) => result.ok && result.value.long() === 0));
  assert.deepEqual(context.bodies, ['first', 'second']);
  client.destroy();
});

test('a call from a Tailrace peer carries its ranges as provenance', async (t) => {
  const { context, port } = await startAvroSource(t);
  const client = await greetedClient(port);
  const channelId = 'ab'.repeat(16);
  const ranges = [
    { from: 10, to: 12 },
    { from: 20, to: 21 },
  ];
  const metadata = encodeSentRanges({ channelId, ranges, lowMark: 10, hour: 7 });
  await client.call('appendBatch', metadata, batchOf('a', 'b', 'c'));
  client.destroy();
  const [batch] = context.batches;
  const common = {
    origin: `channel:${channelId}`,
    dropped: 0,
    deadLettered: 0,
    hour: 7,
    lowMark: 10,
  };
  assert.deepEqual(batch!.provenance, [
    { ...common, from: 10, to: 12, read: 2 },
    { ...common, from: 20, to: 21, read: 1 },
  ]);
  assert.deepEqual(
    [0, 1, 2].map((i) => batch!.endPosition!(i)),
    [11, 12, 21],
  );
});

test('ranges that do not count the events are answered with an error', async (t) => {
  const { context, port } = await startAvroSource(t);
  const client = await greetedClient(port);
  const ranges = [{ from: 0, to: 5 }];
  const metadata = encodeSentRanges({ channelId: 'ab'.repeat(16), ranges, lowMark: 0, hour: 0 });
  const result = await client.call('appendBatch', metadata, batchOf('a'));
  assert.ok(!result.ok && result.error.includes('1 events for 5 sequence numbers'));
  assert.equal(context.counters.get('EventReadFail'), 1);
  client.destroy();
});

test('parameters that cannot be read are answered with an error; the connection stays usable', async (t) => {
  const { context, port } = await startAvroSource(t);
  const client = await greetedClient(port);
  const result = await client.call('appendBatch', noMetadata, Buffer.from('0200ff', 'hex'));
  assert.ok(!result.ok && result.error.includes('malformed Avro data'));
  const next = await client.call('appendBatch', noMetadata, batchOf('fine'));
  assert.ok(next.ok);
  assert.deepEqual(context.bodies, ['fine']);
  client.destroy();
});

test('a client that compresses is told apart from noise', async (t) => {
  const { context, port } = await startAvroSource(t);
  const socket = connect(port, '127.0.0.1');
  socket.write(Buffer.from('789c62606060', 'hex'));
  await once(socket.resume(), 'close');
  assert.match(
    context.logger.messages('warn')[0]!,
    /the peer compresses .*set compression-type = deflate/,
  );
  assert.equal(context.counters.get('OpenConnectionCount'), 0);
});

test('a plain client of a compressing source is told apart, too', async (t) => {
  const { context, port } = await startAvroSource(t, { 'compression-type': 'deflate' });
  const socket = connect(port, '127.0.0.1');
  socket.write(Buffer.from('000000010000000200000001', 'hex'));
  await once(socket.resume(), 'close');
  assert.match(context.logger.messages('warn')[0]!, /does not send a zlib stream/);
});

test('a busy port is a StartError that names the place in the configuration', async (t) => {
  const { port } = await startAvroSource(t);
  const second = new AvroSource(sourceContext({ ...avroSourceDefaults, port }));
  await assert.rejects(second.start(), (error) => {
    assert.ok(error instanceof StartError);
    assert.match(
      error.message,
      /^test.properties:1: 127.0.0.1:\d+ is in use .* change bind or port$/,
    );
    return true;
  });
});

test('stop waits for the calls under way and answers them', async (t) => {
  const { source, context, port } = await startAvroSource(t);
  let commit = (): void => {};
  context.onEmit = () => new Promise((resolve) => void (commit = resolve));
  const client = await greetedClient(port);
  const call = client.call('appendBatch', noMetadata, batchOf('last'));
  await until(() => context.counters.get('AppendBatchReceivedCount') === 1, 'the call has arrived');
  const stopped = source.stop();
  commit();
  await stopped;
  assert.ok((await call).ok);
  assert.deepEqual(context.bodies, ['last']);
});

test('calls and connections are counted under the names of Flume', async (t) => {
  const { context, port } = await startAvroSource(t);
  const client = await greetedClient(port);
  await client.call('appendBatch', noMetadata, batchOf('a', 'b'));
  await client.call('append', noMetadata, batchOf('c').subarray(1, -1));
  assert.deepEqual(context.counters.snapshot(), {
    OpenConnectionCount: 1,
    AppendBatchReceivedCount: 1,
    AppendBatchAcceptedCount: 1,
    AppendReceivedCount: 1,
    AppendAcceptedCount: 1,
  });
  client.destroy();
});
