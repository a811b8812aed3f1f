import assert from 'node:assert/strict';
import { test } from 'node:test';
import { durationText, parseDuration, parseSize } from '#src/util/units.js';

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

test('a duration is written so that it reads as it was', () => {
  const table: readonly [number, string][] = [
    [0, '0ms'],
    [1500, '1500ms'],
    [90_000, '90s'],
    [600_000, '10m'],
    [86_400_000, '1d'],
  ];
  for (const [ms, text] of table) {
    assert.equal(durationText(ms), text);
    assert.equal(parseDuration(text), ms);
  }
});
