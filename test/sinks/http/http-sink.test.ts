import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { ConfigError, DeliveryError } from '#src/core/errors.js';
import type { HttpSinkConfig } from '#src/generated/config/sinks/http.js';
import { HttpSink } from '#src/sinks/http/http-sink.js';
import { verdictOn } from '#src/sinks/http/status-rules.js';
import { deliveryOf, sinkContract } from '../../contracts/sink-contract.js';
import { sinkContext } from '../../support/component-context.js';
import { until } from '../../support/until.js';

const defaults: HttpSinkConfig = {
  endpoint: 'http://127.0.0.1/',
  connectTimeout: 5000,
  requestTimeout: 5000,
  contentTypeHeader: 'text/plain',
  acceptHeader: 'text/plain',
  defaultRollback: true,
  defaultBackoff: true,
};

const sane = { 'rollback.2XX': false, 'backoff.2XX': false };

interface Received {
  readonly method: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** An endpoint that answers with the statuses one after another, the last one for ever. */
async function endpoint(t: TestContext | CleanUp, ...statuses: (number | 'nothing' | 'reset')[]) {
  const received: Received[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, headers } = request;
      received.push({ method, headers, body: String(Buffer.concat(chunks)) });
      const status = statuses.length > 1 ? statuses.shift()! : (statuses[0] ?? 200);
      if (status === 'reset') request.socket.destroy();
      else if (status !== 'nothing') response.writeHead(status).end('an answer');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events?k=v` };
}

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

function sinkTo(url: string, config: Partial<HttpSinkConfig> = {}) {
  const context = sinkContext<HttpSinkConfig>({ ...defaults, endpoint: url, ...config });
  return { context, sink: new HttpSink(context) };
}

sinkContract(
  'http',
  async (t) => {
    const { received, url } = await endpoint(t, 200);
    const make = () => oneByOne(sinkTo(url, sane).sink);
    return { sink: make(), restarted: make, delivered: () => received.map(({ body }) => body) };
  },
  { exact: false },
);

/** The contract's deliveries have several events; this sink's limit is one. */
function oneByOne(sink: HttpSink): HttpSink {
  const deliver = sink.deliver.bind(sink);
  sink.deliver = async ({ batch, ranges, lowMark }) => {
    for (let i = 0; i < batch.size; i++)
      await deliver({ batch: batch.slice(i, i + 1, []), ranges, lowMark });
    return undefined;
  };
  return sink;
}

test('an event is posted as it is, with the headers of the configuration', async (t) => {
  const { received, url } = await endpoint(t, 200);
  const { sink } = sinkTo(url, { ...sane, contentTypeHeader: 'a/b', acceptHeader: 'c/d' });
  await sink.deliver(deliveryOf(['{"k":"ä"}'], 0));
  await sink.stop();
  const [{ method, headers, body }] = received as [Received];
  assert.deepEqual([method, headers['content-type'], headers.accept], ['POST', 'a/b', 'c/d']);
  assert.equal(body, '{"k":"ä"}');
});

test('an event with an empty body is passed over', async (t) => {
  const { received, url } = await endpoint(t, 500);
  const { sink } = sinkTo(url);
  await sink.deliver(deliveryOf([''], 0));
  await sink.stop();
  assert.equal(received.length, 0);
});

const verdicts: readonly (readonly [number, string])[] = [
  [200, 'done'],
  [204, 'rolled back, pause'],
  [302, 'rolled back'],
  [400, 'done, success'],
  [404, 'done, pause'],
  [503, 'rolled back, pause, success'],
];

for (const [status, verdict] of verdicts)
  test(`the most exact rule for ${status} counts: ${verdict}`, () => {
    const { rollsBack, backsOff, isSuccess } = verdictOn(status, {
      ...defaults,
      'rollback.200': false,
      'backoff.200': false,
      'backoff.302': false,
      'rollback.4XX': false,
      'backoff.400': false,
      'incrementMetrics.400': true,
      'incrementMetrics.5XX': true,
    });
    const said = [
      rollsBack ? 'rolled back' : 'done',
      ...(backsOff ? ['pause'] : []),
      ...(isSuccess ? ['success'] : []),
    ];
    assert.equal(said.join(', '), verdict);
  });

test('by default every answer rolls back, and a start says what to set', async (t) => {
  const { url } = await endpoint(t, 200);
  const { sink, context } = sinkTo(url);
  await sink.start();
  assert.match(context.logger.messages('warn')[0]!, /set rollback\.2XX to false/);
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), (error: Error) => {
    assert.ok(error instanceof DeliveryError);
    assert.equal(error.outcome, 'refused');
    assert.match(error.message, /^http:\/\/127\.0\.0\.1:\d+\/events answered 200: /);
    return true;
  });
  await sink.stop();
});

test('rolled back without a pause an event is sent again at once, until it is taken', async (t) => {
  const { received, url } = await endpoint(t, 503, 503, 200);
  const { sink } = sinkTo(url, { ...sane, 'backoff.503': false });
  await sink.deliver(deliveryOf(['a'], 0));
  await sink.stop();
  assert.deepEqual(
    received.map(({ body }) => body),
    ['a', 'a', 'a'],
  );
});

test('a pause after an event that was taken grows to 5 seconds, and ends with one without', async (t) => {
  const { url } = await endpoint(t, 200, 200, 200, 200, 200, 200, 201, 200);
  const { sink, context } = sinkTo(url, { 'rollback.2XX': false, 'backoff.201': false });
  const pauses: number[] = [];
  for (let i = 0; i < 8; i++) {
    await sink.deliver(deliveryOf(['a'], i));
    const from = context.clock.monotonicMs();
    const ready = sink.ready();
    while (context.clock.pendingCount > 0) await context.clock.advance(500);
    await ready;
    pauses.push(context.clock.monotonicMs() - from);
  }
  await sink.stop();
  assert.deepEqual(pauses, [1000, 2000, 3000, 4000, 5000, 5000, 0, 1000]);
});

test('successes are counted by the rules, where there are some', async (t) => {
  const { url } = await endpoint(t, 200, 202);
  const { sink, context } = sinkTo(url, { ...sane, 'incrementMetrics.202': true });
  assert.equal(sink.countsDeliveries, true);
  await sink.deliver(deliveryOf(['a'], 0));
  await sink.deliver(deliveryOf(['b'], 1));
  await sink.stop();
  assert.equal(context.counters.get('EventDrainSuccessCount'), 1);
  assert.equal(sinkTo(url, sane).sink.countsDeliveries, false);
});

test('an endpoint that refuses the connection has nothing; one that breaks off may have the event', async (t) => {
  const { url } = await endpoint(t, 'reset');
  const outcomeOf = async (address: string): Promise<string> => {
    const { sink } = sinkTo(address, sane);
    const error = await sink.deliver(deliveryOf(['a'], 0)).catch((caught: unknown) => caught);
    await sink.stop();
    assert.ok(error instanceof DeliveryError, String(error));
    return error.outcome;
  };
  assert.equal(await outcomeOf('http://127.0.0.1:1/'), 'refused');
  assert.equal(await outcomeOf(url), 'unknown');
});

test('an endpoint that does not answer in time may have the event', async (t) => {
  const { received, url } = await endpoint(t, 'nothing');
  const { sink, context } = sinkTo(url, { ...sane, requestTimeout: 700 });
  const outcome = sink.deliver(deliveryOf(['a'], 0)).catch((caught: unknown) => caught);
  await until(() => received.length === 1, 'the event is there');
  await context.clock.advance(700);
  const error = await outcome;
  assert.ok(error instanceof DeliveryError);
  assert.equal(error.outcome, 'unknown');
  assert.match(error.message, /no answer within 700 ms/);
  await sink.stop();
});

test('a stop does not wait for an answer', async (t) => {
  const { received, url } = await endpoint(t, 'nothing');
  const { sink, context } = sinkTo(url, sane);
  const outcome = sink.deliver(deliveryOf(['a'], 0)).catch((caught: unknown) => caught);
  await until(() => received.length === 1, 'the event is there');
  context.abort();
  assert.ok((await outcome) instanceof DeliveryError);
  await sink.stop();
});

test('one connection serves one event after another', async (t) => {
  const { received, url } = await endpoint(t, 200);
  const { sink } = sinkTo(url, sane);
  await sink.start();
  await sink.recover();
  for (let i = 0; i < 5; i++) await sink.deliver(deliveryOf([`${i}`], i));
  await sink.stop();
  assert.deepEqual(
    received.map(({ body }) => body),
    ['0', '1', '2', '3', '4'],
  );
  assert.ok(received.every(({ headers }) => headers.connection === 'keep-alive'));
});

test('an address that is none is refused', () => {
  assert.throws(() => sinkTo('http://'), ConfigError);
});
