import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBatch } from '#src/core/batch.js';
import type { SinkContext } from '#src/core/contracts.js';
import { DeliveryError, ProtocolError } from '#src/core/errors.js';
import type { RedisSinkConfig } from '#src/generated/config/sinks/redis.js';
import { RedisSink } from '#src/sinks/redis/redis-sink.js';
import { deliveryOf, laneState, sinkContract } from '../contracts/sink-contract.js';
import { sinkContext, type TestContext } from '../support/component-context.js';
import { startRedis, type RedisServer } from '../support/redis-server.js';

let server: RedisServer;
const directory = mkdtempSync(join(tmpdir(), 'tailrace-redis-'));
let keys = 0;

before(async () => (server = await startRedis(directory)));
after(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

type Context = SinkContext<RedisSinkConfig> & TestContext<RedisSinkConfig>;

function contextOf(config: Partial<RedisSinkConfig> = {}, channelIsDurable = true): Context {
  const defaults = {
    url: server.url,
    key: `k${++keys}`,
    dataType: 'list',
    batchSize: 100,
    connectTimeout: 1000,
    requestTimeout: 2000,
  } as const;
  return sinkContext({ ...defaults, ...config }, { channelIsDurable });
}

async function ready(context: Context): Promise<RedisSink> {
  const sink = new RedisSink(context);
  await sink.start();
  await sink.recover(laneState());
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
  const known = await sink.recover(laneState());
  assert.deepEqual([known!.lowMark, known!.ranges], [0, [{ from: 2, to: 3 }]]);
  await sink.deliver(deliveryOf(['a', 'b'], 0, 0));
  assert.equal((await sink.recover(laneState()))!.lowMark, 3);
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
  assert.equal((await second.recover(laneState()))!.lowMark, 1);
  await second.deliver(deliveryOf(['b'], 1));
  assert.deepEqual(await listOf(context), ['a', 'b']);
});

test('an event that Redis refuses inside the transaction goes to the dead letters, once', async () => {
  const context = contextOf({ key: 'wrong' });
  await server.client.set('wrong', 'a string');
  const sink = await ready(context);
  await sink.deliver(deliveryOf(['a', 'b'], 7));
  assert.deepEqual(context.deadLetters.bodies, ['a', 'b']);
  const [letter] = context.deadLetters.letters;
  assert.match(letter!.reason, /WRONGTYPE/);
  assert.equal(letter!.position, 7);
  assert.equal((await sink.recover(laneState()))!.contains(7, 9), true);
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
  await assert.rejects(sink.recover(laneState()), failed('refused'));
});

test('a lost position is told when the last stop was not clean, and foreign content is refused', async () => {
  const context = contextOf();
  const sink = new RedisSink(context);
  assert.equal(await sink.recover({ lane: 0, commitRecord: undefined, clean: false }), undefined);
  assert.match(context.logger.messages('warn')[0]!, /possibly doubled/);
  await server.client.set(`${context.config.key}:tailrace:${context.channelId}-0`, 'mine');
  await assert.rejects(
    sink.recover(laneState()),
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
