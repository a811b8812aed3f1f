import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutputRow } from '#src/aggregator/outputs/output.js';
import { RedisOutput } from '#src/aggregator/outputs/redis/redis-output.js';
import type { ResultColumn } from '#src/core/status.js';
import { startRedis } from '../support/redis-server.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const columns: ResultColumn[] = [
  { name: 'window_start', role: 'window_start', type: 'timestamp' },
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number' },
];
const windowStart = Date.UTC(2015, 4, 17, 10);
const key = 'pv:2015-05-17T10:00:00Z';

function row(path: string | null, pv: number, order: number, summedOver: string[] = []): OutputRow {
  const values = [windowStart, path, pv];
  const window = { startMs: windowStart, endMs: windowStart + 60_000 };
  return { ...window, order, revision: 1, values, summedOver };
}

function outputTo(url: string, parts: { readonly outboxId?: string; readonly ttl?: number } = {}) {
  const { outboxId = 'life 1', ...config } = parts;
  const templates = { key: 'pv:{window_start}', field: '{path}', value: 'pv' };
  return new RedisOutput({
    config: { url, ...templates, ...config },
    location: 'pipeline.yaml:1',
    columns,
    outboxId,
  });
}

test('a window is a hash, and older copies of a row change nothing', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const output = outputTo(redis.url);
  t.after(async () => {
    await output.close();
    await redis.stop();
  });
  await output.deliver([row('/a', 1, 1), row(null, 2, 1), row(null, 3, 1, ['path'])]);
  assert.deepEqual(await redis.client.hgetall(key), { '/a': '1', '(null)': '2', '(all)': '3' });
  assert.equal(await output.lastOrder(), 1);
  await output.deliver([row('/a', 5, 2)]);
  await output.deliver([row('/a', 1, 1), row(null, 2, 1)]);
  assert.equal(await redis.client.hget(key, '/a'), '5');
  assert.equal(await redis.client.pttl(key), -1);
  assert.equal(await output.lastOrder(), 2);
  assert.equal(await outputTo(redis.url, { outboxId: 'life 2' }).lastOrder(), 0);
});

test('rows of a new life of the state replace those of the old one', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const old = outputTo(redis.url);
  const fresh = outputTo(redis.url, { outboxId: 'life 2', ttl: 60_000 });
  t.after(async () => {
    await old.close();
    await fresh.close();
    await redis.stop();
  });
  await old.deliver([row('/a', 9, 7)]);
  await fresh.deliver([row('/a', 1, 1)]);
  assert.equal(await redis.client.hget(key, '/a'), '1');
  const leftMs = await redis.client.pttl(key);
  assert.ok(leftMs > 0 && leftMs <= 60_000);
});

test('a server that went away is named, and taken again when it is back', async (t) => {
  const directory = temporaryDirectory(t);
  const first = await startRedis(directory);
  const output = outputTo(first.url);
  await output.deliver([row('/a', 1, 1)]);
  await first.stop();
  const { host, port } = new URL(first.url);
  await assert.rejects(output.deliver([row('/a', 2, 2)]), new RegExp(`Redis at ${host}: `));
  await assert.rejects(output.deliver([row('/a', 2, 2)]), /ECONNREFUSED/);
  const second = await startRedis(directory, Number(port));
  t.after(async () => {
    await output.close();
    await second.stop();
  });
  await output.deliver([row('/a', 2, 2)]);
  assert.equal(await second.client.hget(key, '/a'), '2');
});
