import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import avsc from 'avsc';
import { encodeEvents } from '#src/codecs/avro-event/encode.js';
import { EventBatch } from '#src/core/batch.js';
import { AvroRpcClient } from '#src/protocol/avro-rpc/client.js';
import { noMetadata } from '#src/protocol/avro-rpc/handshake.js';
import { flumeProtocol } from '#src/protocol/avro-rpc/protocol.js';
import { startAvroSource } from '../../support/avro-source.js';
import { bodiesOf } from '../../support/component-context.js';
import { FakeClock } from '../../support/fake-clock.js';

// An implementation of its own: without the documentation its protocol has another hash, so these
// go through NONE and the exchange of texts.
const service = avsc.Service.forProtocol({ ...JSON.parse(flumeProtocol.text), doc: undefined });

test('a client of avsc is understood', async (t) => {
  const { context, port } = await startAvroSource(t);
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const client = service.createClient({ buffering: true });
  const channel = client.createChannel(socket);
  const call = (message: string, request: unknown): Promise<unknown> =>
    new Promise((resolve, reject) =>
      client.emitMessage(message, request, undefined, (error: unknown, status: unknown) =>
        error ? reject(error) : resolve(status),
      ),
    );
  const event = { headers: { k: 'v' }, body: Buffer.from('hello') };
  const events = [event, { headers: {}, body: Buffer.from('b2') }];
  assert.equal(await call('append', { event }), 'OK');
  assert.equal(await call('appendBatch', { events }), 'OK');
  assert.deepEqual(context.bodies, ['hello', 'hello', 'b2']);
  assert.deepEqual(context.batches[0]!.headers, { k: 'v' });
  channel.destroy(true);
  socket.destroy();
});

test('a server of avsc understands the client', async (t) => {
  const taken: unknown[] = [];
  const rpc = service.createServer();
  rpc.onMessage(
    'appendBatch',
    (request: unknown, answer: (error: null, status: string) => void) => {
      taken.push(...(request as { events: unknown[] }).events);
      answer(null, 'OK');
    },
  );
  const listener = createServer((socket) => void rpc.createChannel(socket));
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  t.after(() => listener.close());
  const client = await AvroRpcClient.connect({
    host: '127.0.0.1',
    port: (listener.address() as AddressInfo).port,
    connectTimeoutMs: 20_000,
    requestTimeoutMs: 20_000,
    clock: new FakeClock(),
  });
  t.after(() => client.destroy());
  const batch = EventBatch.of(['a', 'b'], { headers: { host: 'web1' } });
  await client.ping();
  const results = await Promise.all(
    [batch, batch].map((sent) => client.call('appendBatch', noMetadata, encodeEvents(sent))),
  );
  assert.deepEqual(
    results.map((result) => result.ok && result.value.long()),
    [0, 0],
  );
  const bodies = taken.map((event) => (event as { body: Buffer }).body.toString());
  assert.deepEqual(bodies, [...bodiesOf(batch), ...bodiesOf(batch)]);
});
