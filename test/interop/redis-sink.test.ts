import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { TestContext } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SinkRunner } from '#src/agent/sink-runner.js';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import type { SinkContext } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { DeliveryError, ProtocolError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import type { RedisSinkConfig } from '#src/generated/config/sinks/redis.js';
import { RedisSink } from '#src/sinks/redis/redis-sink.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { deliveryOf, sinkContract } from '../contracts/sink-contract.js';
import { sinkContext, type TestContext as TestComponent } from '../support/component-context.js';
import { faultCount } from '../support/fault-count.js';
import { startFileChannel } from '../support/file-channel.js';
import { HoldingProxy } from '../support/holding-proxy.js';
import { readRange } from '../support/provenance.js';
import { Random } from '../support/random.js';
import { startRedis, type RedisServer } from '../support/redis-server.js';
import { UnsteadyProxy } from '../support/unsteady-proxy.js';
import { until } from '../support/until.js';

let server: RedisServer;
const directory = mkdtempSync(join(tmpdir(), 'tailrace-redis-'));
let keys = 0;

before(async () => (server = await startRedis(directory)));
after(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

type Context = SinkContext<RedisSinkConfig> & TestComponent<RedisSinkConfig>;

function contextOf(config: Partial<RedisSinkConfig> = {}, channelIsDurable = true): Context {
  const defaults = {
    url: server.url,
    key: `k${++keys}`,
    dataType: 'list',
    batchSize: 100,
    connectTimeout: 10_000,
    requestTimeout: 20_000,
  } as const;
  return sinkContext({ ...defaults, ...config }, { channelIsDurable });
}

async function ready(context: Context): Promise<RedisSink> {
  const sink = new RedisSink(context);
  await sink.start();
  await sink.recover();
  return sink;
}

const listOf = (context: Context): Promise<string[]> =>
  server.client.lrange(context.config.key, 0, -1);

for (const durable of [true, false])
  sinkContract(
    `redis from a ${durable ? 'durable' : 'memory'} channel`,
    () => {
      const context = contextOf({}, durable);
      return {
        sink: new RedisSink(context),
        restarted: () => new RedisSink(context),
        delivered: () => listOf(context),
      };
    },
    { exact: durable },
  );

test('a stream keeps body and headers, a string the newest body, a channel reaches its subscribers', async () => {
  const batch = EventBatch.of(['a', 'b'], { headers: { h: '1' } });
  const delivery = { batch, ranges: [{ from: 0, to: 2 }], lowMark: 0 };
  const stream = contextOf({ dataType: 'stream' });
  await (await ready(stream)).deliver(delivery);
  const entries = await server.client.xrange(stream.config.key, '-', '+');
  assert.deepEqual(
    entries.map(([, fields]) => fields),
    [
      ['body', 'a', 'h', '1'],
      ['body', 'b', 'h', '1'],
    ],
  );
  const string = contextOf({ dataType: 'string' });
  await (await ready(string)).deliver(delivery);
  assert.equal(await server.client.get(string.config.key), 'b');
  const channel = contextOf({ dataType: 'channel' });
  const subscriber = server.client.duplicate();
  const heard: string[] = [];
  subscriber.on('message', (_, message) => heard.push(String(message)));
  await subscriber.subscribe(channel.config.key);
  await (await ready(channel)).deliver(delivery);
  await subscriber.unsubscribe();
  subscriber.disconnect();
  assert.deepEqual(heard, ['a', 'b']);
});

test('the position is a set: what two lines of delivery left open is not skipped', async () => {
  const context = contextOf();
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['c'], 2, 0));
  const known = await sink.recover();
  assert.deepEqual([known!.lowMark, known!.ranges], [0, [{ from: 2, to: 3 }]]);
  await sink.deliver(deliveryOf(['a', 'b'], 0, 0));
  assert.equal((await sink.recover())!.lowMark, 3);
});

test('a transaction that arrives late, after another writer moved the position, is not carried out', async () => {
  const context = contextOf();
  const first = await ready(context);
  const second = await ready(context);
  await first.deliver(deliveryOf(['a'], 0));
  await assert.rejects(
    second.deliver(deliveryOf(['a'], 0)),
    (error: Error) =>
      error instanceof DeliveryError &&
      error.outcome === 'unknown' &&
      /another writer/.test(error.message),
  );
  assert.equal((await second.recover())!.lowMark, 1);
  await second.deliver(deliveryOf(['b'], 1));
  assert.deepEqual(await listOf(context), ['a', 'b']);
});

