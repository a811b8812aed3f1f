import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { ChannelError, ChannelFullError, ConfigError, StartError } from '#src/core/errors.js';
import type { HttpSourceConfig } from '#src/generated/config/sources/http.js';
import { HttpSource } from '#src/sources/http/http-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { sourceContext, type TestSourceContext } from '../../support/component-context.js';
import { exchange, exchangeRaw, messageIn, type HttpRequest } from '../../support/http-client.js';
import { until } from '../../support/until.js';

interface Served {
  readonly context: TestSourceContext<HttpSourceConfig>;
  readonly source: HttpSource;
}

const blobHandler = 'org.apache.flume.source.http.BLOBHandler';
const morphlineHandler = 'org.apache.flume.sink.solr.morphline.BlobHandler';

function make(config: Partial<HttpSourceConfig> = {}, isLenient = false): Served {
  const context = sourceContext<HttpSourceConfig>({
    bind: '127.0.0.1',
    port: 0,
    handler: 'org.apache.flume.source.http.JSONHandler',
    'handler.mandatoryParameters': [],
    'handler.maxBlobLength': 100,
    'max-pending-bytes': 1024 * 1024,
    'max-connections': 100,
    'HttpConfiguration.requestHeaderSize': 8192,
    'ServerConnector.idleTimeout': 30_000,
    ssl: false,
    'keystore-type': 'JKS',
    ...config,
  });
  return { context, source: new HttpSource({ ...context, isLenient }) };
}

async function served(
  config: Partial<HttpSourceConfig>,
  use: (served: Served) => Promise<void>,
  isLenient = false,
): Promise<void> {
  const both = make(config, isLenient);
  await both.source.start();
  try {
    await use(both);
  } finally {
    await both.source.stop();
  }
}

