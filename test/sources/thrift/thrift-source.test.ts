import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { encodeAppendBatch } from '#src/codecs/thrift-event/encode.js';
import { EventBatch } from '#src/core/batch.js';
import { ChannelError, ChannelFullError } from '#src/core/errors.js';
import { FrameSplitter } from '#src/protocol/frame-splitter.js';
import { decodeAnswer, type Answer } from '#src/protocol/thrift/messages.js';
import { protocols } from '#src/protocol/thrift/protocol.js';
import { ExceptionKind, MessageKind, Status } from '#src/protocol/thrift/types.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { startThriftSource, thriftSource } from '../../support/thrift.js';
import { until } from '../../support/until.js';

const { compact, binary } = protocols;

const callOf = (sequence: number, ...bodies: string[]): Buffer =>
  encodeAppendBatch(EventBatch.of(bodies), compact, sequence);

function framed(message: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(message.length);
  return Buffer.concat([length, message]);
}

/** A connection, and the answers that have come on it. */
function clientOf(port: number): { readonly socket: Socket; readonly answers: Answer[] } {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  const frames = new FrameSplitter(1_000);
  const answers: Answer[] = [];
  socket.on('data', (chunk) => {
    answers.push(...frames.push(chunk).map((message) => decodeAnswer(compact, message)));
  });
  return { socket, answers };
}

sourceContract('thrift source', (t) => {
  const { source, context } = thriftSource();
  const offer = (bodies: readonly string[]): void => {
    const { socket } = clientOf(source.port);
    t.after(() => void socket.destroy());
    socket.write(callOf(1, ...bodies));
  };
  return { source, context, offer, retries: false };
});

test('calls are begun before earlier ones are done, and answered in their order', async (t) => {
  const { context, port } = await startThriftSource(t);
  const commits: (() => void)[] = [];
  context.onEmit = () => new Promise((resolve) => void commits.push(resolve));
  const { socket, answers } = clientOf(port);
  socket.write(Buffer.concat([callOf(1, 'first'), callOf(2, 'second'), callOf(3)]));
  await until(
    () => context.counters.get('AppendBatchAcceptedCount') === 1,
    'the empty one is done',
  );
  assert.deepEqual(answers, []);
  commits[0]!();
  await until(() => commits.length === 2, 'the second one is under way');
  commits[1]!();
  await until(() => answers.length === 3, 'all are answered');
  assert.deepEqual(
    answers,
    [1, 2, 3].map((sequence) => ({ sequence, result: Status.ok })),
  );
  assert.deepEqual(context.bodies, ['first', 'second']);
  socket.destroy();
});

test('a full channel is FAILED, another failure of it an internal error; the connection stays', async (t) => {
  const { context, port } = await startThriftSource(t);
  const failures = [new ChannelFullError('no room'), new ChannelError('its disk is gone')];
  context.onEmit = async () => {
    const failure = failures.shift();
    if (failure !== undefined) throw failure;
  };
  const { socket, answers } = clientOf(port);
  for (let i = 1; i <= 3; i++) {
    socket.write(callOf(i, `event ${i}`));
    await until(() => answers.length === i, 'it is answered');
  }
  assert.deepEqual(answers, [
    { sequence: 1, result: Status.failed },
    { sequence: 2, result: { kind: ExceptionKind.internalError, text: 'its disk is gone' } },
    { sequence: 3, result: Status.ok },
  ]);
  assert.match(context.logger.messages('warn')[0]!, /refused 1 events of .*: no room/);
  assert.deepEqual(context.bodies, ['event 3']);
  socket.destroy();
});

test('parameters that cannot be read, and other methods, are answered; the connection stays', async (t) => {
  const { context, port } = await startThriftSource(t);
  const { socket, answers } = clientOf(port);
  const headOf = (name: string) =>
    compact.messageHead({ name, kind: MessageKind.call, sequence: 9 });
  socket.write(framed(Buffer.concat([headOf('appendBatch'), Buffer.of(0x19, 0x7c)])));
  socket.write(framed(Buffer.concat([headOf('truncate'), Buffer.of(0)])));
  socket.write(callOf(10, 'one'));
  await until(() => answers.length === 3, 'all are answered');
  const [unreadable, unknown, good] = answers.map(({ result }) => result);
  assert.ok(typeof unreadable === 'object' && unreadable.kind === ExceptionKind.protocolError);
  assert.match(unreadable.text, /malformed Thrift data: expected 7 items at byte/);
  assert.deepEqual(unknown, {
    kind: ExceptionKind.unknownMethod,
    text: "Invalid method name: 'truncate'",
  });
  assert.equal(good, Status.ok);
  assert.equal(context.counters.get('EventReadFail'), 1);
  socket.destroy();
});

