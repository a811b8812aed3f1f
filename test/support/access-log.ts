import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { generateLine, startTraffic } from '#src/pipeline/quickstart/access-lines.js';

/** A row of the hourly results, as `tailrace results --format jsonl` prints it. */
export interface HourlyRow {
  readonly window_start: string;
  readonly window_end: string;
  readonly path: string | null;
  readonly pv: number;
  readonly uv: number;
  readonly bytes: number;
}

export interface AccessLog {
  readonly title: string;
  readonly text: string;
  readonly hourly: readonly HourlyRow[];
  readonly malformed: number;
}

const folder = process.env['TAILRACE_DATA'] ?? '../shared/data';

/**
 * 10,000 real lines with an answer that was counted independently; where that folder is absent, a
 * generated log of the same kind with the recount below.
 */
export function accessLog(): AccessLog {
  const log = `${folder}/access.log`;
  if (!existsSync(log)) return generatedLog();
  const hourly = readFileSync(`${folder}/access.pages-1h.jsonl`, 'utf8').trim().split('\n');
  return {
    title: 'the real log of 10,000 lines',
    text: readFileSync(log, 'utf8'),
    hourly: hourly.map((line) => JSON.parse(line) as HourlyRow),
    malformed: 1,
  };
}

export function generatedLog(lines = 10_000): AccessLog {
  const traffic = startTraffic(7);
  const startMs = Date.UTC(2015, 4, 17, 10, 5);
  const text = Array.from(
    { length: lines },
    (_, i) => `${generateLine(traffic, startMs + i * 1_000).text}\n`,
  ).join('');
  const title = `a generated log of ${lines} lines (the real one is not here)`;
  return { title, ...recount(text) };
}

const time = /\[(\d\d)\/(\w{3})\/(\d{4}):(\d\d):(\d\d):(\d\d) ([+-]\d\d)(\d\d)\]/.source;
const quoted = /"(?:[^"\\]|\\.)*"/.source;
const requestLine = /"((?:[^"\\]|\\.)*)"/.source;
const combined = new RegExp(
  String.raw`^(\S+) \S+ \S+ ${time} ${requestLine} (\d{3}) (\d+|-) ${quoted} ${quoted}$`,
);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const hourMs = 3_600_000;

interface Group {
  readonly hour: number;
  readonly rank: number;
  readonly path: string | null;
  pv: number;
  readonly ips: Set<string>;
  bytes: number;
}

function newGroup(hour: number, rank: number, path: string | null): Group {
  return { hour, rank, path, pv: 0, ips: new Set(), bytes: 0 };
}

function compareBytes(a: string | null, b: string | null): number {
  return Buffer.compare(Buffer.from(a ?? ''), Buffer.from(b ?? ''));
}

/**
 * PV, UV and bytes by hour (or another window) and path, counted the plain way: a regular
 * expression, maps and sets.
 */
export function recount(text: string, windowMs = hourMs): Omit<AccessLog, 'title'> {
  const groups = new Map<string, Group>();
  let malformed = 0;
  for (const line of text.split('\n').filter((some) => some !== '')) {
    const match = combined.exec(line);
    if (match === null) {
      malformed++;
      continue;
    }
    const [, ip, day, month, year, hour, minute, second, zoneHours, zoneMinutes, request, , size] =
      match as unknown as string[];
    const zone = Number(zoneHours) * 60 + Math.sign(Number(zoneHours)) * Number(zoneMinutes);
    const at = Date.UTC(
      Number(year),
      months.indexOf(month!),
      Number(day),
      Number(hour),
      Number(minute) - zone,
      Number(second),
    );
    const target = /^\S+ (\S+) \S+$/.exec(request!)?.[1];
    const path = target === undefined ? null : target.split('?')[0]!;
    const start = Math.floor(at / windowMs) * windowMs;
    // A request without a path has a NULL one, too: a group of its own, before the overall row.
    for (const [rank, key] of [[path === null ? 0 : 2, path] as const, [1, null] as const]) {
      const id = `${start} ${rank} ${key}`;
      const group = groups.get(id) ?? newGroup(start, rank, key);
      group.pv++;
      group.ips.add(ip!);
      group.bytes += size === '-' ? 0 : Number(size);
      groups.set(id, group);
    }
  }
  const iso = (timeMs: number): string => new Date(timeMs).toISOString().replace('.000Z', 'Z');
  const hourly = [...groups.values()]
    .toSorted((a, b) => a.hour - b.hour || a.rank - b.rank || compareBytes(a.path, b.path))
    .map(({ hour, path, pv, ips, bytes }) => ({
      window_start: iso(hour),
      window_end: iso(hour + windowMs),
      path,
      pv,
      uv: ips.size,
      bytes,
    }));
  return { text, hourly, malformed };
}

/** The first row in which two tables differ, for a message that fits a screen; undefined: equal. */
export function firstDifference(
  actual: readonly HourlyRow[],
  expected: readonly HourlyRow[],
): { readonly row: number; readonly actual: unknown; readonly expected: unknown } | undefined {
  for (let row = 0; row < Math.max(actual.length, expected.length); row++)
    if (!isDeepStrictEqual(actual[row], expected[row]))
      return { row, actual: actual[row], expected: expected[row] };
  return undefined;
}
