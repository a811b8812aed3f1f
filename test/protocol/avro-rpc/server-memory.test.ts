/** What a server of Avro RPC holds in memory for clients that do not do their part. */
import assert from 'node:assert/strict';
import { Duplex } from 'node:stream';
import { test } from 'node:test';
import { longBytes } from '#src/protocol/avro-rpc/binary.js';
import { encodeCallHead } from '#src/protocol/avro-rpc/call.js';
import { encodeFrame } from '#src/protocol/avro-rpc/frame.js';
import { encodeHandshakeRequest, noMetadata } from '#src/protocol/avro-rpc/handshake.js';
import { HeldBytes } from '#src/protocol/held-bytes.js';
import { flumeProtocol } from '#src/protocol/avro-rpc/protocol.js';
import { ServerConnection } from '#src/protocol/avro-rpc/server-connection.js';
import { Deferred } from '#src/util/deferred.js';
import { until } from '../../support/until.js';

const mebibyte = 1024 * 1024;

class Client {
  calls = 0;
  closed: Error | 'in order' | undefined;
  /** Bytes of answers that nobody has read. */
  unread = 0;
  readonly connection: Duplex;
  readonly server: ServerConnection;

  constructor(
    held: HeldBytes,
    { answers, reads = true }: { answers?: Promise<void>; reads?: boolean } = {},
  ) {
    this.connection = new Duplex({
      read() {},
      write: (piece: Buffer, _encoding, done) => {
        this.unread += piece.length;
        if (reads) done();
      },
    });
    this.server = new ServerConnection(
      this.connection,
      { protocol: flumeProtocol, knownProtocols: new Set(), held },
      {
        greeted: async () => undefined,
        called: async () => {
          this.calls++;
          await answers;
          return longBytes(0);
        },
        closed: (reason) => (this.closed = reason ?? 'in order'),
      },
    );
    this.connection.push(encodeFrame(0, [greeting(), encodeCallHead('', noMetadata)]));
  }

  call(parameterBytes: number): void {
    const head = encodeCallHead('append', noMetadata);
    this.connection.push(encodeFrame(1, [head, Buffer.alloc(parameterBytes)]));
  }

  begin(bytes: number): void {
    const head = Buffer.alloc(12);
    head.writeUInt32BE(1, 4);
    head.writeUInt32BE(bytes + 1, 8);
    this.connection.push(Buffer.concat([head, Buffer.alloc(bytes)]));
  }
}

function greeting(): Buffer {
  return encodeHandshakeRequest({
    clientHash: flumeProtocol.hash,
    clientProtocol: undefined,
    serverHash: flumeProtocol.hash,
    meta: noMetadata,
  });
}

/** Everything that can run has run. */
async function settle(): Promise<void> {
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
}

test('a client that does not read its answers is not listened to', async () => {
  const client = new Client(new HeldBytes(), { reads: false });
  for (let i = 0; i < 100_000; i++) client.call(0);
  await settle();
  await until(() => client.connection.isPaused(), 'it is not read from');
  const { calls } = client;
  assert.ok(calls > 1_000 && calls < 100_000, `${calls} calls were taken`);
  await settle();
  assert.equal(client.calls, calls);
  client.connection.destroy();
});

test('whole messages of all clients have a limit, beyond which nobody is read, and which passes', async () => {
  const answers = new Deferred();
  const held = new HeldBytes({ wholeBytes: 10 * mebibyte, begunBytes: 10 * mebibyte });
  const clients = Array.from({ length: 8 }, () => new Client(held, { answers: answers.promise }));
  await settle();
  for (const client of clients) client.call(2 * mebibyte);
  await settle();
  for (const client of clients) client.call(2 * mebibyte);
  await settle();
  const taken = clients.reduce((sum, { calls }) => sum + calls, 0);
  assert.ok(taken >= 5 && taken < 16, `${taken} of 16 calls were taken`);
  answers.resolve();
  await until(() => clients.every(({ calls }) => calls === 2), 'all calls are taken');
  for (const { closed } of clients) assert.equal(closed, undefined);
});

test('a client that leaves gives its room back', async () => {
  const answers = new Deferred();
  const held = new HeldBytes({ wholeBytes: mebibyte, begunBytes: mebibyte });
  const first = new Client(held, { answers: answers.promise });
  await settle();
  for (let i = 0; i < 40; i++) first.call(mebibyte / 4);
  await settle();
  assert.equal(held.isFull, true);
  first.connection.destroy();
  answers.resolve();
  await first.server.finished;
  assert.equal(held.isFull, false);
  const next = new Client(held);
  next.call(0);
  await until(() => next.calls === 1, 'the next one is served');
});

test('half messages of all clients have a limit: who exceeds it is closed, the others go on', async () => {
  const held = new HeldBytes({ wholeBytes: 10 * mebibyte, begunBytes: 10 * mebibyte });
  const clients = Array.from({ length: 8 }, () => new Client(held));
  await settle();
  for (const client of clients) {
    client.begin(2 * mebibyte);
    await settle();
  }
  const closed = clients.filter((client) => client.closed !== undefined);
  assert.equal(closed.length, 3);
  assert.match(String(closed[0]!.closed), /half messages of all clients hold .* limit of 10485760/);
  for (const client of clients) client.connection.destroy();
  await settle();
  const next = new Client(held);
  await settle();
  next.begin(9 * mebibyte);
  await settle();
  assert.equal(next.closed, undefined);
});
