import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutputRow } from '#src/aggregator/outputs/output.js';
import { RedisOutput } from '#src/aggregator/outputs/redis/redis-output.js';
import type { RedisOutputConfig } from '#src/generated/config/outputs/redis.js';
import { outputContext } from '../support/output-context.js';
import { contractSeeds, outputContract } from '../contracts/output-contract.js';
import { startRedis } from '../support/redis-server.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const windowStart = Date.UTC(2015, 4, 17, 10);
const key = 'pv:2015-05-17T10:00:00Z';

function row(path: string | null, pv: number, order: number, summedOver: string[] = []): OutputRow {
  const values = [windowStart, path, pv];
  const window = { startMs: windowStart, endMs: windowStart + 60_000 };
  return { ...window, order, revision: 1, values, summedOver };
}

type Parts = Partial<RedisOutputConfig> & { readonly outboxId?: string };

function outputTo(url: string, { outboxId = 'life-1', ...parts }: Parts = {}) {
  const config = { url, key: 'pv:{window_start}', layout: 'hash', ...parts } as const;
  const layout = parts.layout === undefined ? { field: '{path}', value: 'pv' } : {};
  return new RedisOutput(outputContext({ ...config, ...layout }, { outboxId }));
}

for (const layout of ['hash', 'zset'] as const)
  outputContract(
    `redis output, layout ${layout}`,
    async (t) => {
      const redis = await startRedis(temporaryDirectory(t));
      t.after(() => redis.stop());
      const parts: Parts =
        layout === 'hash'
          ? {}
          : { layout, member: '{path}', score: 'pv', key: 'pv:{window_start}' };
      return {
        open: (outboxId = 'life-1') => outputTo(redis.url, { ...parts, outboxId }),
        async shown() {
          if (layout === 'hash') {
            const fields = Object.entries(await redis.client.hgetall(key));
            return Object.fromEntries(fields.map(([path, pv]) => [path, Number(pv)]));
          }
          const found = await redis.client.zrange(key, '0', '-1', 'WITHSCORES');
          return Object.fromEntries(
            found.flatMap((path, i) => (i % 2 === 0 ? [[path, Number(found[i + 1])]] : [])),
          );
        },
      };
    },
    { seeds: contractSeeds(4) },
  );

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
  assert.equal(await outputTo(redis.url, { outboxId: 'life-2' }).lastOrder(), 0);
});

test('rows of a new life of the state replace those of the old one', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const old = outputTo(redis.url);
  const fresh = outputTo(redis.url, { outboxId: 'life-2', ttl: 60_000 });
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

const deletedRow = (path: string, pv: number, order: number): OutputRow => ({
  ...row(path, pv, order),
  deleted: true,
});

test('a row that is no result any more leaves the hash, and an older copy does not bring it back', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const output = outputTo(redis.url);
  t.after(async () => {
    await output.close();
    await redis.stop();
  });
  await output.deliver([row('/a', 1, 1), row('/b', 2, 2)]);
  await output.deliver([deletedRow('/a', 1, 3)]);
  await output.deliver([row('/a', 1, 1), row('/b', 2, 2)]);
  assert.deepEqual(await redis.client.hgetall(key), { '/b': '2' });
  await output.deliver([row('/a', 4, 4)]);
  assert.deepEqual(await redis.client.hgetall(key), { '/a': '4', '/b': '2' });
});

test('a row is a hash of its columns, without those that are NULL', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const output = outputTo(redis.url, { layout: 'row', key: 'pv:{path}', columns: ['path', 'pv'] });
  t.after(async () => {
    await output.close();
    await redis.stop();
  });
  await output.deliver([row('/a', 1, 1), row('/b', 2, 2), row(null, 3, 3)]);
  assert.deepEqual(await redis.client.hgetall('pv:/a'), { path: '/a', pv: '1' });
  assert.deepEqual(await redis.client.hgetall('pv:(null)'), { pv: '3' });
  await output.deliver([deletedRow('/a', 1, 4), row('/b', 9, 5), row('/b', 2, 2)]);
  assert.equal(await redis.client.exists('pv:/a'), 0);
  assert.deepEqual(await redis.client.hgetall('pv:/b'), { path: '/b', pv: '9' });
});

test('a ranking is a sorted set: members change, leave, and are cut off at the limit', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const ranking = { layout: 'zset', key: 'top', member: '{path}', score: 'pv' } as const;
  const output = outputTo(redis.url, { ...ranking, limit: 3, ttl: 60_000 });
  t.after(async () => {
    await output.close();
    await redis.stop();
  });
  const shown = (): Promise<string[]> => redis.client.zrevrange('top', 0, -1, 'WITHSCORES');
  await output.deliver(['/a', '/b', '/c', '/d'].map((path, i) => row(path, i + 1, i + 1)));
  assert.deepEqual(await shown(), ['/d', '4', '/c', '3', '/b', '2']);
  await output.deliver([row('/b', 10, 5), deletedRow('/c', 3, 6), row('/c', 3, 3)]);
  assert.deepEqual(await shown(), ['/b', '10', '/d', '4']);
  assert.ok((await redis.client.pttl('top')) > 0);
});

test('one value is a string', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const output = outputTo(redis.url, { layout: 'string', key: 'views:{path}', value: 'pv' });
  t.after(async () => {
    await output.close();
    await redis.stop();
  });
  await output.deliver([row('/a', 1, 1), row('/b', 2, 2), row('/a', 3, 3)]);
  await output.deliver([deletedRow('/b', 2, 4)]);
  assert.deepEqual(await redis.client.mget('views:/a', 'views:/b'), ['3', null]);
});

test('thousands of rows over many keys arrive', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  const output = outputTo(redis.url, { field: '{path}' });
  t.after(async () => {
    await output.close();
    await redis.stop();
  });
  const rows = Array.from({ length: 3000 }, (_, i) => ({
    ...row(`/${i}`, i, i + 1),
    values: [windowStart + (i % 7) * 60_000, `/${i}`, i],
  }));
  await output.deliver(rows);
  await redis.client.script('FLUSH');
  await assert.rejects(output.deliver(rows), /NOSCRIPT/);
  await output.deliver(rows);
  assert.equal(await redis.client.hlen(key), 429);
  assert.equal(await redis.client.hget(key, '/2996'), '2996');
});

test('options that do not fit the layout or the query are refused by name', () => {
  const make = (parts: Parts) => (): unknown => outputTo('redis://127.0.0.1:1', parts);
  assert.throws(make({ layout: 'zset', member: '{path}' }), /layout zset needs the option score/);
  assert.throws(make({ layout: 'row', limit: 3 }), /layout row has no limit/);
  assert.throws(
    make({ layout: 'zset', member: '{path}', score: 'path' }),
    /score: column "path" is a string, no number/,
  );
  assert.throws(
    make({ layout: 'row', columns: ['uv'] }),
    /has no column "uv"; its columns: window/,
  );
});