/** A sink behind a proxy that holds one request back, or loses its answer. */
async function heldUp(t: TestContext): Promise<{ proxy: HoldingProxy; context: Context }> {
  const proxy = new HoldingProxy(Number(new URL(server.url).port));
  await proxy.listen();
  t.after(() => proxy.close());
  return { proxy, context: contextOf({ url: `redis://127.0.0.1:${proxy.port}` }) };
}

const inDoubt = (error: Error): boolean =>
  error instanceof DeliveryError && error.outcome === 'unknown';

test('an EXEC that is delayed until after the retry is not carried out', async (t) => {
  const { proxy, context } = await heldUp(t);
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['a'], 0));
  proxy.catches = { text: 'exec', how: 'hold' };
  await assert.rejects(sink.deliver(deliveryOf(['b'], 1)), inDoubt);
  assert.ok(proxy.isHolding);
  assert.equal((await sink.recover())!.end, 1);
  await sink.deliver(deliveryOf(['b'], 1));
  assert.match(await proxy.release(), /(\*-1|_)\r\n$/, 'the late EXEC is answered with null');
  assert.deepEqual(await listOf(context), ['a', 'b']);
  await sink.stop();
});

test('an EXEC that is delayed until the retry has asked for the position stops the retry', async (t) => {
  const { proxy, context } = await heldUp(t);
  const sink = await ready(context);
  proxy.catches = { text: 'exec', how: 'hold' };
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), inDoubt);
  assert.equal((await sink.recover())!.end, 0);
  assert.match(await proxy.release(), /OK/);
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), /its position was changed/);
  assert.equal((await sink.recover())!.lowMark, 1);
  assert.deepEqual(await listOf(context), ['a']);
  await sink.stop();
});

test('an EXEC whose answer is lost was carried out, and recovery says so', async (t) => {
  const { proxy, context } = await heldUp(t);
  const sink = await ready(context);
  proxy.catches = { text: 'exec', how: 'lose answer' };
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), inDoubt);
  assert.equal((await sink.recover())!.lowMark, 1);
  await sink.deliver(deliveryOf(['b'], 1));
  assert.deepEqual(await listOf(context), ['a', 'b']);
  await sink.stop();
});

const answersLost = faultCount(500);

test(`out of a file channel each event arrives once, in order, while ${answersLost} answers are lost`, async (t) => {
  const random = new Random(Number(process.env['TAILRACE_SIM_SEED'] ?? 1));
  const proxy = new UnsteadyProxy(
    Number(new URL(server.url).port),
    () => 20_000 + random.below(40_000),
  );
  await proxy.listen();
  t.after(() => proxy.close());
  const { channel } = await startFileChannel(nodeFileSystem, {
    capacity: 100_000,
    transactionCapacity: 1_000,
    checkpointDir: join(directory, 'channel/checkpoint'),
    dataDirs: [join(directory, 'channel/data')],
  });
  const config = { ...contextOf().config, url: `redis://127.0.0.1:${proxy.port}`, batchSize: 4 };
  const context = sinkContext(config, { channelId: channel.id });
  const stop = new AbortController();
  const runner = new SinkRunner({
    channel,
    channelCounters: new Counters(),
    sinks: [
      {
        name: 'k1',
        sink: new RedisSink(context),
        counters: context.counters,
        logger: context.logger,
      },
    ],
    processor: { order: () => ['k1'], succeeded() {}, failed() {} },
    // It need not wait as long as it would for a server that is down.
    clock: { ...systemClock, sleep: (ms, signal) => systemClock.sleep(Math.min(ms, 2), signal) },
    signal: stop.signal,
  });
  runner.start();
  let count = 0;
  while (proxy.cuts.answer < answersLost) {
    const bodies = Array.from({ length: 100 }, () => `event ${count++}`);
    const provenance = [readRange('file:r1:o', count - 100, count)];
    await channel.put(EventBatch.of(bodies, { provenance }), await channel.reserve(100, 0));
    while (channel.lowMark < channel.endSequence) await systemClock.sleep(2);
  }
  stop.abort();
  await runner.stop();
  await channel.stop();
  const expected = Array.from({ length: count }, (_, i) => `event ${i}`);
  assert.deepEqual(await listOf(context), expected);
  t.diagnostic(
    `${count} events, ${proxy.cuts.answer} answers and ${proxy.cuts.request} requests cut`,
  );
});

