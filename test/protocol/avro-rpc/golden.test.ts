import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { constants, inflateSync } from 'node:zlib';
import { encodeEvents } from '#src/codecs/avro-event/encode.js';
import { EventBatch } from '#src/core/batch.js';
import type { Headers } from '#src/core/batch.js';
import { ChannelFullError } from '#src/core/errors.js';
import { AvroRpcClient } from '#src/protocol/avro-rpc/client.js';
import { noMetadata } from '#src/protocol/avro-rpc/handshake.js';
import { flumeProtocol } from '#src/protocol/avro-rpc/protocol.js';
import { startAvroSource } from '../../support/avro-source.js';
import { FakeClock } from '../../support/fake-clock.js';
import { until } from '../../support/until.js';

const golden = new URL('../../../test/golden/avro-rpc/', import.meta.url);
const bytesOf = (file: string): Buffer => readFileSync(new URL(file, golden));
const headers: Headers = { host: 'web-1', env: 'prod' };

test('the protocol text has the hash that Flume clients know', () => {
  assert.equal(flumeProtocol.hash.toString('hex'), '86aadae2c45474c0fe93ffd0f2350a65');
});

for (const session of ['client-plain', 'sink-plain', 'handshake-unknown', 'client-refused'])
  test(`the source answers the recorded ${session} session byte for byte`, async (t) => {
    const { context, port } = await startAvroSource(t);
    if (session === 'client-refused')
      context.onEmit = async () => {
        if (context.batches.length === 1) throw new ChannelFullError('the channel holds 1 event');
      };
    const answers = framesOf(bytesOf(`${session}.s2c.bin`));
    let [received, dueBytes] = [Buffer.alloc(0), 0];
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (chunk: Buffer) => (received = Buffer.concat([received, chunk])));
    for (const [i, frame] of framesOf(bytesOf(`${session}.c2s.bin`)).entries()) {
      socket.write(frame);
      dueBytes += answers[i]!.length;
      await until(() => received.length >= dueBytes, 'it is answered');
    }
    socket.destroy();
    assert.deepEqual(received, Buffer.concat(answers));
  });

for (const session of ['client', 'sink'])
  test(`the source answers the recorded ${session}-deflate session with the plain one's frames`, async (t) => {
    const { port } = await startAvroSource(t, { 'compression-type': 'deflate' });
    const expected = bytesOf(`${session}-plain.s2c.bin`);
    const sent = bytesOf(`${session}-deflate.c2s.bin`);
    assert.deepEqual(await exchange(port, sent, expected.length, inflate), expected);
  });

test('the source takes from the recorded sessions what a Flume source took', async (t) => {
  const { context, port } = await startAvroSource(t);
  for (const session of ['client-plain', 'sink-plain'])
    await exchange(port, bytesOf(`${session}.c2s.bin`), bytesOf(`${session}.s2c.bin`).length);
  assert.deepEqual(context.bodies, [
    'hello append',
    '',
    'batch line 0',
    'batch line 1',
    'batch line 2',
    'one',
    'two',
    'three',
    'four',
  ]);
  const [first, , third, , sink] = context.batches;
  assert.deepEqual(first!.headersOf(0), headers);
  assert.deepEqual(
    [0, 1, 2].map((i) => third!.headersOf(i)),
    [{}, headers, {}],
  );
  assert.deepEqual(sink!.headers, { dc: 'fra' });
});

test('the client sends what the recorded RPC client sent', async (t) => {
  const peer = await replay(t, 'client-plain');
  const client = await connectTo(peer.port);
  await client.call('append', noMetadata, oneEvent('hello append', headers));
  await client.call('append', noMetadata, oneEvent(''));
  const batch = EventBatch.of(['batch line 0', 'batch line 1', 'batch line 2'], {
    own: [undefined, headers, undefined],
  });
  const result = await client.call('appendBatch', noMetadata, encodeEvents(batch));
  client.destroy();
  assert.ok(result.ok && result.value.long() === 0);
  assert.deepEqual(peer.received(), bytesOf('client-plain.c2s.bin'));
});

test('the client sends what the recorded Avro sink sent', async (t) => {
  const peer = await replay(t, 'sink-plain');
  const client = await connectTo(peer.port);
  const dc: Partial<ConstructorParameters<typeof EventBatch>[0]> = { headers: { dc: 'fra' } };
  for (const bodies of [['one', 'two', 'three'], ['four']])
    await client.call('appendBatch', noMetadata, encodeEvents(EventBatch.of(bodies, dc)));
  client.destroy();
  assert.deepEqual(peer.received(), bytesOf('sink-plain.c2s.bin'));
});

test('the client reads the recorded refusal as status FAILED', async (t) => {
  const peer = await replay(t, 'client-refused');
  const client = await connectTo(peer.port);
  const first = await client.call('append', noMetadata, oneEvent('hello append', headers));
  const second = await client.call('append', noMetadata, oneEvent(''));
  client.destroy();
  assert.deepEqual(
    [first, second].map((result) => result.ok && result.value.long()),
    [0, 1],
  );
});

/** The parameter of `append`: an array of one without its count and end. */
function oneEvent(body: string, eventHeaders: Headers = {}): Buffer {
  return encodeEvents(EventBatch.of([body], { headers: eventHeaders })).subarray(1, -1);
}

function connectTo(port: number): Promise<AvroRpcClient> {
  const timeouts = { connectTimeoutMs: 20_000, requestTimeoutMs: 20_000 };
  return AvroRpcClient.connect({ host: '127.0.0.1', port, ...timeouts, clock: new FakeClock() });
}

/** The frames of a recording, as they are. */
function framesOf(bytes: Buffer): Buffer[] {
  const frames: Buffer[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = start + 8;
    for (let left = bytes.readUInt32BE(start + 4); left > 0; left--)
      end += 4 + bytes.readUInt32BE(end);
    frames.push(bytes.subarray(start, end));
  }
  return frames;
}

/** Sends all of `bytes`; returns what comes back, once that is `length` bytes when decoded. */
async function exchange(
  port: number,
  bytes: Buffer,
  length: number,
  decode = (answer: Buffer): Buffer => answer,
): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) {
    chunks.push(chunk as Buffer);
    if (decode(Buffer.concat(chunks)).length >= length) break;
  }
  return decode(Buffer.concat(chunks));
}

function inflate(bytes: Buffer): Buffer {
  return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
}

/** A peer that answers as recorded: after as many bytes as the recording's client had sent. */
async function replay(
  t: TestContext,
  session: string,
): Promise<{ port: number; received(): Buffer }> {
  const order = readFileSync(new URL(`${session}.order.txt`, golden), 'utf8')
    .trim()
    .split('\n');
  const steps = order
    .map((line) => line.split(' '))
    .map(([side, size]) => ({ side, size: Number(size) }));
  const answers = bytesOf(`${session}.s2c.bin`);
  let received = Buffer.alloc(0);
  const server = createServer(async (socket) => {
    let due = 0;
    let sent = 0;
    for (const { side, size } of steps) {
      if (side === 's2c') socket.write(answers.subarray(sent, (sent += size)));
      else
        for (due += size; received.length < due;) {
          const [chunk] = (await once(socket, 'data')) as [Buffer];
          received = Buffer.concat([received, chunk]);
        }
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  return { port: (server.address() as AddressInfo).port, received: () => received };
}
