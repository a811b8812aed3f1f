import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { ChannelFullError, ConfigError, StartError } from '#src/core/errors.js';
import type { NetcatSourceConfig } from '#src/generated/config/sources/netcat.js';
import { NetcatSource } from '#src/sources/netcat/netcat-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import {
  bodiesOf,
  sourceContext,
  type TestSourceContext,
} from '../../support/component-context.js';

interface Served {
  readonly context: TestSourceContext<NetcatSourceConfig>;
  readonly source: NetcatSource;
}

function make(config: Partial<NetcatSourceConfig> = {}): Served {
  const context = sourceContext<NetcatSourceConfig>({
    bind: '127.0.0.1',
    port: 0,
    'max-line-length': 512,
    'ack-every-event': true,
    encoding: 'utf-8',
    'max-connections': 10,
    ...config,
  });
  return { context, source: new NetcatSource(context) };
}

/** Sends bytes, closes the sending side, and gives all that was answered. */
async function exchange(port: number, ...parts: (string | Buffer)[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  for (const part of parts) socket.write(part);
  socket.end();
  return answerOf(socket);
}

async function answerOf(socket: Socket): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of socket) chunks.push(chunk as Buffer);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ECONNRESET') throw error;
  }
  return Buffer.concat(chunks).toString();
}

sourceContract('netcat', (t) => {
  const { context, source } = make();
  const sockets: Socket[] = [];
  t.after(() => sockets.forEach((socket) => void socket.destroy()));
  return {
    source,
    context,
    retries: false,
    offer(bodies) {
      const socket = connect(source.port, '127.0.0.1').on('error', () => {});
      sockets.push(socket);
      socket.write(bodies.map((body) => `${body}\n`).join(''));
    },
  };
});

async function served(
  config: Partial<NetcatSourceConfig>,
  use: (served: Served) => Promise<void>,
): Promise<void> {
  const both = make(config);
  await both.source.start();
  try {
    await use(both);
  } finally {
    await both.source.stop();
  }
}

test('each line is answered with OK, empty ones too; CR stays; a last line without LF is dropped', () =>
  served({}, async ({ source, context }) => {
    assert.equal(await exchange(source.port, 'one\r\n\ntwo\nrest'), 'OK\nOK\nOK\n');
    assert.deepEqual(context.bodies, ['one\r', '', 'two']);
  }));

test('many lines of one chunk are put as few batches and all answered', () =>
  served({}, async ({ source, context }) => {
    const lines = Array.from({ length: 250 }, (_, i) => `line ${i}`);
    assert.equal(await exchange(source.port, `${lines.join('\n')}\n`), 'OK\n'.repeat(250));
    assert.deepEqual(context.bodies, lines);
    assert.ok(context.batches.every((batch) => batch.size <= 100));
  }));

test('without ack-every-event only failures are answered', () =>
  served({ 'ack-every-event': false }, async ({ source, context }) => {
    assert.equal(await exchange(source.port, 'one\n'), '');
    context.onEmit = async () => Promise.reject(new Error('channel closed'));
    assert.equal(await exchange(source.port, 'two\n'), 'FAILED: channel closed\n');
  }));

test('511 characters pass; 512 are refused as in Flume and end the connection, not the lines before', () =>
  served({}, async ({ source, context }) => {
    const answer = await exchange(source.port, `${'x'.repeat(511)}\n${'y'.repeat(512)}\nlost\n`);
    assert.equal(
      answer,
      'OK\nFAILED: Event exceeds the maximum length (512 chars, including newline)\n',
    );
    assert.deepEqual(context.bodies, ['x'.repeat(511)]);
    assert.equal(
      await exchange(source.port, `${'é'.repeat(511)}\n`),
      'OK\n',
      'characters, not bytes',
    );
    assert.match(
      await exchange(source.port, 'z'.repeat(3000)),
      /^FAILED: Event exceeds/,
      'without its newline',
    );
  }));

test("a full channel is answered with the channel's words for each line, and the connection stays", () =>
  served({}, async ({ source, context }) => {
    let full = true;
    context.onEmit = async () => {
      if (full) throw new ChannelFullError('no room; sinks are slow');
    };
    const socket = connect(source.port, '127.0.0.1');
    socket.write('a\n');
    const [first] = await new Promise<Buffer[]>((resolve) =>
      socket.once('data', (data) => resolve([data])),
    );
    assert.equal(first!.toString(), 'FAILED: no room; sinks are slow\n');
    full = false;
    socket.end('b\n');
    assert.equal(await answerOf(socket), 'OK\n');
    assert.deepEqual(context.bodies, ['b']);
  }));

test('lines that come together are put one by one where they do not fit together', () =>
  served({}, async ({ source, context }) => {
    let room = 2;
    context.onEmit = async ({ size }) => {
      if (size > room) throw new ChannelFullError(`room for ${room}`);
      room -= size;
    };
    assert.equal(await exchange(source.port, 'one\ntwo\nthree\n'), 'OK\nOK\nFAILED: room for 0\n');
    assert.deepEqual(context.bodies, ['one', 'two']);
  }));

test("no client is told that another one's lines were refused", () =>
  served({}, async ({ source, context }) => {
    context.onEmit = async (batch) => {
      if (bodiesOf(batch).includes('big')) throw new ChannelFullError('no room');
    };
    const answers = await Promise.all([
      exchange(source.port, 'a\nbig\nb\n'),
      ...Array.from({ length: 20 }, () => exchange(source.port, 'x\ny\n')),
    ]);
    assert.deepEqual(answers, ['OK\nFAILED: no room\nOK\n', ...Array(20).fill('OK\nOK\n')]);
  }));

test('bytes that are not UTF-8 close the connection without an answer', () =>
  served({}, async ({ source, context }) => {
    assert.equal(await exchange(source.port, 'ok\n', Buffer.from([0xff, 0xfe, 10])), 'OK\n');
    assert.deepEqual(context.bodies, ['ok']);
  }));

test('another encoding becomes UTF-8', () =>
  served({ encoding: 'iso-8859-1' }, async ({ source, context }) => {
    assert.equal(await exchange(source.port, Buffer.from('caf\xe9\n', 'latin1')), 'OK\n');
    assert.deepEqual(context.bodies, ['café']);
  }));

test('an unknown encoding and a busy port are told with their remedy', async () => {
  assert.throws(
    () => make({ encoding: 'klingon' }),
    (error: Error) =>
      error instanceof ConfigError && /unknown character set "klingon"/.test(error.message),
  );
  await served({}, async ({ source }) => {
    const second = make({ port: source.port }).source;
    await assert.rejects(
      second.start(),
      (error: Error) =>
        error instanceof StartError &&
        /in use by another process; .* change bind or port/.test(error.message),
    );
  });
});
