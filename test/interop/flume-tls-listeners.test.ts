/** Listeners with TLS beside those of a real Flume 1.11, from one configuration, and its http sink as a client. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:https';
import { join } from 'node:path';
import { test } from 'node:test';
import { connect } from 'node:tls';
import { startListener } from '../support/configured-source.js';
import { startFlume } from '../support/flume-peer.js';
import { avroEventsIn, flumeTwins, type Twin } from '../support/flume-twins.js';
import { javaStores } from '../support/keytool.js';
import { flumeTool, mavenLibraries } from '../support/peers.js';
import { storePassword } from '../support/tls-files.js';
import { eventually } from '../support/until.js';

const trust = { host: '127.0.0.1', rejectUnauthorized: false };
const message = '<34>1 2003-10-11T22:14:15.003Z web1 su - ID47 - by TLS\n';

async function sendLines(port: number, text: string): Promise<void> {
  const socket = connect({ ...trust, port });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  // Who ends first, and how, is the server's business: the test waits for the event.
  socket.on('error', () => {}).resume();
  socket.end(text);
  await closed;
}

async function post(port: number, body: string): Promise<number | undefined> {
  const sent = request({ ...trust, port, method: 'POST', agent: false });
  sent.end(body);
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

async function protocolOf(port: number): Promise<string | null> {
  const socket = connect({ ...trust, port });
  await once(socket, 'secureConnect');
  const protocol = socket.getProtocol();
  socket.destroy();
  return protocol;
}

test('one configuration, with the key store of the system properties, makes the same events', async (t) => {
  const { keystore } = javaStores('PKCS12');
  const twins = await flumeTwins(t, {
    directories: ['out'],
    portCount: 3,
    config: ({ directory, ports: [syslog, multiport, http] }) =>
      [
        'a.sources = tcp multi web',
        'a.channels = c',
        'a.sinks = k',
        'a.sources.tcp.type = syslogtcp',
        `a.sources.tcp.port = ${syslog}`,
        // Flume 1.11 does not listen without it.
        'a.sources.tcp.host = 127.0.0.1',
        'a.sources.multi.type = multiport_syslogtcp',
        `a.sources.multi.ports = ${multiport}`,
        'a.sources.multi.host = 127.0.0.1',
        'a.sources.web.type = http',
        `a.sources.web.port = ${http}`,
        ...['tcp', 'multi', 'web'].flatMap((name) => [
          `a.sources.${name}.channels = c`,
          `a.sources.${name}.ssl = true`,
        ]),
        'a.channels.c.type = memory',
        'a.sinks.k.type = file_roll',
        'a.sinks.k.channel = c',
        `a.sinks.k.sink.directory = ${directory}/out`,
        'a.sinks.k.sink.rollInterval = 0',
        'a.sinks.k.sink.serializer = avro_event',
      ].join('\n'),
    systemProperties: () => [
      `-Djavax.net.ssl.keyStore=${keystore}`,
      `-Djavax.net.ssl.keyStorePassword=${storePassword}`,
      '-Djavax.net.ssl.keyStoreType=PKCS12',
      // Flume's multiport source garbles TLS 1.3.
      '-Dflume.ssl.exclude.protocols=SSLv3,TLSv1.3',
    ],
  });
  const eventsOf = async ({ agent, directory, ports }: Twin) => {
    const [syslog, multiport, http] = ports as [number, number, number];
    const body = JSON.stringify([{ headers: { k: 'v' }, body: 'posted' }]);
    for (const port of ports) {
      const isUp = (): Promise<boolean> => protocolOf(port).then(Boolean, () => false);
      await eventually(isUp, `${port} speaks TLS`);
      assert.equal(await protocolOf(port), 'TLSv1.2');
    }
    assert.equal(await post(http, body), 200);
    const out = join(directory, 'out');
    for (const [i, port] of [syslog, multiport].entries()) {
      await sendLines(port, message);
      const stored = async (): Promise<boolean> => (await avroEventsIn(out)).length === 2 + i;
      await eventually(stored, `${port} has brought its event`);
    }
    await agent.end();
    const events = await avroEventsIn(out);
    return events.map(({ headers, body: bytes }) => ({
      headers: { ...headers },
      body: `${bytes}`,
    }));
  };
  const [theirs, ours] = await Promise.all(twins.map(eventsOf));
  assert.deepEqual(
    ours!.map(({ body }) => body),
    ['posted', 'su - ID47 - by TLS', 'su - ID47 - by TLS'],
  );
  assert.deepEqual(ours, theirs);
});

test("a Flume agent's http sink posts to our http source by TLS", async (t) => {
  const { keystore, truststore } = javaStores('PKCS12');
  const { context, port } = await startListener(t, 'http', {
    bind: '127.0.0.1',
    port: 0,
    handler: 'org.apache.flume.source.http.BLOBHandler',
    ssl: true,
    keystore,
    'keystore-password': storePassword,
  });
  const { program, args } = flumeTool(
    `${mavenLibraries('flume-http-peer', 'tailrace-flume-http-1.11.0')}/*`,
  );
  const believes = [
    `-Djavax.net.ssl.trustStore=${truststore}`,
    `-Djavax.net.ssl.trustStorePassword=${storePassword}`,
  ];
  const source = ['type = seq', 'totalEvents = 20'].map((line) => `a.sources.r.${line}`);
  const sink = [
    'type = http',
    'channel = c',
    `endpoint = https://127.0.0.1:${port}/events`,
    // A request that was given up would come twice.
    'connectTimeout = 60000',
    'requestTimeout = 60000',
    'rollback.2XX = false',
    'backoff.2XX = false',
  ].map((line) => `a.sinks.k.${line}`);
  const tool = { program, args: [...believes, ...args] };
  await startFlume(t, [...source, 'a.sinks = k', ...sink], tool);
  await eventually(() => context.bodies.length >= 20, 'all have come');
  assert.deepEqual(
    context.bodies,
    Array.from({ length: 20 }, (_, i) => `${i}`),
  );
});
