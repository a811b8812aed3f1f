import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { ConfigError } from '#src/core/errors.js';
import type { SyslogtcpSourceConfig } from '#src/generated/config/sources/syslogtcp.js';
import { SyslogTcpSource } from '#src/sources/syslogtcp/syslog-tcp-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { sourceContext } from '../../support/component-context.js';
import { Random } from '../../support/random.js';
import { sendOverTcp } from '../../support/send-lines.js';
import { until } from '../../support/until.js';

function make(config: Partial<SyslogtcpSourceConfig> = {}) {
  const context = sourceContext<SyslogtcpSourceConfig>({
    host: '127.0.0.1',
    port: 0,
    eventSize: 2500,
    keepFields: 'none',
    'max-connections': 1000,
    ssl: false,
    'keystore-type': 'JKS',
    ...config,
  });
  return { context, source: new SyslogTcpSource(context) };
}

async function started(t: { after(stop: () => Promise<void>): void }, config = {}) {
  const both = make(config);
  await both.source.start();
  t.after(() => both.source.stop());
  return both;
}

sourceContract('syslogtcp', () => {
  const { context, source } = make();
  return {
    source,
    context,
    retries: true,
    offer: async (bodies) =>
      sendOverTcp(source.port, [bodies.map((body) => `<13>Jan  1 00:00:00 h ${body}\n`).join('')]),
  };
});

test('messages come whole out of any pieces, in few batches', async (t) => {
  const { source, context } = await started(t);
  const lines = Array.from({ length: 250 }, (_, i) => `<13>Jan  1 00:00:00 web1 line ${i}\n`);
  const text = lines.join('');
  await sendOverTcp(source.port, [text.slice(0, 40), text.slice(40, 41), text.slice(41)]);
  assert.deepEqual(
    context.bodies,
    lines.map((_, i) => `line ${i}`),
  );
  assert.ok(context.batches.every(({ size }) => size <= 100));
});

test('the headers are those of Flume, and the sender is named where that is wanted', async (t) => {
  const { source, context } = await started(t, {
    clientIPHeader: 'ip',
    clientHostnameHeader: 'name',
  });
  await sendOverTcp(source.port, ['<34>1 2003-10-11T22:14:15.003Z web1 su - text\n']);
  const { name, ...headers } = context.batches[0]!.headersOf(0);
  assert.deepEqual(headers, {
    Facility: '4',
    Severity: '2',
    priority: '34',
    version: '1',
    timestamp: String(Date.UTC(2003, 9, 11, 22, 14, 15, 3)),
    host: 'web1',
    ip: '127.0.0.1',
  });
  assert.match(name!, /./);
});

test('bad messages are marked, counted and told once; an end without LF is counted', async (t) => {
  const { source, context } = await started(t, { eventSize: 30 });
  await sendOverTcp(source.port, ['one\n', 'two\n', `<13>${'x'.repeat(40)}\n`, '<13>no end']);
  const statuses = context.batches.flatMap((batch) =>
    Array.from({ length: batch.size }, (_, i) => batch.headersOf(i)['flume.syslog.status']),
  );
  assert.deepEqual(statuses, ['Invalid', 'Invalid', 'Incomplete', 'Invalid']);
  assert.equal(context.counters.get('InvalidEventCount'), 3);
  assert.equal(context.counters.get('IncompleteEventCount'), 1);
  assert.equal(context.counters.get('EventReadFail'), 1);
  assert.equal(context.logger.messages('warn').length, 1);
  assert.match(context.logger.messages('warn')[0]!, /are no syslog .* flume\.syslog\.status/);
});

test('while the channels are full nothing is lost and the socket is not read', async (t) => {
  const { source, context } = await started(t);
  let isFull = true;
  context.onEmit = async () => {
    if (isFull) throw new Error('no room');
  };
  const lines = Array.from({ length: 20_000 }, (_, i) => `<13>Jan  1 00:00:00 h ${i}`.padEnd(400));
  const sent = sendOverTcp(source.port, [lines.map((line) => `${line}\n`).join('')]);
  await until(() => context.clock.pendingCount > 0, 'it waits for room');
  assert.equal(context.bodies.length, 0);
  isFull = false;
  await until(() => {
    if (context.clock.pendingCount > 0) void context.clock.advance(1000);
    return context.bodies.length === lines.length;
  }, 'all are stored');
  await sent;
  assert.deepEqual(
    context.bodies.map((body) => body.trimEnd()),
    lines.map((_, i) => `${i}`),
  );
});

test('garbage, half lines and a thousand connections that come and go leave it at work', async (t) => {
  const { source, context } = await started(t, { 'max-connections': 50 });
  const random = new Random(7);
  const garbage = (bytes: number): Buffer =>
    Buffer.from(Array.from({ length: bytes }, () => random.below(256)));
  for (let i = 0; i < 20; i++)
    await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const socket = connect(source.port, '127.0.0.1').on('error', () => {});
        await once(socket, 'connect');
        if (n % 3 === 0) socket.write(garbage(200));
        if (n % 3 === 1) socket.write('<13>half a li');
        socket.destroy();
      }),
    );
  await sendOverTcp(source.port, ['y'.repeat(1_000_000), '\n']);
  await until(() => context.counters.get('OpenConnectionCount') === 0, 'all are gone');
  await sendOverTcp(source.port, ['<13>Jan  1 00:00:00 h still here\n']);
  assert.equal(context.bodies.at(-1), 'still here');
  assert.equal(context.bodies.filter((body) => /^y+$/.test(body)).length, 400);
});

test('connections beyond the limit are closed, and said so', async (t) => {
  const { source, context } = await started(t, { 'max-connections': 1 });
  const first = connect(source.port, '127.0.0.1');
  await once(first, 'connect');
  await until(() => context.counters.get('OpenConnectionCount') === 1, 'the first is in');
  await sendOverTcp(source.port, []);
  assert.equal(context.counters.get('RefusedConnectionCount'), 1);
  assert.match(context.logger.messages('warn')[0]!, /max-connections/);
  first.destroy();
});

test('without a host it listens on all addresses, and names IPv4 senders as such', async (t) => {
  const { config } = make({ clientIPHeader: 'ip' }).context;
  const { host: _, ...anyHost } = config;
  const context = sourceContext<SyslogtcpSourceConfig>(anyHost);
  const source = new SyslogTcpSource(context);
  await source.start();
  t.after(() => source.stop());
  await sendOverTcp(source.port, ['<13>hello\n']);
  assert.equal(context.batches[0]!.headersOf(0)['ip'], '127.0.0.1');
});

test('options that cannot be are refused by name', () => {
  const refused = (config: Partial<SyslogtcpSourceConfig>, message: RegExp): void =>
    assert.throws(
      () => make(config),
      (error: Error) => error instanceof ConfigError && message.test(error.message),
    );
  refused({ keepFields: 'facility' }, /keepFields: "facility" names no field/);
  refused({ 'format.regex': '(a' }, /format\.regex: /);
  refused({ 'format.search': 'a' }, /format\.regex is missing/);
  refused({ 'format.regex': 'a', 'format.search': 'a' }, /need each other/);
  refused({ 'format.regex': 'a', 'format.dateFormat': 'QQ' }, /format\.dateFormat: /);
});
