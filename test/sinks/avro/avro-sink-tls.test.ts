import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test } from 'node:test';
import { ConfigError, DeliveryError, StartError } from '#src/core/errors.js';
import { AvroSource } from '#src/sources/avro/avro-source.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { deliveryOf } from '../../contracts/sink-contract.js';
import { avroSinkTo } from '../../support/avro-sink.js';
import { avroSourceDefaults, startAvroSource } from '../../support/avro-source.js';
import { sourceContext } from '../../support/component-context.js';
import { ownKey, ownTrust, storePassword, tlsFile } from '../../support/tls-files.js';
import { until } from '../../support/until.js';

type Test = Parameters<typeof avroSinkTo>[0];

async function failureTo(
  t: Test,
  port: number,
  config: Parameters<typeof avroSinkTo>[2],
): Promise<DeliveryError> {
  const { sink } = avroSinkTo(t, port, config);
  await sink.start();
  const failure: unknown = await sink.recover().then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(failure instanceof DeliveryError);
  assert.equal(failure.outcome, 'refused');
  assert.ok(!failure.message.includes(storePassword));
  return failure;
}

const variants = [
  { compression: 'none', order: 'auto' },
  { compression: 'deflate', order: 'auto' },
  { compression: 'deflate', order: 'zlib-outer' },
  { compression: 'deflate', order: 'tls-outer' },
] as const;

for (const { compression, order } of variants)
  test(`exactly once over TLS (compression ${compression}, order ${order})`, async (t) => {
    const { context, port } = await startAvroSource(t, {
      ...ownKey,
      'compression-type': compression,
    });
    const { sink } = avroSinkTo(t, port, {
      ...ownTrust,
      'compression-type': compression,
      'compression-order': order,
    });
    await sink.start();
    const known = await sink.recover();
    assert.deepEqual(known?.ranges, []);
    const large = 'x'.repeat(300_000);
    await sink.deliver(deliveryOf(['one', large], 7));
    await sink.deliver(deliveryOf(['three'], 9));
    assert.deepEqual(context.bodies, ['one', large, 'three']);
    assert.deepEqual(
      context.batches.map(({ provenance }) => provenance.map(({ from, to }) => [from, to])),
      [[[7, 9]], [[9, 10]]],
    );
  });

for (const [keystore, truststore] of [
  ['key.jks', 'trust.jks'],
  ['key.pem', 'trust.pem'],
] as const)
  test(`TLS with ${keystore} and ${truststore}`, async (t) => {
    const { context, port } = await startAvroSource(t, { ...ownKey, keystore: tlsFile(keystore) });
    const { sink } = avroSinkTo(t, port, { ...ownTrust, truststore: tlsFile(truststore) });
    await sink.start();
    await sink.recover();
    await sink.deliver(deliveryOf(['one'], 0));
    assert.deepEqual(context.bodies, ['one']);
  });

test('a certificate that nobody vouches for is not believed, unless all are', async (t) => {
  const { context, port } = await startAvroSource(t, ownKey);
  const { message } = await failureTo(t, port, { ssl: true });
  assert.match(message, /\(tailrace-test\) is not trusted \(\w+\): put it, .* into truststore/);
  const { sink, context: own } = avroSinkTo(t, port, { ssl: true, 'trust-all-certs': true });
  await sink.start();
  assert.match(own.logger.messages('warn')[0]!, /trust-all-certs: anyone who answers as/);
  await sink.recover();
  await sink.deliver(deliveryOf(['one'], 0));
  assert.deepEqual(context.bodies, ['one']);
});

test('an expired certificate is told with its date', async (t) => {
  const { port } = await startAvroSource(t, { ...ownKey, keystore: tlsFile('expired.p12') });
  const { message } = await failureTo(t, port, { ...ownTrust, truststore: tlsFile('expired.pem') });
  assert.match(message, /\(tailrace-expired\) has expired \(Jan 31 .* 2020 GMT\): renew it/);
});

test('the name of the host is checked where it is wished', async (t) => {
  const { port } = await startAvroSource(t, ownKey);
  const toLocalhost = { ...ownTrust, hostname: 'localhost' };
  const { sink } = avroSinkTo(t, port, toLocalhost);
  await sink.start();
  await sink.recover();
  const { message } = await failureTo(t, port, { ...toLocalhost, 'check-hostname': true });
  assert.match(message, /is not for localhost \(IP Address:127.0.0.1\).* check-hostname = false/);
});

