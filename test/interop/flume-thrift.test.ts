/** The Thrift source and sink beside those of Flume 1.11 and 1.9. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { DeliveryError } from '#src/core/errors.js';
import { deliveryOf } from '../contracts/sink-contract.js';
import { run } from '../support/command-line.js';
import { rpcTo, runFlumeOf, startFlume, startFlumeSource } from '../support/flume-peer.js';
import { javaStores } from '../support/keytool.js';
import { flumeTool, oldFlumeTool, type Tool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startThriftSource, thriftSinkTo } from '../support/thrift.js';
import { storePassword } from '../support/tls-files.js';
import { eventually } from '../support/until.js';

const variants = [
  { version: '1.11', protocol: 'compact', store: undefined },
  { version: '1.11', protocol: 'binary', store: 'PKCS12' },
  { version: '1.9', protocol: 'compact', store: 'JKS' },
  { version: '1.9', protocol: 'binary', store: undefined },
] as const;
type Variant = (typeof variants)[number];

const titleOf = ({ version, protocol, store }: Variant): string =>
  `(${version}, ${protocol}, ${store === undefined ? 'plain' : `TLS with ${store}`})`;
const toolOf = ({ version }: Variant): Tool => (version === '1.9' ? oldFlumeTool() : flumeTool());

/** Properties of a key store, and of the store that trusts it. */
function storesOf({ store }: Variant) {
  if (store === undefined) return { key: {}, trust: {}, lines: { key: [], trust: [] } };
  const { keystore, truststore } = javaStores(store);
  const key = { ssl: true, keystore, 'keystore-password': storePassword } as const;
  const trust = { ssl: true, truststore, 'truststore-password': storePassword } as const;
  const linesOf = (properties: object): string[] =>
    Object.entries(properties).map(([name, value]) => `${name} = ${value}`);
  const lines = {
    key: [...linesOf(key), `keystore-type = ${store}`],
    trust: [...linesOf(trust), `truststore-type = ${store}`],
  };
  return { key, trust, lines };
}

for (const variant of variants)
  test(`Flume's Thrift client delivers to our source ${titleOf(variant)}`, async (t) => {
    const { protocol } = variant;
    const stores = storesOf(variant);
    const { context, port } = await startThriftSource(t, { protocol, ...stores.key });
    const directory = temporaryDirectory(t);
    const lines = Array.from({ length: 1_000 }, (_, i) => (i % 100 === 0 ? '' : `line ${i} ä€😀`));
    const input = join(directory, 'input.txt');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const headers = join(directory, 'headers.properties');
    writeFileSync(headers, 'origin = web1\nodd\\ \\u00e4 = \\u20ac \\ud83d\\ude00\n');
    const properties = join(directory, 'rpc.properties');
    const rpc = [
      'client.type = thrift',
      ...rpcTo(port),
      `protocol = ${protocol}`,
      'batch-size = 100',
      ...stores.lines.trust,
    ];
    writeFileSync(properties, rpc.join('\n'));
    const words = ['--rpcProps', properties, '-F', input, '--headerFile', headers];
    const client = 'org.apache.flume.client.avro.AvroCLIClient';
    const { code } = await runFlumeOf(toolOf(variant), client, ...words).untilExit();
    assert.equal(code, 0);
    assert.deepEqual(context.bodies, lines);
    const expected = { origin: 'web1', 'odd ä': '€ 😀' };
    for (const batch of context.batches) assert.deepEqual({ ...batch.headersOf(0) }, expected);
  });

for (const variant of variants)
  test(`our sink and our client deliver to a Flume source ${titleOf(variant)}`, async (t) => {
    const { protocol } = variant;
    const stores = storesOf(variant);
    const source = ['type = thrift', `protocol = ${protocol}`, ...stores.lines.key];
    const { port, agent } = await startFlumeSource(
      t,
      source.map((line) => `a.sources.r.${line}`),
      toolOf(variant),
    );
    const { sink } = thriftSinkTo(t, port, { protocol, ...stores.trust });
    await sink.start();
    await sink.recover();
    const many = Array.from({ length: 97 }, (_, i) => `${i}`);
    const batch = EventBatch.of(['one', '', 'three', ...many], {
      headers: { host: 'web1' },
      own: [undefined, { 'odd-ä': '' }],
    });
    await sink.deliver({ ...deliveryOf(['one', '', 'three', ...many], 0), batch });
    await sink.deliver(deliveryOf(['single'], 100));
    const properties = join(temporaryDirectory(t), 'rpc.properties');
    const rpc = ['client.type = thrift', ...rpcTo(port), `protocol = ${protocol}`];
    writeFileSync(properties, [...rpc, ...stores.lines.trust].join('\n'));
    const words = ['avro-client', '--rpcProps', properties];
    const { code, stderr } = await run('tailrace', words, { input: 'client 1\nclient 2' });
    assert.deepEqual([code, stderr], [0, '']);
    await agent.untilOutput(/Event: .* client 2 \}/);
    const events = [...agent.stdout.matchAll(/Event: (\{ headers:\{.*\} body:.*\})/g)].map(
      ([, event]) => event!,
    );
    assert.equal(events.length, 103);
    assert.match(events[0]!, /headers:\{host=web1\} .* one \}/);
    assert.match(events[1]!, /headers:\{(host=web1, odd-.+=|odd-.+=, host=web1)\} body: \}/);
    assert.match(events[99]!, /headers:\{host=web1\} .* 96 \}/);
    assert.match(events[100]!, /headers:\{\} .* single \}/);
  });

test('a full channel of a Flume refuses what our sink sends, and takes it later', async (t) => {
  const channel = ['capacity = 2', 'transactionCapacity = 2', 'keep-alive = 0'];
  const { port } = await startFlume(t, [
    'a.sources.r.type = thrift',
    ...channel.map((line) => `a.channels.c.${line}`),
  ]);
  const { sink } = thriftSinkTo(t, port);
  await sink.recover();
  await sink.deliver(deliveryOf(['one'], 0));
  const delivery = sink.deliver(deliveryOf(['two', 'three'], 1));
  await assert.rejects(delivery, (error) => {
    assert.ok(error instanceof DeliveryError);
    assert.equal(error.outcome, 'refused');
    assert.match(error.message, /status FAILED: its channel is full/);
    return true;
  });
  assert.equal(sink.mustRecover, false);
  await sink.deliver(deliveryOf(['two'], 1));
});

test("a Flume agent's Thrift sink delivers to our source, in order", async (t) => {
  const { context, port } = await startThriftSource(t);
  let refusals = 1;
  context.onEmit = async () => {
    if (refusals-- > 0) throw new Error('its channel has failed');
  };
  const sink = ['type = thrift', 'channel = c', 'hostname = 127.0.0.1', `port = ${port}`];
  await startFlume(t, [
    ...['type = seq', 'totalEvents = 1000', 'batchSize = 10'].map((line) => `a.sources.r.${line}`),
    'a.channels.c.capacity = 1000',
    'a.sinks = k',
    ...sink.map((line) => `a.sinks.k.${line}`),
  ]);
  const numbers = Array.from({ length: 1_000 }, (_, i) => `${i}`);
  await eventually(() => context.bodies.length >= numbers.length, 'all have come');
  assert.deepEqual(context.bodies, numbers);
});
