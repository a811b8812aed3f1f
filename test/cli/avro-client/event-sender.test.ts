import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventSender } from '#src/cli/avro-client/event-sender.js';
import { settingsFor, type RpcSettings } from '#src/cli/avro-client/rpc-properties.js';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import { startAvroSource } from '../../support/avro-source.js';
import { freePorts } from '../../support/free-port.js';
import { ownKey, ownTrust, tlsFile } from '../../support/tls-files.js';

function senderTo(
  t: { after(cleanUp: () => void): void },
  ports: readonly number[],
  settings: Partial<RpcSettings> = {},
): EventSender {
  const hosts = ports.map((port) => ({ host: '127.0.0.1', port }));
  const all = { ...settingsFor(hosts[0]!), hosts, maxAttempts: ports.length, ...settings };
  const sender = new EventSender(all, systemClock);
  t.after(() => sender.close());
  return sender;
}

async function sendEach(sender: EventSender, bodies: readonly string[]): Promise<void> {
  for (const body of bodies) await sender.send(EventBatch.of([body]));
}

test('round robin gives each host a call in turn', async (t) => {
  const [one, two] = [await startAvroSource(t), await startAvroSource(t)];
  const sender = senderTo(t, [one.port, two.port], { choice: 'round robin' });
  await sendEach(sender, ['a', 'b', 'c', 'd']);
  assert.deepEqual(
    [one.context.bodies, two.context.bodies],
    [
      ['a', 'c'],
      ['b', 'd'],
    ],
  );
});

test('a failover goes to the next host when one fails, and stays there', async (t) => {
  const [one, two] = [await startAvroSource(t), await startAvroSource(t)];
  const sender = senderTo(t, [one.port, two.port], { choice: 'failover' });
  await sendEach(sender, ['a', 'b']);
  await one.source.stop();
  await sendEach(sender, ['c', 'd']);
  assert.deepEqual(
    [one.context.bodies, two.context.bodies],
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  );
});

test('a host that failed is passed over while its backoff lasts', async (t) => {
  const [port] = (await freePorts(1)) as [number];
  const there = await startAvroSource(t);
  const sender = senderTo(t, [port, there.port], { choice: 'round robin', maxBackoffMs: 30_000 });
  await sendEach(sender, ['a', 'b', 'c']);
  assert.deepEqual(there.context.bodies, ['a', 'b', 'c']);
});

test('every reason is told when no host takes the events', async (t) => {
  const ports = (await freePorts(2)) as [number, number];
  const sender = senderTo(t, ports, { choice: 'failover' });
  const reasons = ports.map((port) => `127.0.0.1:${port}: .*ECONNREFUSED.*`).join('; ');
  await assert.rejects(sender.open(), { name: 'NoConnectionError', message: new RegExp(reasons) });
  await assert.rejects(sendEach(sender, ['a']), { name: 'DeliveryError' });
});

test('the sender speaks TLS with deflate, and tells a certificate that it does not trust', async (t) => {
  const both = { ...ownKey, 'compression-type': 'deflate' } as const;
  const there = await startAvroSource(t, both);
  const tls = { ...ownTrust, 'trust-all-certs': false };
  const sender = senderTo(t, [there.port], { tls, compressionLevel: 6 });
  await sendEach(sender, ['a', 'b']);
  assert.deepEqual(there.context.bodies, ['a', 'b']);
  const strange = { ...tls, truststore: tlsFile('expired.pem') };
  const distrustful = senderTo(t, [there.port], { tls: strange, compressionLevel: 6 });
  await assert.rejects(distrustful.open(), /certificate \(tailrace-test\) is not trusted/);
});