for (const compression of ['none', 'deflate'] as const)
  test(`a sink with TLS at a plain source is told so (compression ${compression})`, async (t) => {
    const both = { 'compression-type': compression } as const;
    const { port } = await startAvroSource(t, both);
    const { message } = await failureTo(t, port, { ...ownTrust, ...both });
    assert.match(message, /during the TLS handshake; are ssl and compression-type the same/);
  });

test('a plain client of a source with TLS is told apart, and the next one is served', async (t) => {
  const { context, port } = await startAvroSource(t, ownKey);
  for (const [bytes, remedy] of [
    ['0000000100000002', /first byte 0\), .* set ssl = true there/],
    ['789c', /first byte 78\), .* set compression-type = none there/],
    ['1603010005ffffffffff', /refused the client/],
  ] as const) {
    const socket = connect(port, '127.0.0.1');
    socket.write(Buffer.from(bytes, 'hex'));
    await once(socket.resume(), 'close');
    await until(() => remedy.test(context.logger.messages('warn').at(-1) ?? ''), bytes);
  }
  const { sink } = avroSinkTo(t, port, ownTrust);
  await sink.start();
  await sink.recover();
  await sink.deliver(deliveryOf(['one'], 0));
  assert.deepEqual(context.bodies, ['one']);
});

test('a client that says nothing does not keep the source from stopping', async (t) => {
  const { source, port } = await startAvroSource(t, ownKey);
  const closed = ['', '16'].map((bytes) => {
    const socket = connect(port, '127.0.0.1').resume();
    socket.write(Buffer.from(bytes, 'hex'));
    // An end or a reset, as the system likes.
    return new Promise((resolve) => void socket.on('error', () => {}).once('close', resolve));
  });
  await until(() => source.arriving === 2, 'both are in their handshake');
  await Promise.all([source.stop(), ...closed]);
});

test('a key store that cannot be opened is a StartError, tried again with the next start', async (t) => {
  const context = sourceContext(
    { ...avroSourceDefaults, ...ownKey, keystore: 'none.p12' },
    { fileSystem: nodeFileSystem },
  );
  const source = new AvroSource(context);
  t.after(() => source.stop());
  await assert.rejects(source.start(), (error) => {
    assert.ok(error instanceof StartError);
    assert.equal(
      error.message,
      'test.properties:1: source r1: keystore none.p12: there is no such file',
    );
    return true;
  });
});

test('options that can never work are configuration errors', () => {
  const source = (config: object) => () =>
    new AvroSource(sourceContext({ ...avroSourceDefaults, ...config }));
  const reject = (config: object, message: RegExp) =>
    assert.throws(source(config), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, message);
      return true;
    });
  reject({ ssl: true }, /^test.properties:1: source r1: ssl = true needs keystore/);
  reject({ ...ownKey, 'include-protocols': ['SSLv3'] }, /leave no protocol/);
  reject({ ...ownKey, 'include-cipher-suites': ['NULL'] }, /leave no cipher suite/);
  reject({ ipFilter: true }, /ipFilter = true needs ipFilterRules/);
  reject({ ipFilter: true, ipFilterRules: ['permit:ip:*'] }, /"permit:ip:\*" is no rule/);
});

test('a client that the rules deny is refused before it can say anything', async (t) => {
  const rules = { ipFilter: true, ipFilterRules: ['deny:name:localhost', 'allow:ip:*'] };
  const { context, port } = await startAvroSource(t, rules);
  await failureTo(t, port, {});
  assert.match(context.logger.messages('warn')[0]!, /127.0.0.1:\d+: denied by ipFilterRules/);
});

test('a client that the rules allow is served, and rules that deny nobody are told', async (t) => {
  const rules = { ipFilter: true, ipFilterRules: ['allow:ip:127.*'] };
  const { context, port } = await startAvroSource(t, rules);
  assert.match(context.logger.messages('warn')[0]!, /deny nobody/);
  const { sink } = avroSinkTo(t, port);
  await sink.start();
  await sink.recover();
  await sink.deliver(deliveryOf(['one'], 0));
  assert.deepEqual(context.bodies, ['one']);
});
