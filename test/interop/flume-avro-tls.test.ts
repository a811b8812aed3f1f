import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { deliveryOf } from '../contracts/sink-contract.js';
import { avroSinkTo } from '../support/avro-sink.js';
import { startAvroSource } from '../support/avro-source.js';
import { runFlume, startFlumeSource } from '../support/flume-peer.js';
import { javaStores } from '../support/keytool.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { storePassword } from '../support/tls-files.js';

const layers = (['none', 'deflate'] as const).flatMap((compression) =>
  (['PKCS12', 'JKS'] as const).map((type) => ({
    compression,
    type,
    title: `compression ${compression}, ${type}`,
  })),
);

for (const { compression, type, title } of layers)
  test(`Flume's Avro client delivers to our source (${title})`, async (t) => {
    const directory = temporaryDirectory(t);
    const files = javaStores(directory, type);
    const { context, port } = await startAvroSource(t, {
      'compression-type': compression,
      ssl: true,
      keystore: files.keystore,
      'keystore-password': storePassword,
    });
    const lines = Array.from({ length: 1_000 }, (_, i) => `line ${i}`);
    const input = join(directory, 'input.txt');
    writeFileSync(input, `${lines.join('\n')}\n`);
    const properties = join(directory, 'rpc.properties');
    writeFileSync(
      properties,
      [
        'hosts = h1',
        `hosts.h1 = 127.0.0.1:${port}`,
        'batch-size = 100',
        `compression-type = ${compression}`,
        'ssl = true',
        `truststore = ${files.truststore}`,
        `truststore-password = ${storePassword}`,
        `truststore-type = ${type}`,
      ].join('\n'),
    );
    const client = 'org.apache.flume.client.avro.AvroCLIClient';
    const { code } = await runFlume(client, '--rpcProps', properties, '-F', input).untilExit();
    assert.equal(code, 0);
    assert.deepEqual(context.bodies, lines);
  });

for (const { compression, type, title } of layers)
  test(`our sink delivers to a Flume source (${title})`, async (t) => {
    const files = javaStores(temporaryDirectory(t), type);
    const { port, agent } = await startFlumeSource(t, [
      `a.sources.r.compression-type = ${compression}`,
      'a.sources.r.ssl = true',
      `a.sources.r.keystore = ${files.keystore}`,
      `a.sources.r.keystore-password = ${storePassword}`,
      `a.sources.r.keystore-type = ${type}`,
    ]);
    const { sink, context } = avroSinkTo(t, port, {
      'compression-type': compression,
      ssl: true,
      truststore: files.truststore,
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
    await agent.untilOutput(/Event: .* three /);
    const bodies = [...agent.stdout.matchAll(/Event: \{ headers:\{\} body: .* (\w+) \}/g)];
    assert.deepEqual(
      bodies.map(([, body]) => body),
      ['one', 'two', 'three'],
    );
  });
