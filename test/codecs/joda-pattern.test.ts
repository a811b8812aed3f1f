import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileJodaPattern } from '#src/codecs/joda-pattern.js';

const local = (year: number, month: number, day: number, hour = 0, ...rest: number[]): number => {
  const [minute = 0, second = 0, millisecond = 0] = rest;
  return new Date(year, month, day, hour, minute, second, millisecond).getTime();
};

const rows: readonly [pattern: string, text: string, timeMs: number | undefined][] = [
  ['dd/MMM/yyyy:HH:mm:ss Z', '17/May/2015:10:05:03 +0000', Date.UTC(2015, 4, 17, 10, 5, 3)],
  ['dd/MMM/yyyy:HH:mm:ss Z', '17/may/2015:10:05:03 -0730', Date.UTC(2015, 4, 17, 17, 35, 3)],
  [
    "yyyy-MM-dd'T'HH:mm:ss.SSSZZ",
    '2024-02-29T23:59:59.5+01:00',
    Date.UTC(2024, 1, 29, 22, 59, 59, 500),
  ],
  ["yyyy-MM-dd'T'HH:mm:ssZ", '2024-02-29T23:59:59Z', Date.UTC(2024, 1, 29, 23, 59, 59)],
  ['yyyy-MM-dd HH:mm:ss,SSS', '2024-01-02 03:04:05,678', local(2024, 0, 2, 3, 4, 5, 678)],
  ['yy.M.d', '24.1.2', local(2024, 0, 2)],
  ['EEE MMM dd hh:mm:ss a yyyy', 'Tue Jan 02 12:04:05 AM 2024', local(2024, 0, 2, 0, 4, 5)],
  ['EEE MMM dd hh:mm:ss a yyyy', 'Tue January 02 12:04:05 PM 2024', local(2024, 0, 2, 12, 4, 5)],
  ["yyyy 'o''clock'", "2024 o'clock", local(2024, 0, 1)],
  ['yyyy-MM-dd', '2023-02-29', undefined],
  ['yyyy-MM-dd', '2023-13-01', undefined],
  ['yyyy-MM-dd HH', '2023-12-01 24', undefined],
  ['MMM', 'Foo', undefined],
  ['yyyy-MM-dd', '2023-12-01x', undefined],
];

test('dates are read by their pattern, and what does not fit is none', () => {
  for (const [pattern, text, timeMs] of rows)
    assert.equal(compileJodaPattern(pattern)(text), timeMs, `${pattern} on ${text}`);
});

test('a letter that is not supported is refused by name', () => {
  assert.throws(() => compileJodaPattern('yyyy-ww'), /"ww" is not supported/);
});
