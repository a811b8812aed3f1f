import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RequestHandler } from '#src/broker/server/connection.js';
import { ServerResources } from '#src/broker/server/resources.js';
import { Deferred } from '#src/util/deferred.js';
import { FakeClock } from '../../support/fake-clock.js';
import { serve, type Client } from '../../support/served-clients.js';
import { until } from '../../support/until.js';

const mebibyte = 1_048_576;
const sizeOf: RequestHandler = async (frame) => [Buffer.from(`${frame.length} `)];
const requestLimits = { frameBytesMax: 4 * mebibyte, allRequestBytesMax: 4 * mebibyte };

async function turns(count = 50): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
}

describe('the memory of requests', () => {
  it('is taken by a large frame from its beginning on; the next one waits, unread', async (test) => {
    const { open, resources } = await serve(test, new FakeClock(), sizeOf, requestLimits);
    const [first, second, small] = [await open(), await open(), await open()];
    first.announce(3 * mebibyte);
    await until(() => resources.requests.heldBytes === 3 * mebibyte);
    second.send('x'.repeat(2 * mebibyte));
    await until(() => resources.requests.hasWaiting);
    small.send('abc');
    await until(() => small.received === '3 ');
    assert.equal(second.received, '');
    first.socket.write(Buffer.alloc(3 * mebibyte));
    await until(() => first.received !== '' && second.received !== '');
    assert.equal(resources.requests.heldBytes, 0);
  });

  it('is given back by who goes, and there is always room for one', async (test) => {
    const { open, resources } = await serve(test, new FakeClock(), sizeOf, {
      ...requestLimits,
      allRequestBytesMax: mebibyte,
    });
    const first = await open();
    first.announce(3 * mebibyte);
    await until(() => resources.requests.heldBytes === 3 * mebibyte);
    const second = await open();
    second.send('x'.repeat(2 * mebibyte));
    await until(() => resources.requests.hasWaiting);
    first.socket.destroy();
    await until(() => second.received !== '');
    assert.equal(resources.requests.heldBytes, 0);
  });

  it('has room for a frame above what a connection may have in flight', async (test) => {
    const limits = { ...requestLimits, requestBytesInFlightMax: mebibyte };
    const { open } = await serve(test, new FakeClock(), sizeOf, limits);
    const client = await open();
    client.send('x'.repeat(3 * mebibyte), 'abc');
    await until(() => client.received === `${3 * mebibyte} 3 `);
  });

  it('is taken from who lets others wait for a frame that does not come', async (test) => {
    const clock = new FakeClock();
    const { open, resources } = await serve(test, clock, sizeOf, requestLimits);
    const [dribbling, waiting] = [await open(), await open()];
    dribbling.announce(3 * mebibyte);
    await until(() => resources.requests.heldBytes > 0);
    await clock.advance(60_000);
    assert.equal(dribbling.isClosed, false);
    waiting.send('x'.repeat(2 * mebibyte));
    await until(() => resources.requests.hasWaiting);
    for (let i = 0; i < 3; i++) {
      dribbling.socket.write('.');
      await clock.advance(10_000);
    }
    await until(() => dribbling.isClosed && waiting.received !== '');
  });

  it('is held by a Produce until it is answered, by others until they are read', async (test) => {
    const gate = new Deferred();
    const { open, resources } = await serve(test, new FakeClock(), async (frame) => {
      await gate.promise;
      return [frame];
    });
    const client = await open();
    client.send(`\0\0${'p'.repeat(998)}`, `\0\u0001${'f'.repeat(998)}`);
    await until(() => resources.requests.heldBytes === 1_000);
    gate.resolve();
    await until(() => client.received.length === 2_000);
    assert.equal(resources.requests.heldBytes, 0);
  });
});