test('a call that wants no answer gets none', async (t) => {
  const { context, port } = await startThriftSource(t);
  const { socket, answers } = clientOf(port);
  const oneway = callOf(1, 'quiet');
  oneway[5] = (MessageKind.oneway << 5) | 1;
  socket.write(Buffer.concat([oneway, callOf(2, 'asked')]));
  await until(() => answers.length > 0, 'the second one is answered');
  assert.deepEqual(answers, [{ sequence: 2, result: Status.ok }]);
  assert.deepEqual(context.bodies, ['quiet', 'asked']);
  socket.destroy();
});

test('messages of the binary protocol from before it had versions are read', async (t) => {
  const { context, port } = await startThriftSource(t, { protocol: 'binary' });
  const frame = encodeAppendBatch(EventBatch.of(['old']), binary, 5);
  const name = frame.subarray(8, 8 + 4 + 'appendBatch'.length);
  const rest = frame.subarray(8 + name.length);
  const { socket } = clientOf(port);
  socket.write(framed(Buffer.concat([name, Buffer.of(MessageKind.call), rest])));
  await until(() => context.bodies.length === 1, 'it is taken');
  assert.deepEqual(context.bodies, ['old']);
  socket.destroy();
});

const foreign = [
  [
    'another encoding',
    framed(binary.messageHead({ name: 'append', kind: 1, sequence: 1 })),
    /does not speak Thrift's compact protocol \(first byte 80\): is protocol the same/,
  ],
  ['TLS', Buffer.from('16030100c8', 'hex'), /begins a TLS handshake, but this end is plain/],
  ['no frames', callOf(1, 'one').subarray(4), /sends no frames: it must use the framed transport/],
  ['Kerberos', Buffer.from('0100000006', 'hex'), /begins with SASL: turn kerberos off there/],
  [
    'HTTP',
    Buffer.from('GET / HTTP/1.1\r\n\r\n'),
    /Thrift frame of 1195725856 bytes; allowed are 1 to/,
  ],
  ['an empty frame', Buffer.alloc(4), /Thrift frame of 0 bytes/],
  ['a huge frame', Buffer.from('7fffffff82', 'hex'), /Thrift frame of 2147483647 bytes/],
  [
    'an answer',
    framed(compact.messageHead({ name: 'append', kind: 2, sequence: 1 })),
    /of kind 2, which is no call/,
  ],
  ['half a head', framed(Buffer.from('8221', 'hex')), /malformed Thrift data: expected a byte/],
] as const;

for (const [what, bytes, fact] of foreign)
  test(`a client that sends ${what} is closed and told, and the next one is served`, async (t) => {
    const { context, port } = await startThriftSource(t);
    const { socket } = clientOf(port);
    socket.write(bytes);
    await once(socket, 'close');
    await until(() => context.logger.messages('warn').length > 0, 'it is told');
    assert.match(context.logger.messages('warn')[0]!, fact);
    const next = clientOf(port);
    next.socket.write(callOf(1, 'fine'));
    await until(() => next.answers.length === 1, 'the next one is answered');
    next.socket.destroy();
  });

test('frames that are cut anywhere come whole', async (t) => {
  const { context, port } = await startThriftSource(t);
  const { socket, answers } = clientOf(port);
  socket.setNoDelay(true);
  const bytes = Buffer.concat([callOf(1, 'one', 'two'), callOf(2, 'x'.repeat(70_000))]);
  for (const byte of bytes.subarray(0, 100)) socket.write(Buffer.of(byte));
  socket.write(bytes.subarray(100));
  await until(() => answers.length === 2, 'both are answered');
  assert.deepEqual(context.bodies, ['one', 'two', 'x'.repeat(70_000)]);
  socket.destroy();
});

test('stop answers the calls under way', async (t) => {
  const { source, context, port } = await startThriftSource(t);
  let commit = (): void => {};
  context.onEmit = () => new Promise((resolve) => void (commit = resolve));
  const { socket, answers } = clientOf(port);
  socket.write(callOf(1, 'last'));
  await until(() => context.counters.get('AppendBatchReceivedCount') === 1, 'the call has arrived');
  const stopped = source.stop();
  commit();
  await stopped;
  await once(socket, 'close');
  assert.deepEqual(answers, [{ sequence: 1, result: Status.ok }]);
  assert.deepEqual(context.bodies, ['last']);
});
