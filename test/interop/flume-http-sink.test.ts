/* The http sink, beside that of a real Flume 1.11: the same events and statuses, the same requests. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import { flumeTwins, type Twin } from '../support/flume-twins.js';
import { eventually } from '../support/until.js';

/** By event: the statuses of its answers, one after another, until it is done with. */
const statuses: Readonly<Record<string, readonly number[]>> = {
  'taken at once': [200],
  'taken as created': [201],
  'refused, and given up': [400],
  'rolled back without a pause, twice': [503, 503, 200],
  'rolled back with a pause': [500, 204],
  'done by the default of its hundred': [418],
  'not done by the most exact': [404, 200],
  'é 😀': [202],
  'the last': [200],
};
const rules = [
  // A request that was given up would come twice.
  'connectTimeout = 60000',
  'requestTimeout = 60000',
  'rollback.2XX = false',
  'backoff.2XX = false',
  'rollback.4XX = false',
  'backoff.4XX = false',
  'rollback.404 = true',
  'backoff.503 = false',
  'contentTypeHeader = text/x-line; charset=utf-8',
  'acceptHeader = application/json',
];

test('the http sink sends what that of Flume sends, as long as it does', async (t) => {
  const endpoints = [await endpoint(t), await endpoint(t)];
  let next = 0;
  const twins = await flumeTwins(t, {
    directories: [],
    portCount: 1,
    config: ({ ports }) =>
      [
        'a.sources = r',
        'a.channels = c',
        'a.sinks = k',
        'a.sources.r.type = netcat',
        'a.sources.r.bind = 127.0.0.1',
        `a.sources.r.port = ${ports[0]}`,
        'a.sources.r.channels = c',
        'a.channels.c.type = memory',
        'a.sinks.k.type = http',
        'a.sinks.k.channel = c',
        `a.sinks.k.endpoint = http://127.0.0.1:${endpoints[next++]!.port}/events?from=a`,
        ...rules.map((rule) => `a.sinks.k.${rule}`),
      ].join('\n'),
  });
  await Promise.all(twins.map(offerEvents));
  const expected = Object.entries(statuses).flatMap(([body, answers]) => answers.map(() => body));
  for (const [i, { received }] of endpoints.entries())
    await eventually(() => received.length >= expected.length, `${twins[i]!.name} sends them all`);
  const [theirs, ours] = endpoints.map(({ received }) => received);
  assert.deepEqual(
    theirs!.map(({ body }) => body),
    expected,
  );
  assert.deepEqual(ours, theirs);
});

async function offerEvents({ ports }: Twin): Promise<void> {
  const lines = Object.keys(statuses).map((body) => `${body}\n`);
  await eventually(async () => {
    const socket = connect(ports[0]!, '127.0.0.1');
    const isConnected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    if (isConnected) socket.end(lines.join(''));
    return isConnected;
  }, 'the source listens');
}

interface Received {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly contentType: string | undefined;
  readonly accept: string | undefined;
  readonly body: string;
}

async function endpoint(t: { after(cleanUp: () => void): void }) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = String(Buffer.concat(chunks));
    const times = received.filter((one) => one.body === body).length;
    const { method, url, headers } = request;
    const { accept } = headers;
    received.push({ method, url, contentType: headers['content-type'], accept, body });
    const status = statuses[body]?.[times] ?? 200;
    response.writeHead(status).end(status === 204 ? undefined : 'an answer');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { received, port: (server.address() as AddressInfo).port };
}
