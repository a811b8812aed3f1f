import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { test, type TestContext } from 'node:test';
import { ChannelError, ChannelFullError, ConfigError, DeliveryError } from '#src/core/errors.js';
import { encodeException, encodeReply } from '#src/protocol/thrift/messages.js';
import { protocols } from '#src/protocol/thrift/protocol.js';
import { ExceptionKind, MessageKind } from '#src/protocol/thrift/types.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import { freePorts } from '../../support/free-port.js';
import { startThriftSource, thriftSinkTo } from '../../support/thrift.js';
import { ownKey, ownTrust } from '../../support/tls-files.js';
import { until } from '../../support/until.js';

const { compact } = protocols;

sinkContract(
  'thrift sink',
  async (t) => {
    const { context, port } = await startThriftSource(t);
    const restarted = () => thriftSinkTo(t, port).sink;
    return { sink: restarted(), delivered: () => context.bodies, restarted };
  },
  { exact: false },
);

async function failureOf(attempt: Promise<unknown>): Promise<DeliveryError> {
  const failure: unknown = await attempt.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(failure instanceof DeliveryError, String(failure));
  return failure;
}

/** A peer that answers each call with these bytes, or not at all; its connections. */
async function peerThatAnswers(t: TestContext, answer: Buffer | undefined) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => {}).on('data', () => answer && socket.write(answer));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { port: (server.address() as AddressInfo).port, sockets };
}

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  return Buffer.concat([length, message]);
}

for (const protocol of ['compact', 'binary'] as const)
  for (const tls of [false, true])
    test(`events arrive with their headers (${protocol}, TLS ${tls})`, async (t) => {
      const { context, port } = await startThriftSource(t, { protocol, ...(tls && ownKey) });
      const { sink, context: sending } = thriftSinkTo(t, port, { protocol, ...(tls && ownTrust) });
      await sink.start();
      assert.match(
        sending.logger.messages('info')[0]!,
        /Delivery to 127.0.0.1:\d+ is at least once/,
      );
      await sink.recover();
      const { batch, ...rest } = deliveryOf(['one', '', 'x'.repeat(300_000)], 0);
      const own = [{ k: 'v' }, undefined, { '': 'ä' }];
      await sink.deliver({ ...rest, batch: batch.with({ headers: { host: 'web1' }, own }) });
      assert.deepEqual(context.bodies, ['one', '', 'x'.repeat(300_000)]);
      assert.deepEqual(
        [0, 1, 2].map((i) => ({ ...context.batches[0]!.headersOf(i) })),
        [{ host: 'web1', k: 'v' }, { host: 'web1' }, { host: 'web1', '': 'ä' }],
      );
      assert.deepEqual(context.batches[0]!.provenance, []);
    });

test('a full channel refuses a delivery, another failure leaves it unknown; the connection stays', async (t) => {
  const { context, port } = await startThriftSource(t);
  const { sink } = thriftSinkTo(t, port);
  await sink.recover();
  const failures = [new ChannelFullError('no room'), new ChannelError('its disk is gone')];
  context.onEmit = async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
  };
  const refused = await failureOf(sink.deliver(deliveryOf(['a'], 0)));
  assert.equal(refused.outcome, 'refused');
  assert.match(
    refused.message,
    /^test.properties:1: sink k1 to 127.0.0.1:\d+: status FAILED: its channel is full, .* 100 events/,
  );
  const unknown = await failureOf(sink.deliver(deliveryOf(['a'], 0)));
  assert.equal(unknown.outcome, 'unknown');
  assert.match(unknown.message, /: its disk is gone$/);
  assert.equal(sink.mustRecover, false);
  await sink.deliver(deliveryOf(['a'], 0));
  assert.deepEqual(context.bodies, ['a']);
});

test('a lost answer leaves the outcome unknown, and the connection is made anew', async (t) => {
  const { port, sockets } = await peerThatAnswers(t, undefined);
  const { sink, context } = thriftSinkTo(t, port);
  await sink.recover();
  const lost = failureOf(sink.deliver(deliveryOf(['a'], 0)));
  await until(() => sockets.length === 1 && sockets[0]!.bytesRead > 0, 'the call is there');
  sockets[0]!.destroy();
  assert.equal((await lost).outcome, 'unknown');
  assert.equal(sink.mustRecover, true);
  await sink.recover();
  const late = failureOf(sink.deliver(deliveryOf(['a'], 0)));
  await until(() => context.clock.pendingCount > 0, 'the answer is waited for');
  await context.clock.advance(20_000);
  assert.match((await late).message, /no answer within 20000 ms/);
  assert.equal(context.counters.get('ConnectionCreatedCount'), 1);
  assert.equal(context.counters.get('ConnectionClosedCount'), 2);
});

const head = { name: 'appendBatch', kind: MessageKind.call, sequence: 1 };
const unknownMethod = { kind: ExceptionKind.unknownMethod, text: 'Invalid method name' };
const strange = [
  [
    'the answer to another call',
    encodeReply(compact, { ...head, sequence: 7 }, 0),
    'unknown',
    /answer to call 7, but 1/,
  ],
  [
    'the other encoding',
    encodeReply(protocols.binary, head, 0),
    'unknown',
    /in the compact protocol: is protocol the same/,
  ],
  [
    'no status',
    compact.messageHead({ ...head, kind: MessageKind.reply }),
    'unknown',
    /malformed Thrift data/,
  ],
  ['status ERROR', encodeReply(compact, head, 2), 'unknown', /status ERROR/],
  [
    'an unknown method',
    encodeException(compact, head, unknownMethod),
    'refused',
    /no thrift source of Flume's/,
  ],
] as const;

for (const [what, message, outcome, fact] of strange)
  test(`a peer that answers with ${what} does not pass for one that has the events`, async (t) => {
    const { port } = await peerThatAnswers(t, framed(message));
    const { sink } = thriftSinkTo(t, port);
    await sink.recover();
    const failure = await failureOf(sink.deliver(deliveryOf(['a'], 0)));
    assert.equal(failure.outcome, outcome);
    assert.match(failure.message, fact);
  });

test('nobody listening, and a plain source for a sink with TLS, are refusals', async (t) => {
  const [closed] = (await freePorts(1)) as [number];
  const { sink: alone } = thriftSinkTo(t, closed);
  assert.equal((await failureOf(alone.recover())).outcome, 'refused');
  const { port } = await startThriftSource(t);
  const { sink } = thriftSinkTo(t, port, ownTrust);
  await sink.start();
  const failure = await failureOf(sink.recover());
  assert.equal(failure.outcome, 'refused');
  assert.match(failure.message, /during the TLS handshake; are ssl/);
});

test('the connection is made anew in intervals', async (t) => {
  const { port } = await startThriftSource(t);
  const { sink, context } = thriftSinkTo(t, port, { 'reset-connection-interval': 5 });
  await sink.recover();
  assert.equal(sink.mustRecover, false);
  await context.clock.advance(5_000);
  assert.equal(sink.mustRecover, true);
});

test('settings of TLS that can never work are a configuration error', (t) => {
  assert.throws(
    () => thriftSinkTo(t, 1, { ...ownTrust, 'include-protocols': ['SSLv3'] }),
    ConfigError,
  );
});
