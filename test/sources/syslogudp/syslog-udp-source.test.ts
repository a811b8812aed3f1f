import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SyslogudpSourceConfig } from '#src/generated/config/sources/syslogudp.js';
import { SyslogUdpSource } from '#src/sources/syslogudp/syslog-udp-source.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { sourceContext } from '../../support/component-context.js';
import { sendDatagrams } from '../../support/datagrams.js';
import { Random } from '../../support/random.js';
import { until } from '../../support/until.js';

function make(config: Partial<SyslogudpSourceConfig> = {}) {
  const context = sourceContext<SyslogudpSourceConfig>({
    host: '127.0.0.1',
    port: 0,
    keepFields: 'none',
    maxPendingBytes: 1 << 20,
    ...config,
  });
  return { context, source: new SyslogUdpSource(context) };
}

sourceContract('syslogudp', () => {
  const { context, source } = make();
  return {
    source,
    context,
    retries: true,
    offer: async (bodies) => {
      const datagrams = bodies.map((body) => `<13>Jan  1 00:00:00 h ${body}`);
      await sendDatagrams(source.port, datagrams);
    },
  };
});

test('a datagram is a message up to its first LF; one without text is counted', async () => {
  const { source, context } = make({ clientIPHeader: 'from' });
  await source.start();
  const head = '<13>Jan  1 00:00:00 web1 ';
  const long = 'x'.repeat(60_000);
  await sendDatagrams(source.port, [`${head}one\n${head}two`, '', '\n\n', '<13', `${head}${long}`]);
  await until(() => context.bodies.length === 3, 'all have come');
  assert.deepEqual(context.bodies, ['one', '<13', long]);
  assert.equal(context.counters.get('EventReadFail'), 2);
  const headers = context.batches.flatMap((batch) =>
    Array.from({ length: batch.size }, (_, i) => batch.headersOf(i)),
  );
  assert.deepEqual(
    headers.map(({ from, host, Facility }) => [from, host, Facility]),
    [
      ['127.0.0.1', 'web1', '1'],
      ['127.0.0.1', undefined, '1'],
      ['127.0.0.1', 'web1', '1'],
    ],
  );
  await source.stop();
});

test('garbage of any length is an event each, and leaves it at work', async () => {
  const { source, context } = make();
  await source.start();
  const random = new Random(11);
  for (let i = 0; i < 500; i++) {
    const bytes = Array.from({ length: 1 + random.below(300) }, () => 11 + random.below(245));
    await sendDatagrams(source.port, [Buffer.from(bytes)]);
    await until(() => context.bodies.length === i + 1, `datagram ${i}`);
    assert.deepEqual(context.batches.at(-1)!.body(0), Buffer.from(bytes));
  }
  await source.stop();
});
