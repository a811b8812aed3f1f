import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDuration, parseSize } from '#src/util/units.js';

test('durations are milliseconds, with or without a unit', () => {
  const table: readonly [string, number][] = [
    ['250', 250],
    ['60s', 60_000],
    ['5 min', 300_000],
    ['1.5h', 5_400_000],
    ['7d', 604_800_000],
    ['-1', -1],
    ['0', 0],
  ];
  for (const [text, ms] of table) assert.equal(parseDuration(text), ms, text);
});

test('sizes are bytes', () => {
  assert.equal(parseSize('64MiB'), 64 * 1024 * 1024);
  assert.equal(parseSize('10 GB'), 10_000_000_000);
  assert.equal(parseSize('1000'), 1000);
});

test('an unknown unit is refused with the known ones', () => {
  assert.match(String(parseDuration('5 minutes')), /unit "minutes".*ms, s, sec, m, min, h, d/);
  assert.match(String(parseSize('64Mb')), /unit "Mb".*MB, GB, KiB/);
  assert.match(String(parseDuration('soon')), /must be a duration such as/);
});
