import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { test } from 'node:test';
import { Acceptor, type AcceptorOptions, type Served } from '#src/sources/acceptor.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sourceContext } from '../support/component-context.js';
import { ownKey } from '../support/tls-files.js';
import { until } from '../support/until.js';

/** Sends back what comes. */
class Echo implements Served {
  readonly finished: Promise<void>;
  readonly #connection: Duplex;

  constructor(connection: Duplex) {
    this.#connection = connection.pipe(connection);
    this.finished = new Promise((resolve) => void connection.once('close', () => resolve()));
  }

  async stop(): Promise<void> {
    this.#connection.destroy();
  }
}

async function start(
  t: { after(stop: () => Promise<void>): void },
  options: Partial<AcceptorOptions> = {},
) {
  const context = sourceContext({}, { fileSystem: nodeFileSystem });
  const serve = (connection: Duplex): Served => new Echo(connection);
  const acceptor = new Acceptor(context, { maxConnections: 10, serve, ...options });
  await acceptor.open();
  const address = { host: '127.0.0.1', port: 0, location: 'test.properties:1', key: 'port' };
  const port = await acceptor.listen(address);
  t.after(() => acceptor.stop());
  const client = (bytes = '') => {
    const socket = connect(port, '127.0.0.1').on('error', () => {});
    socket.write(bytes);
    return socket;
  };
  return { acceptor, client, context };
}

test('further connections are closed, counted, and told once, until there is room again', async (t) => {
  const { client, context } = await start(t, { maxConnections: 2 });
  const taken = [client(), client()];
  await until(() => context.counters.get('OpenConnectionCount') === 2, 'two are served');
  for (let i = 0; i < 5; i++) await once(client().resume(), 'close');
  assert.equal(context.counters.get('RefusedConnectionCount'), 5);
  assert.deepEqual(context.logger.messages('warn'), [
    'Closes connections: there are 2 already (max-connections)',
  ]);
  taken[0]!.destroy();
  await until(() => context.counters.get('OpenConnectionCount') === 1, 'one has left');
  const [echo] = (await once(client('hello'), 'data')) as [Buffer];
  assert.equal(String(echo), 'hello');
  await once(client().resume(), 'close');
  assert.equal(context.logger.messages('warn').length, 2);
});

test('connections in their handshake count, and one that is too slow is closed and told', async (t) => {
  const { acceptor, client, context } = await start(t, { maxConnections: 2, tls: ownKey });
  const slow = [client(), client(Buffer.from('160301', 'hex').toString('latin1'))];
  await until(() => acceptor.arriving === 2, 'both are in their handshake');
  await once(client().resume(), 'close');
  assert.equal(context.counters.get('RefusedConnectionCount'), 1);
  const closed = slow.map((socket) => once(socket.resume(), 'close'));
  await context.clock.advance(20_000);
  await Promise.all(closed);
  assert.match(context.logger.messages('warn').at(-1)!, /no TLS handshake within 20000 ms/);
  assert.equal(acceptor.arriving, 0);
});

test('a client that is not allowed is closed and told', async (t) => {
  const { client, context } = await start(t, { isAllowed: async () => false });
  await once(client().resume(), 'close');
  assert.match(context.logger.messages('warn')[0]!, /refused the client 127.0.0.1:\d+: denied/);
  assert.equal(context.counters.get('RefusedConnectionCount'), 1);
});

test('hundreds of connections that come and go, with and without bytes, leave nothing behind', async (t) => {
  const { acceptor, client, context } = await start(t, { maxConnections: 50, tls: ownKey });
  for (let i = 0; i < 6; i++) {
    const sockets = Array.from({ length: 50 }, (_, n) => client(n % 2 === 0 ? '' : 'noise'));
    await Promise.all(sockets.map((socket) => once(socket, 'connect')));
    for (const socket of sockets) socket.destroy();
  }
  await until(() => acceptor.arriving === 0, 'all are gone');
  assert.equal(context.counters.get('OpenConnectionCount'), 0);
  assert.equal(context.clock.pendingCount, 0);
});
