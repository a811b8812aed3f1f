import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultLimits } from '#src/broker/limits.js';
import type { RequestHandler } from '#src/broker/server/connection.js';
import type { Reply } from '#src/broker/server/reply-slot.js';
import { ServerResources } from '#src/broker/server/resources.js';
import { Server } from '#src/broker/server/server.js';
import { ProtocolError, StartError } from '#src/core/errors.js';
import { silentLogger } from '#src/core/logger.js';
import { Deferred } from '#src/util/deferred.js';
import { FakeClock } from '../../support/fake-clock.js';
import { serve } from '../../support/served-clients.js';
import { until } from '../../support/until.js';

const clock = new FakeClock();

const echo: RequestHandler = async (frame) => [frame];

describe('a connection', () => {
  it('answers in the order of the requests, whatever is ready first', async (test) => {
    const slow = new Deferred<Reply>();
    const { open } = await serve(test, clock, async (frame) =>
      String(frame) === 'slow' ? slow.promise : [frame],
    );
    const client = await open();
    client.send('slow', 'b', 'c');
    slow.resolve([Buffer.from('a')]);
    await until(() => client.received === 'abc');
  });

  it('sends nothing for a request that has no reply, and goes on', async (test) => {
    const { open } = await serve(test, clock, async (frame) =>
      String(frame) === 'quiet' ? undefined : [frame],
    );
    const client = await open();
    client.send('quiet', 'x');
    await until(() => client.received === 'x');
  });

  it('is closed by a request that cannot be served, after the replies before it', async (test) => {
    const { open } = await serve(test, clock, async (frame) => {
      if (String(frame) === 'bad') throw new ProtocolError('no');
      return [frame];
    });
    const [harmed, other] = [await open(), await open()];
    harmed.send('a', 'bad', 'c');
    await until(() => harmed.isClosed);
    assert.equal(harmed.received, 'a');
    other.send('d');
    await until(() => other.received === 'd');
  });

  it('reads no further while too much is in work', async (test) => {
    const seen: string[] = [];
    const gate = new Deferred<void>();
    const { open } = await serve(
      test,
      clock,
      async (frame) => {
        seen.push(String(frame));
        await gate.promise;
        return [frame];
      },
      { requestsInFlightMax: 2 },
    );
    const client = await open();
    client.send('1', '2');
    await until(() => seen.length === 2);
    client.send('3', '4');
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(seen, ['1', '2']);
    gate.resolve();
    await until(() => client.received === '1234');
  });

  it('makes one large reply at a time for a peer that does not read', async (test) => {
    let made = 0;
    const { open } = await serve(test, clock, async (_frame, _peer, place) => {
      await place.turn();
      made++;
      return [Buffer.alloc(32 << 20)];
    });
    const client = await open();
    client.socket.pause();
    client.send('1', '2', '3');
    await until(() => made === 1);
    for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
    assert.equal(made, 1);
    client.socket.removeAllListeners('data');
    client.socket.resume();
    await until(() => made === 3);
  });

  it('tells its handlers when the peer is gone', async (test) => {
    let signal: AbortSignal | undefined;
    const { open } = await serve(test, clock, (_, peer) => {
      ({ signal } = peer);
      return new Promise(() => {});
    });
    const client = await open();
    client.send('parked');
    await until(() => signal !== undefined);
    client.socket.destroy();
    await until(() => signal!.aborted);
  });
});

describe('a server', () => {
  it('closes a connection that is idle, but none with a request in work', async (test) => {
    const { open } = await serve(
      test,
      clock,
      (frame) =>
        String(frame) === 'parked' ? new Promise(() => {}) : echo(frame, undefined!, undefined!),
      { idleMsMax: 30_000 },
    );
    const [idle, parked] = [await open(), await open()];
    idle.send('x');
    parked.send('parked');
    await until(() => idle.received === 'x');
    for (let i = 0; i < 5; i++) await clock.advance(10_000);
    await until(() => idle.isClosed);
    assert.equal(parked.isClosed, false);
  });

  it('has a limit of connections', async (test) => {
    const { open } = await serve(test, clock, echo, { connectionsMax: 1 });
    await open();
    const refused = await open();
    await until(() => refused.isClosed);
  });

  it('lets what is parked answer when it stops', async (test) => {
    let isParked = false;
    const { server, open } = await serve(test, clock, (_, { signal }) => {
      isParked = true;
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve([Buffer.from('bye')]));
      });
    });
    const client = await open();
    client.send('parked');
    await until(() => isParked);
    await server.stop(10_000);
    await until(() => client.isClosed);
    assert.equal(client.received, 'bye');
  });

  it('names the key to change when its port is taken', async (test) => {
    const { open } = await serve(test, clock, echo);
    const port = (await open()).socket.remotePort!;
    const limits = defaultLimits.server;
    const second = new Server({
      host: '127.0.0.1',
      port,
      key: 'broker.listen',
      open: () => echo,
      limits,
      resources: new ServerResources(limits),
      clock,
      logger: silentLogger,
    });
    await assert.rejects(second.start(), (error: Error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /in use.*change broker\.listen/);
      return true;
    });
  });
});
