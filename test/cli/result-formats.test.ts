import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultFormats } from '#src/cli/result-formats.js';
import type { ResultFormatName } from '#src/cli/result-formats.js';
import type { ResultColumn, ResultRow } from '#src/core/status.js';

const columns: readonly ResultColumn[] = [
  { name: 'window_start', role: 'window_start', type: 'timestamp' },
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number' },
];
const startMs = Date.UTC(2015, 4, 17, 10);

function row(path: string | null, pv: number): ResultRow {
  return {
    windowStartMs: startMs,
    windowEndMs: startMs + 60_000,
    values: [startMs, path, pv],
    revision: 0,
    groupingSet: 0,
    provisional: false,
  };
}

function printed(format: ResultFormatName, rows: readonly ResultRow[]): string {
  let text = '';
  resultFormats[format](columns, rows, (part) => (text += part));
  return text;
}

test('JSON lines keep the order of the columns and NULL as null', () => {
  assert.equal(
    printed('jsonl', [row(null, 3), row('/a', 1)]),
    '{"window_start":"2015-05-17T10:00:00Z","path":null,"pv":3}\n' +
      '{"window_start":"2015-05-17T10:00:00Z","path":"/a","pv":1}\n',
  );
});

test('CSV quotes as RFC 4180 says', () => {
  assert.equal(
    printed('csv', [row('/a,"b"', 1), row(null, 2)]),
    'window_start,path,pv\r\n2015-05-17T10:00:00Z,"/a,""b""",1\r\n2015-05-17T10:00:00Z,,2\r\n',
  );
});

test('the table shows control characters of a hostile path instead of sending them to the terminal', () => {
  const text = printed('table', [row('/\u001B[2J\u0007evil', 1)]);
  assert.ok(text.includes(String.raw`/\x1b[2J\x07evil`));
  assert.ok(!text.includes('\u001B'));
});

test('milliseconds are printed only where there are some', () => {
  const late = { ...row('/a', 1), values: [startMs + 5, '/a', 1] };
  assert.ok(printed('jsonl', [late]).startsWith('{"window_start":"2015-05-17T10:00:00.005Z"'));
});

test('rows of partial windows are marked, and only where there are some', () => {
  const rows = [{ ...row('/a', 1), partial: true } as const, row('/b', 2)];
  const time = '2015-05-17T10:00:00Z';
  assert.equal(
    printed('jsonl', rows),
    `{"window_start":"${time}","path":"/a","pv":1,"partial":true}\n` +
      `{"window_start":"${time}","path":"/b","pv":2}\n`,
  );
  assert.equal(
    printed('csv', rows),
    `window_start,path,pv,partial\r\n${time},/a,1,true\r\n${time},/b,2,false\r\n`,
  );
  assert.match(printed('table', rows), /pv\s+│ partial.*\/a\s+│ 1\s+│ yes/s);
});
