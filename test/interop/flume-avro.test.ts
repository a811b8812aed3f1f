import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { deliveryOf } from '../contracts/sink-contract.js';
import { avroSinkTo } from '../support/avro-sink.js';
import { startAvroSource, type RunningAvroSource } from '../support/avro-source.js';
import { run } from '../support/command-line.js';
import { bodiesOf } from '../support/component-context.js';
import { rpcTo, runFlume, startFlume, startFlumeSource } from '../support/flume-peer.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const compressions = ['none', 'deflate'] as const;

for (const compression of compressions)
  test(`Flume's Avro client delivers to our source (compression ${compression})`, async (t) => {
    const { context, port } = await startAvroSource(t, { 'compression-type': compression });
    const directory = temporaryDirectory(t);
    const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
    const input = join(directory, 'input.txt');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const properties = join(directory, 'rpc.properties');
    const rpc = [...rpcTo(port), 'batch-size = 100', `compression-type = ${compression}`];
    writeFileSync(properties, rpc.join('\n'));
    const client = 'org.apache.flume.client.avro.AvroCLIClient';
    const { code } = await runFlume(client, '--rpcProps', properties, '-F', input).untilExit();
    assert.equal(code, 0);
    assert.deepEqual(context.bodies, lines);
  });

test("our Avro client sends the calls that Flume's sends", async (t) => {
  const directory = temporaryDirectory(t);
  const input = join(directory, 'input.txt');
  writeFileSync(input, 'LF\nCR LF\r\nCR\rtwo CR\r\r\n\nUmlaut: \u00e4\nno end');
  const headers = join(directory, 'headers.properties');
  writeFileSync(headers, '# a comment\norigin = web1\npath:/a b\\=c\n');
  const [flume, ours] = [await startAvroSource(t), await startAvroSource(t)];
  const words = (port: number) => [
    '-H',
    '127.0.0.1',
    '-p',
    `${port}`,
    '-F',
    input,
    '--headerFile',
    headers,
  ];
  const client = 'org.apache.flume.client.avro.AvroCLIClient';
  assert.equal((await runFlume(client, ...words(flume.port)).untilExit()).code, 0);
  assert.equal((await run('flume-ng-bin', ['avro-client', ...words(ours.port)])).code, 0);
  const calls = ({ context: { batches } }: RunningAvroSource) =>
    batches.map((batch) => ({ bodies: bodiesOf(batch), headers: { ...batch.headersOf(0) } }));
  assert.equal(calls(ours).length, 2);
  assert.deepEqual(calls(ours), calls(flume));
});

for (const compression of compressions)
  test(`our Avro client delivers to a Flume source (compression ${compression})`, async (t) => {
    const { port, agent } = await startFlumeSource(t, [
      `a.sources.r.compression-type = ${compression}`,
    ]);
    const properties = join(temporaryDirectory(t), 'rpc.properties');
    writeFileSync(properties, [...rpcTo(port), `compression-type = ${compression}`].join('\n'));
    const words = ['avro-client', '--rpcProps', properties];
    const { code, stderr } = await run('tailrace', words, { input: 'one\ntwo\nthree\n' });
    assert.deepEqual([code, stderr], [0, '']);
    await agent.untilOutput(/Event: .* three \}/);
    const bodies = [...agent.stdout.matchAll(/Event: \{ headers:\{\} body: .* (\w+) \}/g)];
    assert.deepEqual(
      bodies.map(([, body]) => body),
      ['one', 'two', 'three'],
    );
  });

for (const compression of compressions)
  test(`our sink delivers to a Flume source (compression ${compression})`, async (t) => {
    const { port, agent } = await startFlumeSource(t, [
      `a.sources.r.compression-type = ${compression}`,
    ]);
    const { sink, context } = avroSinkTo(t, port, { 'compression-type': compression });
    // The handshake's metadata is accepted and not answered.
    assert.equal(await sink.recover(), undefined);
    assert.match(
      context.logger.messages('warn')[0]!,
      /is a Flume agent: delivery .* at least once/,
    );
    await sink.deliver(deliveryOf(['one', 'two'], 0));
    await sink.deliver(deliveryOf(['three'], 2));
    await agent.untilOutput(/Event: .* three \}/);
    const bodies = [...agent.stdout.matchAll(/Event: \{ headers:\{\} body: .* (\w+) \}/g)];
    assert.deepEqual(
      bodies.map(([, body]) => body),
      ['one', 'two', 'three'],
    );
  });

test('Tailrace to Tailrace through a Flume with two sinks: all there, and nothing told on the way is believed', async (t) => {
  const behind = await startAvroSource(t);
  const { port } = await startFlumeRelay(t, behind.port);
  // Each of its parts starts on a thread of its own.
  const areConnected = (): boolean => behind.context.counters.get('OpenConnectionCount') === 2;
  await eventually(areConnected, 'both sinks of the Flume are there');
  const { sink, context } = avroSinkTo(t, port);
  assert.equal(await sink.recover(), undefined);
  const lines = Array.from({ length: 2_000 }, (_, i) => `line ${i}`);
  for (let at = 0; at < lines.length; at += 100)
    await sink.deliver(deliveryOf(lines.slice(at, at + 100), at));
  const areThere = (): boolean => behind.context.bodies.length >= lines.length;
  await eventually(areThere, 'all lines are behind the Flume');
  // Its two sinks take turns: the order is gone, and what we told it of our sequences must be, too.
  assert.deepEqual(behind.context.bodies.toSorted(), lines.toSorted());
  assert.ok(areConnected());
  for (const batch of behind.context.batches) {
    assert.deepEqual(batch.provenance, []);
    for (let i = 0; i < batch.size; i++) assert.deepEqual({ ...batch.headersOf(i) }, {});
  }
  assert.match(context.logger.messages('warn').join(), /at least once/);
});

/** A Flume agent that passes on what its Avro source gets, by two Avro sinks on one channel. */
async function startFlumeRelay(t: TestContext, to: number) {
  const sinks = ['k1', 'k2'].flatMap((name) => [
    `a.sinks.${name}.type = avro`,
    `a.sinks.${name}.channel = c`,
    `a.sinks.${name}.hostname = 127.0.0.1`,
    `a.sinks.${name}.port = ${to}`,
    `a.sinks.${name}.batch-size = 37`,
  ]);
  return startFlume(t, ['a.sinks = k1 k2', ...sinks, 'a.channels.c.capacity = 10000']);
}
