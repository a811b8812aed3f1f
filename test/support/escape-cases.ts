/** Templates, times and zones that tell one rule of escapes from another. */
import type { EscapeCase } from './flume-escapes.js';
import type { Random } from './random.js';

/** Every letter, each with text between them so that an empty one is seen. */
const letters = '%a|%A|%b|%B|%c|%d|%e|%D|%H|%I|%j|%k|%l|%m|%n|%M|%p|%s|%S|%t|%y|%Y|%z|%%';

const times = {
  'leap day': '2024-02-29T23:59:59.999Z',
  'no leap year': '2100-03-01T00:00:00Z',
  'end of a year': '2023-12-31T23:59:59Z',
  'begin of a year': '2024-01-01T00:00:00Z',
  'one digit': '2009-02-03T04:05:06.007Z',
  noon: '2026-07-04T12:00:00Z',
  '1970': '1970-01-01T00:00:00.001Z',
  'after 2037': '2050-07-15T18:45:12Z',
};

/** Shortly before, in and after an hour that is left out or comes twice, in UTC. */
const changes: Readonly<Record<string, readonly string[]>> = {
  'America/Los_Angeles': ['2024-03-10T10:00:00Z', '2024-11-03T09:00:00Z', '2060-11-07T09:00:00Z'],
  'Europe/Berlin': ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'],
  'America/St_Johns': ['2010-03-14T03:31:00Z', '2010-11-07T02:31:00Z', '2024-11-03T04:30:00Z'],
  'Australia/Lord_Howe': ['2024-04-06T15:00:00Z', '2024-10-05T15:30:00Z'],
  'America/Sao_Paulo': ['2018-11-04T03:00:00Z', '2019-02-17T02:00:00Z'],
  'Pacific/Apia': ['2011-12-30T10:00:00Z'],
  'Africa/Monrovia': ['1972-01-07T00:44:30Z'],
  'Asia/Pyongyang': ['2015-08-14T15:00:00Z', '2018-05-04T15:00:00Z'],
};

const zones = [
  'UTC',
  'GMT',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Sao_Paulo',
  'PST',
  'ECT',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'GMT+8',
  'GMT-0530',
  'GMT+05:45',
  'Etc/GMT+8',
  'EST',
  'US/Pacific',
];

const roundings: readonly Pick<EscapeCase, 'unit' | 'value'>[] = [
  { unit: 'second', value: 1 },
  { unit: 'second', value: 7 },
  { unit: 'minute', value: 10 },
  { unit: 'minute', value: 60 },
  { unit: 'hour', value: 6 },
  { unit: 'hour', value: 24 },
];

function at(time: string | number, rest: Omit<EscapeCase, 'headers'>): EscapeCase {
  return { ...rest, headers: { timestamp: String(new Date(time).getTime()) } };
}

/** The table of `test/golden/flume-escapes.json`. */
export function goldenCases(): EscapeCase[] {
  const cases: EscapeCase[] = [...oddities()];
  for (const time of Object.values(times))
    for (const zone of zones) cases.push(at(time, { template: letters, zone }));
  for (const time of Object.values(times).slice(0, -1))
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'GMT-0530'])
      for (const rounding of roundings)
        cases.push(at(time, { template: '%Y-%m-%d %H:%M:%S %s %t', zone, ...rounding }));
  for (const [zone, moments] of Object.entries(changes))
    for (const moment of moments)
      for (const minutes of [-61, -31, -1, 0, 1, 29, 30, 59, 60, 91]) {
        const time = new Date(moment).getTime() + minutes * 60_000;
        cases.push(at(time, { template: '%D %H:%M:%S %z %s', zone }));
        for (const rounding of [roundings[2]!, roundings[4]!, roundings[5]!])
          cases.push(at(time, { template: '%D %H:%M:%S %z %s', zone, ...rounding }));
      }
  return cases;
}

/** Headers, text that only looks like an escape, and times that are none. */
function oddities(): EscapeCase[] {
  const headers = { host: 'web1', 'a.b-c_d': 'v', $: 'dollar', back: 'a\\b$1', empty: '' };
  const timed = { ...headers, timestamp: '1700000000123' };
  const templates = [
    '/logs/%{host}/x',
    '%{host}%{host}',
    '%{missing}|%{empty}|%{a.b-c_d}',
    '%{back}',
    '%{$}',
    '%{}',
    '%{ host}',
    '%{host',
    'plain',
    '',
    '100%',
    '% Y',
    '%-d',
    'a%{constructor}b',
  ];
  const dated = ['%', '%%', '%%Y', '%%{host}', '%_', '%0', '%q%E%x', '%Yä%{host}ß', '%é', '%[host'];
  const stamps = ['', ' 1', '1e3', '1.5', 'now', '0x10', '-', '+', '12 ', '9223372036854775808'];
  const usable = ['+5', '007', '0', '-1', '-1500', '-86400000', '1', '999', '253402300800000'];
  const utc = { zone: 'UTC' };
  const clock = { headers: {}, zone: 'Europe/Berlin', nowMs: 1_700_000_000_123 };
  return [
    ...templates.map((template) => ({ template, headers, ...utc })),
    ...[...templates, ...dated].map((template) => ({ template, headers: timed, ...utc })),
    ...['%Y', '%t', '%%', '%q', '%{host}%Y'].map((template) => ({ template, headers, ...utc })),
    ...[...stamps, ...usable].flatMap((timestamp) => [
      { template: '%Y %j %H:%M:%S %s %t %z', headers: { timestamp }, ...utc },
      { template: '%Y %H %t', headers: { timestamp }, ...utc, unit: 'hour', value: 1 } as const,
    ]),
    { template: '%Y/%H:%M:%S %s %t', ...clock },
    { template: '%Y/%H:%M:%S %s %t', ...clock, unit: 'minute', value: 30 },
    { template: '%H %t', ...clock, headers: { timestamp: 'not looked at' } },
  ];
}

const randomTexts = [
  '/',
  '-',
  'x',
  ' ',
  '%{host}',
  '%{none}',
  '%%',
  '%t',
  '%',
  '%q',
  'é',
  '$1',
  '\\',
];

/** One of all, with a zone of the given ones. */
export function randomCase(random: Random, zoneNames: readonly string[]): EscapeCase {
  const pieces = Array.from({ length: 1 + random.below(8) }, () =>
    random.chance(0.7)
      ? `%${random.pick([...'aAbBcdeDHIjklmnMpsStyYz'])}`
      : random.pick(randomTexts),
  );
  // In these years the zones of Java and of Intl are the same: editions of tzdata differ for Tijuana
  // until 1975 and Tehran in 1978; from 2037 on Java goes on with a simpler rule for Gaza and Windhoek.
  const timeMs = Math.floor(Date.UTC(1980, 0, 1) + random.next() * 57 * 365.25 * 86_400_000);
  const unit = random.pick(['second', 'minute', 'hour'] as const);
  const rounding = { unit, value: 1 + random.below(unit === 'hour' ? 24 : 60) };
  return {
    template: pieces.join(''),
    headers: { host: random.pick(['web1', 'a$b', 'c\\d', '%Y']), timestamp: String(timeMs) },
    zone: random.pick(zoneNames),
    ...(random.chance(0.5) ? rounding : {}),
    ...(random.chance(0.2) ? { nowMs: timeMs } : {}),
  };
}
