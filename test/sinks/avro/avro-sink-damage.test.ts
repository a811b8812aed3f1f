import assert from 'node:assert/strict';
import type { Socket } from 'node:net';
import { test } from 'node:test';
import { DeliveryError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { channelOrigin } from '#src/core/provenance.js';
import { deliveryOf } from '../../contracts/sink-contract.js';
import { avroSinkTo } from '../../support/avro-sink.js';
import { startAvroSource } from '../../support/avro-source.js';
import { ProxyServer } from '../../support/proxy-server.js';
import { Random } from '../../support/random.js';
import { ownKey, ownTrust } from '../../support/tls-files.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? 6);

/** Lets so many bytes of a connection through, damages the next one, and ends the connection. */
class DamagingProxy extends ProxyServer {
  /** Of both directions together; Infinity: all. */
  bytesLeft = Infinity;

  constructor(targetPort: number) {
    super((client) => {
      const target = this.connect(client, targetPort);
      this.#pass(client, target);
      this.#pass(target, client);
    });
  }

  #pass(from: Socket, to: Socket): void {
    from.on('error', () => to.destroy()).on('end', () => to.end());
    from.on('data', (piece: Buffer) => {
      const isLast = this.bytesLeft < piece.length;
      if (isLast) piece[this.bytesLeft]! ^= 0x15;
      to.write(piece);
      this.bytesLeft -= piece.length;
      if (!isLast) return;
      this.bytesLeft = Infinity;
      from.end();
      to.end();
    });
  }
}

for (const [compression, order] of [
  ['none', 'auto'],
  ['deflate', 'zlib-outer'],
  ['deflate', 'tls-outer'],
] as const)
  test(`whatever byte is damaged on the way, events come once over TLS (${compression}, ${order}, seed ${seed})`, async (t) => {
    const random = new Random(seed);
    const both = { 'compression-type': compression } as const;
    const peer = await startAvroSource(t, { ...ownKey, ...both });
    const proxy = new DamagingProxy(peer.port);
    await proxy.listen();
    t.after(() => proxy.close());
    const { sink, context } = avroSinkTo(t, proxy.port, {
      ...ownTrust,
      ...both,
      'compression-order': order,
    });
    const known = new IntervalSet();
    peer.context.stored.set(channelOrigin(context.channelId), { known });
    peer.context.onEmit = async ({ provenance }) => {
      for (const { from, to } of provenance) known.add(from, to);
    };
    const bodies = Array.from({ length: 400 }, (_, i) => `event ${i}`);
    await sink.start();
    let failures = 0;
    let next = 0;
    let isRecovered = false;
    while (next < bodies.length)
      try {
        if (proxy.bytesLeft === Infinity && failures < 30) proxy.bytesLeft = random.below(4_000);
        if (!isRecovered) {
          next = (await sink.recover())!.lowMark;
          isRecovered = true;
          continue;
        }
        const count = 1 + random.below(9);
        await sink.deliver(deliveryOf(bodies.slice(next, next + count), next));
        next += count;
      } catch (error) {
        assert.ok(error instanceof DeliveryError, String(error));
        failures++;
        isRecovered = false;
      }
    assert.deepEqual(peer.context.bodies, bodies);
    assert.ok(failures >= 5, `${failures} connections were damaged`);
  });