test('events for a key of another type: letters first, then the position moves alone', async () => {
  const context = contextOf({ key: 'wrong' });
  await server.client.set('wrong', 'a string');
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['a', 'b'], 7));
  assert.deepEqual(context.deadLetters.bodies, ['a', 'b']);
  const [letter] = context.deadLetters.letters;
  assert.match(letter!.reason, /WRONGTYPE key wrong holds a string.*needs a list/);
  assert.equal(letter!.origin, `channel:${context.channelId}`);
  assert.equal(letter!.position, 7);
  assert.equal((await sink.recover())!.contains(7, 9), true);
});

test('an event whose letter is stored is not delivered beside it, though the process died in between', async () => {
  const context = contextOf();
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['a'], 0));
  await server.client.set(context.config.key, 'a string');
  const { put } = context.deadLetters;
  context.deadLetters.put = async (letters) => {
    await put.call(context.deadLetters, letters);
    throw new Error('the process dies here');
  };
  await assert.rejects(sink.deliver(deliveryOf(['b'], 1)), /dies here/);
  await server.client.del(context.config.key);
  const next = new RedisSink(context);
  await next.recover();
  await next.deliver(deliveryOf(['b', 'c'], 1));
  assert.deepEqual(await listOf(context), ['c']);
  assert.deepEqual(context.deadLetters.bodies, ['b']);
  assert.equal((await next.recover())!.lowMark, 3);
  await next.stop();
});

test('a key that changes its type inside a round: the letters follow, whenever the queue takes them', async (t) => {
  const { proxy, context } = await heldUp(t);
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['a'], 0));
  const { put } = context.deadLetters;
  context.deadLetters.put = () => Promise.reject(new Error('ENOSPC'));
  proxy.catches = { text: 'exec', how: 'delay' };
  const delivery = assert.rejects(sink.deliver(deliveryOf(['b', 'c'], 1)), /ENOSPC/);
  await until(() => proxy.isHolding);
  await server.client.set(context.config.key, 'a string');
  assert.match(await proxy.release(), /WRONGTYPE/);
  await delivery;
  await assert.rejects(sink.recover(), /ENOSPC/);
  context.deadLetters.put = put;
  assert.equal((await sink.recover())!.lowMark, 3);
  assert.deepEqual(context.deadLetters.bodies, ['b', 'c']);
  await sink.stop();
});

test('a position that is gone: the sink has nothing to tell, and goes on', async () => {
  const context = contextOf();
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['a', 'b'], 0));
  const position = `${context.config.key}:tailrace:${context.channelId}-0`;
  const older = await server.client.get(position);
  await sink.deliver(deliveryOf(['c'], 2));
  await server.client.set(position, older!);
  await assert.rejects(sink.deliver(deliveryOf(['d'], 3)), /its position was changed/);
  assert.equal((await sink.recover())!.end, 2, 'an older copy of the server');
  await server.client.del(position);
  assert.equal((await sink.recover())!.end, 0, 'evicted');
  await sink.deliver(deliveryOf(['d'], 3));
  assert.equal((await sink.recover())!.contains(3, 4), true);
  await sink.stop();
});

test('a dead server is a refusal before, a doubt after, and is named without its password', async () => {
  const other = await startRedis(directory);
  const port = new URL(other.url).port;
  const context = contextOf({ url: `redis://:secret@127.0.0.1:${port}` });
  await other.client.config('SET', 'requirepass', 'secret');
  const sink = await ready(context);
  await other.stop();
  const failed = (outcome: string) => (error: Error) =>
    error instanceof DeliveryError &&
    error.outcome === outcome &&
    error.message.includes(`127.0.0.1:${port}`) &&
    !error.message.includes('secret');
  await assert.rejects(sink.deliver(deliveryOf(['a'], 0)), failed('unknown'));
  await assert.rejects(sink.recover(), failed('refused'));
});

test('a server without a position holds nothing, and foreign content is refused', async () => {
  const context = contextOf();
  const sink = new RedisSink(context);
  assert.deepEqual(await sink.recover(), new IntervalSet());
  await server.client.set(`${context.config.key}:tailrace:${context.channelId}-0`, 'mine');
  await assert.rejects(
    sink.recover(),
    (error: Error) => error instanceof ProtocolError && /found mine; remove/.test(error.message),
  );
  await sink.stop();
});

test('a server that may evict the position is warned about', async () => {
  const context = contextOf();
  await server.client.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const sink = await ready(context);
  await server.client.config('SET', 'maxmemory-policy', 'noeviction');
  assert.match(context.logger.messages('warn')[0]!, /may evict.*allkeys-lru/);
  await sink.stop();
});
