import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FileNames } from '#src/sinks/hdfs/file-names.js';

const settings = { suffix: '.gz', inUsePrefix: '_', inUseSuffix: '.tmp' };
const bucket = { folder: '/logs/web', prefix: 'FlumeData' };
const line = { channelId: '0123456789abcdef0123456789abcdef', lane: 3 };

test('a counted name is as Flume makes it', () => {
  const names = new FileNames(settings, 1_000);
  assert.deepEqual(names.counted(bucket, 1_001), {
    inUsePath: '/logs/web/_FlumeData.1001.gz.tmp',
    finalPath: '/logs/web/FlumeData.1001.gz',
  });
  assert.equal(names.counted({ ...bucket, folder: '/' }, 7).finalPath, '/FlumeData.7.gz');
});

test('a bucket that begins again does not use a counter again, though the clock stands still', () => {
  const names = new FileNames(settings, 1_000);
  names.counted(bucket, 1_005);
  assert.equal(names.counterAt(1_002), 1_005);
  assert.equal(names.counterAt(1_009), 1_009);
});

test('a whole file is named by its sequences, and each try has a hidden name of its own', () => {
  const names = new FileNames(settings, 1_000);
  const ranges = [
    { from: 40, to: 45 },
    { from: 50, to: 61 },
  ];
  assert.equal(names.whole(bucket, line, ranges), '/logs/web/FlumeData.01234567-3-40-60.gz');
  const tries = [1, 2].map(() => names.attempt(bucket, line, 40));
  assert.deepEqual(tries, [
    '/logs/web/_FlumeData.01234567-3-40-1000.1.gz.tmp',
    '/logs/web/_FlumeData.01234567-3-40-1000.2.gz.tmp',
  ]);
});