const json = (value: unknown, headers: Record<string, string> = {}): HttpRequest => ({
  headers: { 'Content-Type': 'application/json', ...headers },
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

/** All events: their headers and bodies. */
function eventsOf({ batches }: Served['context']): unknown[] {
  return batches.flatMap((batch) =>
    Array.from({ length: batch.size }, (_, i) => [
      { ...batch.headersOf(i) },
      String(batch.body(i)),
    ]),
  );
}

sourceContract('http', () => {
  const { context, source } = make();
  return {
    source,
    context,
    retries: false,
    offer: (bodies) =>
      void exchange(source.port, json(bodies.map((body) => ({ body })))).catch(() => {}),
  };
});

test('a request is one batch, answered when it is stored', () =>
  served({}, async ({ source, context }) => {
    let release: (() => void) | undefined;
    context.onEmit = () => new Promise((resolve) => (release = resolve));
    const events = [{ headers: { host: 'web1' }, body: 'one' }, { body: 'two' }];
    let isAnswered = false;
    const answer = exchange(source.port, json(events)).finally(() => (isAnswered = true));
    await until(() => release !== undefined, 'the batch is put');
    assert.equal(isAnswered, false);
    release!();
    const { status, text } = await answer;
    assert.deepEqual([status, text], [200, '']);
    assert.equal(context.batches.length, 1);
    assert.deepEqual(eventsOf(context), [
      [{ host: 'web1' }, 'one'],
      [{}, 'two'],
    ]);
  }));

test('GET, and HEAD with content, on any path bring events, as in Flume', () =>
  served({}, async ({ source, context }) => {
    for (const method of ['GET', 'HEAD'])
      await exchange(source.port, { ...json([{ body: method }]), method, path: '/any/path?x=1' });
    assert.deepEqual(context.bodies, ['GET', 'HEAD']);
  }));

test('an empty array is a request without events', () =>
  served({}, async ({ source, context }) => {
    assert.equal((await exchange(source.port, json([]))).status, 200);
    assert.equal(context.batches.length, 0);
  }));

const notTaken: readonly (readonly [string, number])[] = [
  ['PUT', 405],
  ['DELETE', 405],
  ['PATCH', 501],
  ['OPTIONS', 403],
  ['TRACE', 403],
];

for (const [method, status] of notTaken)
  test(`${method} is answered with ${status}, and no event`, () =>
    served({}, async ({ source, context }) => {
      const answer = await exchange(source.port, { method });
      assert.deepEqual([answer.status, answer.text], [status, '']);
      assert.equal(context.batches.length, 0);
    }));

test('what is no JSON is answered with 400 in the words of Flume, and the connection goes on', () =>
  served({}, async ({ source, context }) => {
    const answer = await exchange(source.port, { ...json('[}'), path: '/a<b>?q' });
    assert.equal(answer.status, 400);
    assert.equal(
      messageIn(answer.text),
      'Bad request from client. Request has invalid JSON Syntax.',
    );
    assert.match(answer.text, /<td>\/a&lt;b&gt;<\/td>/);
    assert.equal(context.counters.get('EventReadFail'), 1);
    assert.match(context.logger.messages('warn')[0]!, /400 .*expected an object at character 1/);
  }));

test('an error comes as HTML, JSON or text, as the client likes it, or not at all', () =>
  served({}, async ({ source }) => {
    const types: string[] = [];
    for (const accept of [
      '*/*',
      'application/json',
      'text/plain',
      'image/png',
      'text/plain;q=0.5, application/json;q=0.9, image/png, text/html;q=0',
    ]) {
      const { contentType, text } = await exchange(source.port, json('[}', { Accept: accept }));
      types.push(`${contentType} ${text.slice(0, 1)}`);
    }
    assert.deepEqual(types, [
      'text/html;charset=utf-8 <',
      'application/json {',
      'text/plain;charset=utf-8 H',
      'undefined ',
      'application/json {',
    ]);
  }));

test('a text that holds nothing, or a null as an event, is answered with 500, as Flume does', () =>
  served({}, async ({ source }) => {
    for (const text of ['', '  ', 'null', '[null]', '[{"body":"x"},]'])
      assert.equal((await exchange(source.port, json(text))).status, 500, text);
    assert.equal((await exchange(source.port, { method: 'GET' })).status, 500);
  }));

test('UTF-8, UTF-16 and UTF-32 are read and written as the content type says; others are refused', () =>
  served({}, async ({ source, context }) => {
    const send = (charset: string, body: string | Buffer) =>
      exchange(source.port, {
        headers: { 'Content-Type': `application/json; charset=${charset}` },
        body,
      });
    const utf16 = Buffer.from('[{"body":"é"}]', 'utf16le').swap16();
    assert.equal((await send('UTF-16', utf16)).status, 200);
    assert.equal((await send('"utf-8"', '[{"body":"é"}]')).status, 200);
    const bodies = context.batches.map((batch) => batch.body(0).toString('hex'));
    assert.deepEqual(bodies, ['feff00e9', 'c3a9']);
    const refused = await send('ISO-8859-1', '[{"body":"x"}]');
    assert.equal(refused.status, 500);
    assert.match(messageIn(refused.text)!, /supports UTF-8, UTF-16 and UTF-32 only\.$/);
  }));

test('without a charset it is UTF-8, as the manual says; bytes that are none are told of', () =>
  served({}, async ({ source, context }) => {
    await exchange(source.port, { body: '[{"body":"é"}]' });
    await exchange(source.port, { body: Buffer.from('[{"body":"\xff"}]', 'latin1') });
    assert.deepEqual(context.bodies, ['é', '\ufffd']);
    assert.match(context.logger.messages('warn')[0]!, /not UTF-8/);
  }));

test('lenient, without a charset and a JSON type it is ISO-8859-1, as Flume has it', () =>
  served(
    {},
    async ({ source, context }) => {
      await exchange(source.port, { body: '[{"body":"é"}]' });
      await exchange(source.port, json('[{"body":"é"}]'));
      assert.deepEqual(context.bodies, ['Ã©', 'é']);
    },
    true,
  ));

test('a full channel is answered with 503 and its words', () =>
  served({}, async ({ source, context }) => {
    let tries = 0;
    context.onEmit = async () => {
      tries++;
      throw new ChannelFullError('no room');
    };
    const answer = await exchange(source.port, json([{ body: 'x' }]));
    assert.equal(answer.status, 503);
    assert.equal(
      messageIn(answer.text),
      'Error appending event to channel. Channel might be full.no room',
    );
    assert.equal(tries, 1);
  }));

test('a refusal of one client is none of another whose batch was behind it', () =>
  served({}, async ({ source, context }) => {
    context.onEmit = async (batch) => {
      if (batch.size > 1) throw new ChannelError('Put queue full');
    };
    const large = exchange(source.port, json([{ body: '1' }, { body: '2' }]));
    const small = Array.from({ length: 5 }, () => exchange(source.port, json([{ body: 'x' }])));
    assert.equal((await large).status, 503);
    assert.deepEqual(
      (await Promise.all(small)).map(({ status }) => status),
      Array(5).fill(200),
    );
  }));

test('anything else that goes wrong is answered with 500', () =>
  served({}, async ({ source, context }) => {
    context.onEmit = () => Promise.reject(new Error('odd'));
    const answer = await exchange(source.port, json([{ body: 'x' }]));
    assert.equal(answer.status, 500);
    assert.equal(messageIn(answer.text), 'Unexpected error while appending event to channel. odd');
    assert.equal(context.counters.get('GenericProcessingFail'), 1);
  }));

test('BLOBHandler: the content is the body, the parameters are headers, the first of a name counts', () =>
  served(
    { handler: blobHandler, 'handler.mandatoryParameters': ['basename', 'host'] },
    async ({ source, context }) => {
      const path = '/?basename=a%20b+c%C3%A9&host=h&host=h2&empty=&noval';
      await exchange(source.port, { path, body: 'enc' });
      await exchange(source.port, { method: 'GET', path: '/;p=1?basename=%41&host=h;x=y' });
      assert.deepEqual(eventsOf(context), [
        [{ basename: 'a b cé', host: 'h', empty: '', noval: '' }, 'enc'],
        [{ basename: 'A', host: 'h;x=y' }, ''],
      ]);
      const answer = await exchange(source.port, { path: '/?basename=f', body: 'x' });
      assert.equal(answer.status, 500);
      assert.equal(
        messageIn(answer.text),
        'Deserializer threw unexpected exception. Please specify host parameter in the request.',
      );
      for (const query of ['basename=%zz&host=h', 'basename=%ff%c3&host=h', 'basename=%'])
        assert.equal((await exchange(source.port, { path: `/?${query}` })).status, 500);
    },
  ));

test('the morphline BlobHandler adds the content type, takes a form apart and cuts what is too long', () =>
  served(
    { handler: morphlineHandler, 'handler.maxBlobLength': 10 },
    async ({ source, context }) => {
      const send = (contentType: string, path: string, body: string) =>
        exchange(source.port, { path, body, headers: { 'Content-Type': contentType } });
      await send('text/csv', '/?a=1', '0123456789abcdef');
      await send('text/csv', '/?Content-Type=mine', '');
      await send('application/x-www-form-urlencoded', '/?k=q', 'k=v&l=m+n');
      assert.deepEqual(eventsOf(context), [
        [{ 'Content-Type': 'text/csv', a: '1' }, '0123456789'],
        [{ 'Content-Type': 'mine' }, ''],
        [{ 'Content-Type': 'application/x-www-form-urlencoded', k: 'q', l: 'm n' }, ''],
      ]);
      assert.match(context.logger.messages('warn')[0]!, /exceeds maxBlobLength \(10\)/);
    },
  ));

test('a request over the limit is answered with 413, whether it tells its length or not', () =>
  served({ 'max-request-bytes': 100 }, async ({ source, context }) => {
    const long = json([{ body: 'x'.repeat(200) }]);
    assert.equal((await exchange(source.port, long)).status, 413);
    const chunked = `POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nc8\r\n${'x'.repeat(200)}\r\n0\r\n\r\n`;
    assert.match(await exchangeRaw(source.port, chunked), /^HTTP\/1\.1 413 /);
    const longer = { body: 'x'.repeat(8_000_000), headers: { Connection: 'keep-alive' } };
    assert.equal((await exchange(source.port, longer)).status, 413);
    assert.equal((await exchange(source.port, { body: longer.body })).status, 413);
    assert.equal(context.batches.length, 0);
    assert.equal((await exchange(source.port, json([{ body: 'x' }]))).status, 200);
  }));

test('more bytes under way than the limit are answered with 503', () =>
  served({ 'max-pending-bytes': 100 }, async ({ source, context }) => {
    let release: (() => void) | undefined;
    context.onEmit = () => new Promise((resolve) => (release = resolve));
    const first = exchange(source.port, json([{ body: 'x'.repeat(70) }]));
    await until(() => release !== undefined, 'the first is put');
    assert.equal((await exchange(source.port, json([{ body: 'x'.repeat(70) }]))).status, 503);
    release!();
    assert.equal((await first).status, 200);
  }));

test('long headers, no HTTP and a missing host are answered as errors of the client', () =>
  served({}, async ({ source }) => {
    const broken: readonly (readonly [string, RegExp])[] = [
      [`POST / HTTP/1.1\r\nHost: x\r\nX-Long: ${'y'.repeat(9000)}\r\n\r\n`, /^HTTP\/1\.1 431 /],
      ['garbage\r\n\r\n', /^HTTP\/1\.1 400 [^]*<h1>Bad Message 400<\/h1>/],
      ['POST / HTTP/1.1\r\n\r\n', /^HTTP\/1\.1 400 /],
      ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n', /^HTTP\/1\.1 400 /],
      ['POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf', /^HTTP\/1\.1 400 |^$/],
    ];
    for (const [bytes, answer] of broken)
      assert.match(await exchangeRaw(source.port, bytes), answer, bytes.slice(0, 60));
    assert.equal((await exchange(source.port, json([{ body: 'x' }]))).status, 200);
  }));

test('garbage behind a request that is being stored is not answered in its place', () =>
  served({}, async ({ source, context }) => {
    let release: (() => void) | undefined;
    context.onEmit = () => new Promise((resolve) => (release = resolve));
    const socket = connect(source.port, '127.0.0.1').on('error', () => {});
    const answer = answerOn(socket);
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 14\r\n\r\n[{"body":"x"}]garbage\r\n\r\n',
    );
    await until(() => release !== undefined, 'the first is put');
    release!();
    assert.doesNotMatch(await answer, /400/);
    assert.deepEqual(context.bodies, ['x']);
  }));

test('clients that stop in the middle are let go after the idle time, and others go on', () =>
  served({ 'ServerConnector.idleTimeout': 2_000 }, async ({ source, context }) => {
    const starts = [
      '',
      'PO',
      'POST / HTTP/1.1\r\nHos',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n[{',
    ];
    const closed = starts.map((start) => {
      const socket = connect(source.port, '127.0.0.1').on('error', () => {});
      if (start !== '') socket.write(start);
      return answerOn(socket);
    });
    assert.equal((await exchange(source.port, json([{ body: 'x' }]))).status, 200);
    await Promise.all(closed);
    await until(() => context.counters.get('OpenConnectionCount') === 0, 'nobody is left');
    assert.deepEqual(context.bodies, ['x']);
  }));

test('a client that is being stored may wait longer than the idle time', () =>
  served({ 'ServerConnector.idleTimeout': 1_500 }, async ({ source, context }) => {
    context.onEmit = () => new Promise((resolve) => void setTimeout(resolve, 3_000));
    assert.equal((await exchange(source.port, json([{ body: 'x' }]))).status, 200);
  }));

test('connections opened and dropped, in all states, leave nothing behind', () =>
  served({ 'max-connections': 20 }, async ({ source, context }) => {
    for (let i = 0; i < 200; i++) {
      const socket = connect(source.port, '127.0.0.1').on('error', () => {});
      await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
      if (i % 3 === 1)
        socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n[{"body":');
      if (i % 3 === 2) socket.write('POST / HTTP');
      if (i % 2 === 0) socket.destroy();
      else socket.resetAndDestroy();
    }
    await until(() => context.counters.get('OpenConnectionCount') === 0, 'nobody is left');
    assert.equal((await exchange(source.port, json([{ body: 'x' }]))).status, 200);
    assert.deepEqual(context.bodies, ['x']);
  }));

test('one connection serves many requests, also when they come at once', () =>
  served({}, async ({ source, context }) => {
    const one = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 14\r\n\r\n[{"body":"x"}]';
    const last = one.replace('Host: x', 'Host: x\r\nConnection: close');
    const answers = await exchangeRaw(source.port, one.repeat(9) + last);
    assert.equal(answers.match(/HTTP\/1\.1 200 OK/g)?.length, 10);
    assert.equal(context.bodies.length, 10);
  }));

test('a stop answers what is stored and cuts off what is half there, also behind it', async () => {
  const { context, source } = make();
  await source.start();
  let release: (() => void) | undefined;
  context.onEmit = () => new Promise((resolve) => (release = resolve));
  const one = 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 14\r\n\r\n[{"body":"x"}]';
  const half = one.slice(0, -5);
  const sockets = [one + half, half].map((bytes) => {
    const socket = connect(source.port, '127.0.0.1').on('error', () => {});
    socket.write(bytes);
    return answerOn(socket);
  });
  await until(() => release !== undefined, 'the first is put');
  const stopped = source.stop();
  release!();
  await stopped;
  const [answered, cut] = await Promise.all(sockets);
  assert.match(answered!, /^HTTP\/1\.1 200 OK/);
  assert.equal(cut, '');
  assert.deepEqual(context.bodies, ['x']);
});

test('a handler class of Java is refused by name, with what there is', () => {
  assert.throws(
    () => make({ handler: 'com.example.MyHandler' }),
    (error: Error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(
        error.message,
        /handler: "com\.example\.MyHandler" .* Java; choose from .*JSONHandler/,
      );
      return true;
    },
  );
});

test('a port that is taken is a start error that names the key', () =>
  served({}, async ({ source }) => {
    const second = make({ port: source.port });
    await assert.rejects(second.source.start(), (error: Error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /in use .* change bind or port/);
      return true;
    });
  }));

async function answerOn(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(chunks).toString();
}