describe('the memory of replies', () => {
  const large: RequestHandler = async (_frame, _peer, place) => {
    await place.turn();
    const bytes = place.roomBytes;
    place.hold(bytes);
    return [Buffer.alloc(bytes)];
  };

  function doNotRead(client: Client): void {
    client.socket.pause();
    client.send('a');
  }

  it('leaves room for others, however many do not read', async (test) => {
    const allReplyBytesMax = 256 * mebibyte;
    const { open, resources } = await serve(test, new FakeClock(), large, { allReplyBytesMax });
    const held: number[] = [];
    for (let i = 0; i < 6; i++) {
      doNotRead(await open());
      await until(() => resources.replies.heldBytes > (held.at(-1) ?? 0));
      held.push(resources.replies.heldBytes);
    }
    assert.ok(resources.replies.freeBytes > 0);
    assert.ok(held[0]! <= allReplyBytesMax / 4);
  });

  it('is counted until the client has taken it or is gone', async (test) => {
    const { open, resources } = await serve(test, new FakeClock(), large);
    const [reading, leaving] = [await open(), await open()];
    doNotRead(reading);
    doNotRead(leaving);
    await until(() => resources.replies.heldBytes > 8 * mebibyte);
    reading.socket.removeAllListeners('data');
    reading.socket.resume();
    leaving.socket.destroy();
    await until(() => resources.replies.heldBytes === 0);
  });

  it('is used again only when the reply that lay in it has left', async (test) => {
    const filled: RequestHandler = async (frame, _peer, place) => {
      await place.turn();
      place.allocate(mebibyte).fill('dropped');
      place.drop();
      return [place.allocate(mebibyte).fill(frame.toString())];
    };
    const { open } = await serve(test, new FakeClock(), filled);
    const [deaf, gone, ...readers] = [await open(), await open(), await open(), await open()];
    deaf.socket.pause();
    const asked = Array.from({ length: 8 }, (_, n) => `${n}`);
    for (const client of [deaf, gone]) client.send(...asked);
    gone.socket.destroy();
    for (let round = 0; round < 3; round++)
      for (const reader of readers) reader.send(...asked.map((n) => `${n}`));
    for (const reader of readers) await until(() => reader.received.length === 24 * mebibyte);
    deaf.socket.resume();
    await until(() => deaf.received.length === 8 * mebibyte);
    const whole = asked.map((n) => n.repeat(mebibyte)).join('');
    assert.ok(deaf.received === whole);
    for (const reader of readers) assert.ok(reader.received === whole.repeat(3));
  });

  it('is taken sooner from who does not read, where it is spent', async (test) => {
    const clock = new FakeClock();
    const reply = Buffer.alloc(32 * mebibyte);
    const { open } = await serve(test, clock, async () => [reply], { allReplyBytesMax: mebibyte });
    const client = await open();
    doNotRead(client);
    await turns();
    for (let i = 0; i < 3; i++) await clock.advance(10_000);
    client.socket.resume();
    await until(() => client.isClosed);
  });

  it('lets each client do one thing at a time while it is spent', async (test) => {
    const gate = new Deferred();
    let begun = 0;
    const handler: RequestHandler = async (frame) => {
      if (String(frame) === 'a') return [Buffer.alloc(8 * mebibyte)];
      begun++;
      await gate.promise;
      return [frame];
    };
    const limits = { allReplyBytesMax: mebibyte };
    const { open, resources } = await serve(test, new FakeClock(), handler, limits);
    doNotRead(await open());
    await until(() => resources.replies.isSpent);
    const client = await open();
    client.send(...'bcdefg');
    await turns();
    assert.equal(begun, 1);
    gate.resolve();
    await until(() => client.received === 'bcdefg');
  });
});

it('begins no more of a chunk than may be in flight', async (test) => {
  const gate = new Deferred();
  let begun = 0;
  const handler: RequestHandler = async (frame) => {
    begun++;
    await gate.promise;
    return [frame];
  };
  const { open } = await serve(test, new FakeClock(), handler, { requestsInFlightMax: 5 });
  const client = await open();
  const frame = Buffer.from('\0\0\0\u0001x');
  client.socket.write(Buffer.concat(Array.from({ length: 1_000 }, () => frame)));
  await turns();
  assert.equal(begun, 5);
  gate.resolve();
  await until(() => client.received === 'x'.repeat(1_000));
});

describe('connections', () => {
  it('have a limit for each address', async (test) => {
    const limits = { connectionsPerAddressMax: 2 };
    const { open, resources } = await serve(test, new FakeClock(), sizeOf, limits);
    const first = await open();
    await open();
    const refused = await open();
    await until(() => refused.isClosed);
    first.socket.destroy();
    await until(() => resources.connections === 1);
    const third = await open();
    third.send('abc');
    await until(() => third.received === '3 ');
  });

  it('have a limit for all addresses of all listeners', () => {
    const limits = { allRequestBytesMax: 1, allReplyBytesMax: 1 };
    const bounds = { connectionsMax: 3, connectionsPerAddressMax: 2 };
    const resources = new ServerResources({ ...limits, ...bounds });
    const admitted = ['a', 'a', 'a', 'b', 'b'].map((address) => resources.admit(address));
    assert.deepEqual(admitted, [true, true, false, true, false]);
    resources.leave('a');
    assert.equal(resources.admit('b'), true);
  });
});
