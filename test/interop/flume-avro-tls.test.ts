import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { deliveryOf } from '../contracts/sink-contract.js';
import { avroSinkTo } from '../support/avro-sink.js';
import { startAvroSource } from '../support/avro-source.js';
import { run } from '../support/command-line.js';
import { rpcTo, runFlumeOf, startFlumeSource } from '../support/flume-peer.js';
import { javaStores } from '../support/keytool.js';
import { flumeTool, oldFlumeTool } from '../support/peers.js';
import type { Tool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { storePassword } from '../support/tls-files.js';

const layers = [
  ...(['none', 'deflate'] as const).flatMap((compression) =>
    (['PKCS12', 'JKS'] as const).map((type) => ({ version: '1.11', compression, type }) as const),
  ),
  // Its deflate is inside TLS, that of 1.11 outside.
  { version: '1.9', compression: 'deflate', type: 'JKS' },
] as const;

// Its Netty 3 garbles TLS 1.3 of Java 11 and later.
const protocolsFor = (version: '1.9' | '1.11') =>
  version === '1.9' ? { 'include-protocols': ['TLSv1.2'] } : {};

const toolOf = (version: '1.9' | '1.11'): Tool =>
  version === '1.9' ? oldFlumeTool() : flumeTool();

for (const { version, compression, type } of layers)
  test(`Flume's Avro client delivers to our source (${version}, compression ${compression}, ${type})`, async (t) => {
    const directory = temporaryDirectory(t);
    const files = javaStores(type);
    const { context, port } = await startAvroSource(t, {
      'compression-type': compression,
      ssl: true,
      keystore: files.keystore,
      ...protocolsFor(version),
      'keystore-password': storePassword,
    });
    const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
    const input = join(directory, 'input.txt');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const properties = join(directory, 'rpc.properties');
    writeFileSync(
      properties,
      [
        ...rpcTo(port),
        'batch-size = 100',
        `compression-type = ${compression}`,
        'ssl = true',
        `truststore = ${files.truststore}`,
        `truststore-password = ${storePassword}`,
        `truststore-type = ${type}`,
      ].join('\n'),
    );
    const client = 'org.apache.flume.client.avro.AvroCLIClient';
    const { code } = await runFlumeOf(
      toolOf(version),
      client,
      '--rpcProps',
      properties,
      '-F',
      input,
    ).untilExit();
    assert.equal(code, 0);
    assert.deepEqual(context.bodies, lines);
  });

for (const { version, compression, type } of layers)
  test(`our sink delivers to a Flume source (${version}, compression ${compression}, ${type})`, async (t) => {
    const { port, agent, truststore } = await startFlumeWithTls(t, compression, type, version);
    const { sink, context } = avroSinkTo(t, port, {
      'compression-type': compression,
      ssl: true,
      truststore,
      'compression-order': version === '1.9' ? 'tls-outer' : 'auto',
      ...protocolsFor(version),
      'truststore-password': storePassword,
    });
    await sink.start();
    // The handshake's metadata is accepted and not answered.
    assert.equal(await sink.recover(), undefined);
    assert.match(
      context.logger.messages('warn')[0]!,
      /is a Flume agent: delivery .* at least once/,
    );
    await sink.deliver(deliveryOf(['one', 'two'], 0));
    await sink.deliver(deliveryOf(['three'], 2));
    await agent.untilOutput(/Event: .* three \}/);
    assert.deepEqual(bodiesIn(agent.stdout), ['one', 'two', 'three']);
  });

test('our Avro client delivers to a Flume source over TLS with deflate', async (t) => {
  const { port, agent, truststore } = await startFlumeWithTls(t, 'deflate', 'JKS');
  const properties = join(temporaryDirectory(t), 'rpc.properties');
  const lines = [
    ...rpcTo(port),
    'compression-type = deflate',
    'ssl = true',
    `truststore = ${truststore}`,
    `truststore-password = ${storePassword}`,
  ];
  writeFileSync(properties, lines.join('\n'));
  const words = ['avro-client', '--rpcProps', properties];
  const { code, stderr } = await run('tailrace', words, { input: 'one\ntwo\nthree\n' });
  assert.deepEqual([code, stderr], [0, '']);
  await agent.untilOutput(/Event: .* three \}/);
  assert.deepEqual(bodiesIn(agent.stdout), ['one', 'two', 'three']);
});

async function startFlumeWithTls(
  t: TestContext,
  compression: string,
  type: 'JKS' | 'PKCS12',
  version: '1.9' | '1.11' = '1.11',
) {
  const { keystore, truststore } = javaStores(type);
  const source = await startFlumeSource(
    t,
    [
      `a.sources.r.compression-type = ${compression}`,
      'a.sources.r.ssl = true',
      `a.sources.r.keystore = ${keystore}`,
      `a.sources.r.keystore-password = ${storePassword}`,
      `a.sources.r.keystore-type = ${type}`,
    ],
    toolOf(version),
  );
  return { ...source, truststore };
}

const bodiesIn = (log: string): (string | undefined)[] =>
  [...log.matchAll(/Event: \{ headers:\{\} body: .* (\w+) \}/g)].map(([, body]) => body);
