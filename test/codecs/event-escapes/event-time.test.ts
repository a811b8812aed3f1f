import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventTimeOf, type EventTimeConfig } from '#src/codecs/event-escapes/event-time.js';
import { roundDown } from '#src/codecs/event-escapes/rounding.js';
import { javaTimeZone, localTimeZone } from '#src/codecs/event-escapes/time-zone.js';
import { ConfigError } from '#src/core/errors.js';

const where = 'agent.conf:3: hdfs.';
const day = Date.UTC(2026, 6, 1);

const refused: readonly (readonly [EventTimeConfig, string])[] = [
  [
    { timeZone: 'Mars/Olympus' },
    'timeZone: "Mars/Olympus" is not the name of a time zone: write one such as UTC, ' +
      'America/Los_Angeles or GMT+8',
  ],
  [
    { round: true, roundUnit: 'day' },
    'roundUnit: Rounding unit is not valid, found "day": write second, minute or hour',
  ],
  [{ round: true, roundValue: 0 }, 'roundValue: Round value must be > 0 and <= 60, found 0'],
  [
    { round: true, roundUnit: 'minute', roundValue: 61 },
    'roundValue: Round value must be > 0 and <= 60, found 61',
  ],
  [
    { round: true, roundUnit: 'Hour', roundValue: 25 },
    'roundValue: Round value must be > 0 and <= 24, found 25',
  ],
];

test('a zone, a unit or a value that does not exist is refused', () => {
  for (const [config, message] of refused)
    assert.throws(() => eventTimeOf(config, { where }), {
      name: ConfigError.name,
      message: where + message,
    });
});

test('what Flume passes over is told where it may be', () => {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const time = eventTimeOf({ timeZone: 'CEST', round: true, roundUnit: 'day' }, { where, warn });
  assert.equal(time.zone.spanAt(day).offsetMs, 0);
  assert.equal(time.rounding, undefined);
  assert.deepEqual(warnings, [
    `${where}timeZone: "CEST" is not the name of a time zone: GMT is used, as Flume does`,
    `${where}roundUnit: Rounding unit is not valid, found "day". Rounding will be disabled`,
  ]);
  assert.throws(() => eventTimeOf({ round: true, roundValue: 0 }, { where, warn }), ConfigError);
});

test('without options the local zone counts, and nothing is rounded', () => {
  const { zone, rounding, usesLocalTime } = eventTimeOf({ roundValue: 99 }, { where });
  assert.equal(zone.spanAt(day).offsetMs + new Date(day).getTimezoneOffset() * 60_000, 0);
  assert.equal(localTimeZone().spanAt(day).offsetMs, zone.spanAt(day).offsetMs);
  assert.equal(rounding, undefined);
  assert.equal(usesLocalTime, false);
});

const hours = (name: string): number | undefined => {
  const offsetMs = javaTimeZone(name)?.spanAt(day).offsetMs;
  return offsetMs === undefined ? undefined : offsetMs / 3_600_000;
};

test('zones have the names of Java, and its case', () => {
  const zones: Readonly<Record<string, number | undefined>> = {
    'Europe/Berlin': 2,
    PST: -7,
    'GMT+8': 8,
    'GMT-0530': -5.5,
    'GMT+5:45': 5.75,
    'GMT-800': -8,
    'Etc/GMT+8': -8,
    GMT: 0,
    'GMT+24': undefined,
    'GMT+1:60': undefined,
    'GMT+1:5': undefined,
    'gmt+8': undefined,
    'UTC+8': undefined,
    '+08:00': undefined,
    utc: undefined,
    'europe/berlin': undefined,
    'Europe/BERLIN': undefined,
    'Asia/kolkata': undefined,
    '': undefined,
    ' UTC': undefined,
  };
  for (const [name, offset] of Object.entries(zones)) assert.equal(hours(name), offset, name);
});

test('the second of a transition is found, wherever in the day it is', () => {
  const zone = javaTimeZone('America/St_Johns')!;
  const change = Date.UTC(2010, 2, 14, 3, 31);
  for (const [ms, hours] of [
    [-1, -3.5],
    [0, -2.5],
    [-86_400_000, -3.5],
  ] as const)
    assert.equal(zone.spanAt(change + ms).offsetMs, hours * 3_600_000);
  assert.equal(zone.spanAt(change).fromMs, change);
  assert.equal(zone.spanAt(change - 1).untilMs, change);
});

test('of an hour that comes twice the second is meant, as in Flume: rounding may go forward', () => {
  const zone = javaTimeZone('America/Los_Angeles')!;
  const first = Date.UTC(2024, 10, 3, 8, 30);
  assert.equal(roundDown(first, { unit: 'minute', value: 1 }, zone), Date.UTC(2024, 10, 3, 9, 30));
});
