import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { test } from 'node:test';
import { connect } from 'node:tls';
import { ConfigError, StartError } from '#src/core/errors.js';
import type { TestSourceContext } from '../support/component-context.js';
import { configuredSource, startListener } from '../support/configured-source.js';
import { ownKey } from '../support/tls-files.js';
import { until } from '../support/until.js';

const trust = { host: '127.0.0.1', rejectUnauthorized: false };

async function sendLine(port: number, line: string): Promise<void> {
  const socket = connect({ ...trust, port });
  socket.end(`<13>Jan  1 00:00:00 h ${line}\n`);
  await once(socket.resume(), 'close');
}

async function post(port: number, body: string): Promise<void> {
  const sent = request({ ...trust, port, method: 'POST', agent: false });
  sent.end(JSON.stringify([{ body }]));
  const [response] = await once(sent, 'response');
  response.resume();
  assert.equal(response.statusCode, 200);
}

const listeners = [
  { type: 'syslogtcp', address: { host: '127.0.0.1', port: 0 }, send: sendLine },
  { type: 'multiport_syslogtcp', address: { host: '127.0.0.1', ports: [0] }, send: sendLine },
  { type: 'http', address: { bind: '127.0.0.1', port: 0 }, send: post },
];

const warnings = ({ logger }: TestSourceContext<unknown>): string =>
  logger.messages('warn').join('\n');

for (const { type, address, send } of listeners) {
  test(`${type}: events come over TLS`, async (t) => {
    const { context, port } = await startListener(t, type, { ...address, ...ownKey });
    await send(port, 'one');
    await send(port, 'two');
    assert.deepEqual(context.bodies, ['one', 'two']);
  });

  test(`${type}: a plain client of a source with TLS is told apart, and the next one is served`, async (t) => {
    const { context, port } = await startListener(t, type, { ...address, ...ownKey });
    const plain = connectPlain(port, '127.0.0.1').on('error', () => {});
    plain.end('<13>Jan  1 00:00:00 h plain\n');
    await once(plain.resume(), 'close');
    await until(() => /does not speak TLS/.test(warnings(context)), 'it is told');
    await send(port, 'one');
    assert.deepEqual(context.bodies, ['one']);
  });

  test(`${type}: only the protocols that are left are spoken`, async (t) => {
    const config = { ...address, ...ownKey, 'exclude-protocols': ['TLSv1.3'] };
    const { port } = await startListener(t, type, config);
    const socket = connect({ ...trust, port });
    await once(socket, 'secureConnect');
    assert.equal(socket.getProtocol(), 'TLSv1.2');
    socket.destroy();
  });

  test(`${type}: a client that says nothing does not keep the source from stopping`, async (t) => {
    const { source, port } = await startListener(t, type, { ...address, ...ownKey });
    const silent = connectPlain(port, '127.0.0.1').on('error', () => {});
    await once(silent, 'connect');
    const idle = connect({ ...trust, port }).on('error', () => {});
    await once(idle, 'secureConnect');
    const closed = [silent, idle].map((socket) => once(socket.resume(), 'close'));
    await Promise.all([source.stop(), ...closed]);
  });

  test(`${type}: a key store that is not there is told at each start`, async () => {
    const { source } = await configuredSource(type, {
      ...address,
      ...ownKey,
      keystore: 'none.p12',
    });
    for (let i = 0; i < 2; i++)
      await assert.rejects(source.start(), (error) => {
        assert.ok(error instanceof StartError);
        assert.match(error.message, /: source r1: keystore none.p12: there is no such file$/);
        return true;
      });
  });

  test(`${type}: ssl without a key store is a configuration error`, async () => {
    await assert.rejects(configuredSource(type, { ...address, ssl: true }), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, /: source r1: ssl = true needs keystore/);
      return true;
    });
  });
}

test('http: a handshake that is too slow is given up', async (t) => {
  const address = { bind: '127.0.0.1', port: 0, 'ServerConnector.idleTimeout': 100 };
  const { context, port } = await startListener(t, 'http', { ...address, ...ownKey });
  const silent = connectPlain(port, '127.0.0.1').on('error', () => {});
  await once(silent.resume(), 'close');
  assert.match(warnings(context), /refused the client 127.0.0.1:\d+: /);
});
