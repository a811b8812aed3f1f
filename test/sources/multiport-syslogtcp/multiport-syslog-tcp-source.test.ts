import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, StartError } from '#src/core/errors.js';
import type { MultiportSyslogtcpSourceConfig } from '#src/generated/config/sources/multiport_syslogtcp.js';
import { MultiportSyslogTcpSource } from '#src/sources/multiport-syslogtcp/multiport-syslog-tcp-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { sourceContext } from '../../support/component-context.js';
import { freePorts } from '../../support/free-port.js';
import { sendOverTcp } from '../../support/send-lines.js';

function make(config: Partial<MultiportSyslogtcpSourceConfig> = {}) {
  const context = sourceContext<MultiportSyslogtcpSourceConfig>({
    host: '127.0.0.1',
    ports: [0],
    eventSize: 2500,
    keepFields: 'none',
    batchSize: 100,
    'charset.default': 'UTF-8',
    'charset.port': {},
    readBufferBytes: 1024,
    'max-connections': 1000,
    ssl: false,
    'keystore-type': 'JKS',
    ...config,
  });
  return { context, source: new MultiportSyslogTcpSource(context) };
}

sourceContract('multiport_syslogtcp', () => {
  const { context, source } = make();
  return {
    source,
    context,
    retries: true,
    offer: async (bodies) =>
      sendOverTcp(source.ports[0]!, [
        bodies.map((body) => `<13>Jan  1 00:00:00 h ${body}\n`).join(''),
      ]),
  };
});

test('each port has its charset, and its number in a header', async () => {
  const [utf8, latin1] = (await freePorts(2)) as [number, number];
  const { source, context } = make({
    ports: [utf8, latin1],
    portHeader: 'port',
    'charset.port': { [latin1]: 'iso-8859-1' },
  });
  await source.start();
  const message = Buffer.from('<13>1 2003-10-11T22:14:15Z h\xf4te caf\xe9\n', 'latin1');
  await sendOverTcp(utf8, [message]);
  await sendOverTcp(latin1, [message]);
  const [invalid, valid] = context.batches as [
    (typeof context.batches)[0],
    (typeof context.batches)[0],
  ];
  assert.deepEqual(
    { ...invalid.headersOf(0) },
    { 'flume.syslog.status': 'Invalid', port: `${utf8}` },
  );
  assert.deepEqual(invalid.body(0), message.subarray(0, -1));
  assert.deepEqual(
    { ...valid.headersOf(0) },
    {
      Priority: '13',
      Facility: '1',
      Severity: '5',
      Version: '1',
      timestamp: String(Date.UTC(2003, 9, 11, 22, 14, 15)),
      host: 'hôte',
      port: `${latin1}`,
    },
  );
  assert.deepEqual(valid.body(0), Buffer.from('caf\xe9', 'latin1'));
  assert.equal(context.counters.get('EventReadFail'), 1);
  await source.stop();
});

test('a port that is taken does not stop the others; without any it is an error', async () => {
  const first = make();
  await first.source.start();
  const taken = first.source.ports[0]!;
  const second = make({ ports: [taken, 0] });
  await second.source.start();
  assert.equal(second.source.ports.length, 1);
  assert.match(
    second.context.logger.messages('error')[0]!,
    /Goes on without port .* host or ports/,
  );
  await assert.rejects(make({ ports: [taken] }).source.start(), StartError);
  await second.source.stop();
  await first.source.stop();
});

test('charsets that are unknown or have no ASCII in them are refused by name', () => {
  for (const charset of ['klingon', 'utf-16le'])
    assert.throws(
      () => make({ 'charset.port': { 10001: charset } }),
      (error: Error) =>
        error instanceof ConfigError && error.message.includes(`charset.port.10001: character set`),
    );
});
