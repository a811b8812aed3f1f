import assert from 'node:assert/strict';
import { test } from 'node:test';
import { javaTimeZone } from '#src/codecs/event-escapes/time-zone.js';
import {
  fractionMs,
  plusMonths,
  readRfc3164,
  readRfc5424,
  timeNear,
} from '#src/codecs/syslog/timestamps.js';
import { fc } from '../../support/properties.js';

const dayMs = 86_400_000;
const utc = javaTimeZone('UTC')!;

function stampOf(timeMs: number): string {
  const date = new Date(timeMs);
  const month = date.toLocaleString('en-US', { month: 'short', timeZone: 'UTC' });
  return `${month} ${String(date.getUTCDate()).padStart(2)} ${date.toISOString().slice(11, 19)}`;
}

test('a time without a year is found again from eleven months behind now to one ahead', () => {
  const nows = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2100, 0) });
  const days = fc.integer({ min: -330, max: 27 });
  fc.assert(
    fc.property(nows, days, (now, count) => {
      const time = Math.floor((now + count * dayMs) / 1000) * 1000;
      const date = new Date(time);
      // Read in a year without one, it is March 1: as in Flume.
      if (date.getUTCMonth() === 1 && date.getUTCDate() === 29) return;
      assert.equal(timeNear(now, stampOf(time), utc), time);
    }),
    { numRuns: 2000 },
  );
});

test('days of one digit, blanks and months are read as in Flume; the rest is none', () => {
  const wall = Date.UTC(2026, 10, 1, 10, 0, 0);
  for (const text of ['Nov  1 10:00:00', 'Nov 1 10:00:00', 'Nov 01 10:00:00', 'Nov \t1 10:00:00'])
    assert.equal(readRfc3164(text, 2026), wall, text);
  for (const text of ['nov 1 10:00:00', 'Nev 1 10:00:00', 'Nov\t1 10:00:00', 'Nov 1 10:00', ''])
    assert.equal(readRfc3164(text, 2026), undefined, text);
  assert.equal(readRfc3164('Feb 30 00:00:00', 2026), Date.UTC(2026, 2, 2));
});

test('a month later is the last day where there is no such day', () => {
  const cases = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2026-12-15', 11, '2027-11-15'],
  ] as const;
  for (const [from, count, to] of cases)
    assert.equal(new Date(plusMonths(Date.parse(from), count)).toISOString().slice(0, 10), to);
});

test('RFC 5424 times of any year and zone are the instants that they say', () => {
  const times = fc.integer({ min: Date.UTC(0), max: Date.UTC(9999, 0) });
  const offsets = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
  fc.assert(
    fc.property(times, offsets, (time, minutes) => {
      const local = new Date(time + minutes * 60_000).toISOString();
      if (!/^\d{4}-/.test(local)) return;
      const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) =>
        String(n).padStart(2, '0'),
      ) as [string, string];
      const zone = `${minutes < 0 ? '-' : '+'}${hours}:${rest}`;
      const read = readRfc5424(local.replace('Z', zone))!;
      assert.equal(read.wall + fractionMs(read.fraction) - read.offsetMs!, time);
    }),
  );
});

test('fractions are cut to milliseconds', () => {
  const cases = { '5': 500, '05': 50, '003': 3, '0039': 3, '999999': 999, '': 0 };
  for (const [digits, ms] of Object.entries(cases)) assert.equal(fractionMs(digits), ms);
});
