import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { ChannelFullError, DeliveryError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { channelOrigin } from '#src/core/provenance.js';
import type { AvroSink } from '#src/sinks/avro/avro-sink.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import { avroSinkTo } from '../../support/avro-sink.js';
import { startAvroSource } from '../../support/avro-source.js';
import type { RunningAvroSource } from '../../support/avro-source.js';
import { freePorts } from '../../support/free-port.js';
import { until } from '../../support/until.js';

/** Lets the fake channel remember what it took, as an agent's channels do. */
function remember({ context }: RunningAvroSource, channelId: string): IntervalSet {
  const known = new IntervalSet();
  context.stored.set(channelOrigin(channelId), { known });
  context.onEmit = async ({ provenance }) => {
    for (const { from, to } of provenance) known.add(from, to);
  };
  return known;
}

sinkContract(
  'avro sink',
  async (t) => {
    const peer = await startAvroSource(t);
    const { sink, context } = avroSinkTo(t, peer.port);
    remember(peer, context.channelId);
    const restarted = (): AvroSink => avroSinkTo(t, peer.port).sink;
    return { sink, delivered: () => peer.context.bodies, restarted };
  },
  { exact: true },
);

for (const compression of ['none', 'deflate'] as const)
  test(`batches arrive with their sequences (compression ${compression})`, async (t) => {
    const peer = await startAvroSource(t, { 'compression-type': compression });
    const { sink, context, recover } = avroSinkTo(t, peer.port, {
      'compression-type': compression,
    });
    remember(peer, context.channelId);
    assert.deepEqual(await recover(), new IntervalSet());
    await sink.deliver(deliveryOf(['a', 'b'], 0));
    await sink.deliver(deliveryOf(['c'], 2));
    assert.deepEqual(peer.context.bodies, ['a', 'b', 'c']);
    assert.equal(peer.context.batches[1]!.provenance[0]!.origin, channelOrigin(context.channelId));
    assert.deepEqual(await recover(), new IntervalSet(3));
  });

test('after a lost answer the outcome is unknown, and the peer tells that it has the batch', async (t) => {
  const peer = await startAvroSource(t);
  const { sink, context, recover } = avroSinkTo(t, peer.port);
  const known = remember(peer, context.channelId);
  await recover();
  let answer = (): void => {};
  peer.context.onEmit = async ({ provenance }) => {
    for (const { from, to } of provenance) known.add(from, to);
    await new Promise<void>((resolve) => void (answer = resolve));
  };
  const delivery = sink.deliver(deliveryOf(['a', 'b'], 0));
  const failed = assert.rejects(delivery, (error) => {
    assert.ok(error instanceof DeliveryError);
    assert.equal(error.outcome, 'unknown');
    assert.match(error.message, /no answer within 20000 ms/);
    return true;
  });
  await until(() => known.lowMark === 2, 'the batch is durable at the peer');
  await context.clock.advance(20_000);
  await failed;
  const recovered = recover();
  answer();
  assert.deepEqual(await recovered, new IntervalSet(2));
});

test('a peer answers a new connection only when the old one has nothing under way', async (t) => {
  const peer = await startAvroSource(t);
  const { sink, context, recover } = avroSinkTo(t, peer.port);
  const known = remember(peer, context.channelId);
  await recover();
  let commit = (): void => {};
  peer.context.onEmit = async () => {
    await new Promise<void>((resolve) => void (commit = resolve));
    known.add(0, 1);
  };
  const failed = assert.rejects(sink.deliver(deliveryOf(['slow'], 0)));
  await until(
    () => peer.context.counters.get('AppendBatchReceivedCount') === 1,
    'the call is under way',
  );
  await context.clock.advance(20_000);
  await failed;
  let isAnswered = false;
  const recovered = recover().finally(() => (isAnswered = true));
  await until(
    () => peer.context.counters.get('OpenConnectionCount') === 1,
    'the new connection is in',
  );
  assert.equal(isAnswered, false);
  commit();
  assert.deepEqual(await recovered, new IntervalSet(1));
});

test('a full channel at the peer is a refusal', async (t) => {
  const peer = await startAvroSource(t);
  const { sink, recover } = avroSinkTo(t, peer.port);
  await recover();
  peer.context.onEmit = () => Promise.reject(new ChannelFullError('no room'));
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), (error) => {
    assert.ok(error instanceof DeliveryError);
    assert.equal(error.outcome, 'refused');
    assert.match(error.message, /sink k1 to 127.0.0.1:\d+: status FAILED: its channel is full/);
    return true;
  });
  peer.context.onEmit = undefined;
  await recover();
  await sink.deliver(deliveryOf(['a'], 0));
});

test('what was sent behind a refused delivery is refused, too: it would overtake it', async (t) => {
  const peer = await startAvroSource(t);
  const { sink, context, recover } = avroSinkTo(t, peer.port);
  const known = remember(peer, context.channelId);
  const store = peer.context.onEmit!;
  await recover();
  let isFull = true;
  peer.context.onEmit = async (batch) => {
    if (!isFull) return store(batch);
    isFull = false;
    throw new ChannelFullError('no room');
  };
  const deliveries = [['a'], ['b'], ['c']].map((bodies, i) => sink.deliver(deliveryOf(bodies, i)));
  for (const delivery of deliveries) await assert.rejects(delivery, DeliveryError);
  assert.equal(sink.mustRecover, true);
  assert.deepEqual(await recover(), new IntervalSet());
  assert.equal(known.end, 0);
});

test('a peer that is not there is a refusal', async (t) => {
  const { recover } = avroSinkTo(t, (await freePorts(1))[0]!);
  await assert.rejects(recover(), (error) => {
    assert.ok(error instanceof DeliveryError);
    assert.equal(error.outcome, 'refused');
    assert.match(error.message, /ECONNREFUSED/);
    return true;
  });
});

test('a connection older than the reset interval is made anew', async (t) => {
  const peer = await startAvroSource(t);
  const { sink, context, recover } = avroSinkTo(t, peer.port, { 'reset-connection-interval': 60 });
  await recover();
  await sink.deliver(deliveryOf(['a'], 0));
  assert.equal(sink.mustRecover, false);
  await context.clock.advance(60_000);
  assert.equal(sink.mustRecover, true);
  await recover();
  await sink.deliver(deliveryOf(['b'], 1));
  assert.equal(context.counters.get('ConnectionCreatedCount'), 1);
  assert.deepEqual(peer.context.bodies, ['a', 'b']);
});

test('a connection that the peer closed while idle is no doubt: the next delivery is refused', async (t) => {
  const peer = await startAvroSource(t);
  const { sink, recover } = avroSinkTo(t, peer.port);
  await recover();
  await peer.source.stop();
  await until(() => sink.mustRecover, 'the peer has closed');
  await assert.rejects(
    sink.deliver(deliveryOf(['a'], 0)),
    (error) => error instanceof DeliveryError && error.outcome === 'refused',
  );
  assert.deepEqual(peer.context.bodies, []);
});

test('an aborted sink does not wait for a peer that never answers', async (t) => {
  const silent = createServer(() => {});
  const port = await new Promise<number>((resolve) =>
    silent.listen(0, '127.0.0.1', () => resolve((silent.address() as { port: number }).port)),
  );
  t.after(() => silent.close());
  const { context, recover } = avroSinkTo(t, port);
  const recovered = assert.rejects(recover(), DeliveryError);
  setImmediate(() => context.abort());
  await recovered;
});
