import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StartError } from '#src/core/errors.js';
import type { NetcatudpSourceConfig } from '#src/generated/config/sources/netcatudp.js';
import { NetcatUdpSource } from '#src/sources/netcatudp/netcat-udp-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { sourceContext } from '../../support/component-context.js';
import { sendDatagrams } from '../../support/datagrams.js';
import { until } from '../../support/until.js';

function make(config: Partial<NetcatudpSourceConfig> = {}) {
  const context = sourceContext<NetcatudpSourceConfig>({
    bind: '127.0.0.1',
    port: 0,
    maxPendingBytes: 1 << 20,
    ...config,
  });
  return { context, source: new NetcatUdpSource(context) };
}

sourceContract('netcatudp', () => {
  const { context, source } = make();
  return {
    source,
    context,
    retries: true,
    offer: async (bodies) => void (await sendDatagrams(source.port, bodies)),
  };
});

test('a datagram is an event up to its first newline, an empty one too', async () => {
  const { context, source } = make();
  await source.start();
  await sendDatagrams(source.port, ['one\ntwo\n', '', 'x'.repeat(60_000), '\n', 'last\r\n']);
  await until(() => context.bodies.length === 5, 'all have come');
  assert.deepEqual(context.bodies, ['one', '', 'x'.repeat(60_000), '', 'last\r']);
  assert.deepEqual({ ...context.batches[0]!.headersOf(0) }, {});
  await source.stop();
});

test('the address of the sender becomes a header as Java prints it, on all addresses too', async () => {
  for (const where of [{ bind: '127.0.0.1' }, {}]) {
    const context = sourceContext<NetcatudpSourceConfig>({
      ...where,
      port: 0,
      maxPendingBytes: 1 << 20,
      remoteAddress: 'from',
    });
    const source = new NetcatUdpSource(context);
    await source.start();
    const port = await sendDatagrams(source.port, ['hello']);
    await until(() => context.bodies.length === 1, 'it has come');
    assert.deepEqual({ ...context.batches[0]!.headersOf(0) }, { from: `/127.0.0.1:${port}` });
    await source.stop();
  }
});

test('what does not fit while the channels are full is dropped, counted and reported', async () => {
  const { context, source } = make({ maxPendingBytes: 65_536 });
  let isFull = true;
  context.onEmit = async () => {
    if (isFull) throw new Error('no room');
  };
  await source.start();
  const sent = Array.from({ length: 200 }, (_, i) => `${i}`.padEnd(1000));
  for (const datagram of sent) {
    await sendDatagrams(source.port, [datagram]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await until(() => context.counters.get('DroppedCount') > 0, 'some are dropped');
  const waiting = sent.length - context.counters.get('DroppedCount');
  isFull = false;
  await until(() => {
    if (context.clock.pendingCount > 0) void context.clock.advance(1000);
    return context.bodies.length >= waiting;
  }, 'the others are stored');
  assert.deepEqual(context.bodies, sent.slice(0, waiting));
  assert.match(context.logger.messages('warn').join('\n'), /\d+ datagrams were dropped/);
  await source.stop();
});

test('a busy port is told with its remedy', async () => {
  const { source } = make();
  await source.start();
  await assert.rejects(
    make({ port: source.port }).source.start(),
    (error: Error) =>
      error instanceof StartError && /\(UDP\) is in use .* change bind or port/.test(error.message),
  );
  await source.stop();
});
