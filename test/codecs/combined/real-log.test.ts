/**
 * Counts PV, UV and bytes per hour and path with the format and compares with independently counted
 * rows, when `TAILRACE_SAMPLES` names a directory with `access.log` (elastic/examples, 10,000 lines)
 * and `access.pages-1h.jsonl`. Without it, the same counting runs over a generated log.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { parse, type Value } from '../../support/rows.js';

interface PageHour {
  readonly window_start: string;
  readonly path: string | null;
  readonly pv: number;
  readonly uv: number;
  readonly bytes: number;
}

const hourMs = 3_600_000;
const samples = process.env.TAILRACE_SAMPLES ?? '';
const hasSamples = samples !== '' && existsSync(join(samples, 'access.log'));

/** Rows of each hour, with path NULL for the hour as a whole; keys are `hour path`. */
function countPages(rows: readonly Record<string, Value>[]): Map<string, PageHour> {
  const groups = new Map<
    string,
    { ips: Set<Value>; bytes: number; pv: number; hour: string; path: Value }
  >();
  for (const { ts, path, ip, bytes } of rows) {
    const hour = new Date(Math.floor(Number(ts) / hourMs) * hourMs)
      .toISOString()
      .replace('.000', '');
    for (const groupPath of [path!, null]) {
      const key = `${hour} ${groupPath}`;
      const group = groups.get(key) ?? { ips: new Set(), bytes: 0, pv: 0, hour, path: groupPath };
      groups.set(key, group);
      group.ips.add(ip!);
      group.bytes += Number(bytes);
      group.pv++;
    }
  }
  return new Map(
    [...groups].map(([key, { hour, path, pv, ips, bytes }]) => [
      key,
      { window_start: hour, path: path as string | null, pv, uv: ips.size, bytes },
    ]),
  );
}

interface Sample {
  readonly lines: readonly Buffer[];
  readonly rejected: readonly number[];
  readonly pages: readonly PageHour[];
}

function sampleLines(name: string): string[] {
  return readFileSync(join(samples, name), 'latin1').trimEnd().split('\n');
}

function realSample(): Sample {
  return {
    lines: sampleLines('access.log').map((line) => Buffer.from(line, 'latin1')),
    rejected: [8898],
    pages: sampleLines('access.pages-1h.jsonl').map((line) => JSON.parse(line) as PageHour),
  };
}

/** Ten requests an hour and path, by 1 to 10 hosts, and a broken line. */
function generatedSample(): Sample {
  const lines: string[] = ['broken'];
  const pages: PageHour[] = [];
  for (let hour = 0; hour < 8; hour++) {
    const window_start = `2015-05-17T0${hour}:00:00Z`;
    for (let page = 0; page < 10; page++) {
      const hosts = ((hour + page) % 10) + 1;
      for (let i = 0; i < 10; i++) {
        const time = `[17/May/2015:1${hour}:${10 + page}:0${i} +1000]`;
        const request = `GET /page/${page}${i % 2 ? `?n=${i}` : ''} HTTP/1.1`;
        lines.push(
          `10.0.0.${i % hosts} - - ${time} "${request}" 200 ${i > 0 ? i : '-'} "-" "ua ${i}"`,
        );
      }
      pages.push({ window_start, path: `/page/${page}`, pv: 10, uv: hosts, bytes: 45 });
    }
    pages.push({ window_start, path: null, pv: 100, uv: 10, bytes: 450 });
  }
  return { lines: lines.map((line) => Buffer.from(line)), rejected: [0], pages };
}

test(`hourly page counts of ${hasSamples ? 'the real' : 'a generated'} log are right`, () => {
  const sample = hasSamples ? realSample() : generatedSample();
  const { rows, rejected } = parse(combinedFormat, sample.lines);
  assert.deepEqual(
    rejected.map(({ bodyIndex }) => bodyIndex),
    sample.rejected,
  );
  const counted = countPages(rows);
  assert.equal(counted.size, sample.pages.length);
  for (const { window_start, path, pv, uv, bytes } of sample.pages) {
    assert.deepEqual(counted.get(`${window_start} ${path}`), { window_start, path, pv, uv, bytes });
  }
});
