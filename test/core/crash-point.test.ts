import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { crashPoints } from '#src/core/crash-point.js';

test('every crash point lies somewhere in the source', () => {
  const files = readdirSync('src', { recursive: true }).map(String);
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join('src', file), 'utf8'));
  const isPlaced = (point: string): boolean =>
    texts.some((text) => text.includes(`crashPoint('${point}')`));
  assert.deepEqual(
    crashPoints.filter((point) => !isPlaced(point)),
    [],
  );
});

test('docs/delivery.md says of every crash point what a restart makes of it', () => {
  const page = readFileSync('docs/delivery.md', 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z.-]+)` \|/gm)].map(([, point]) => point);
  assert.deepEqual(rows, [...crashPoints]);
});

test('a process ends at the passing that its environment names, as by kill -9', () => {
  const script = `import { crashPoint } from '#src/core/crash-point.js';
    for (const passing of [1, 2, 3]) {
      process._rawDebug('passing ' + passing);
      crashPoint('log.written');
      crashPoint('log.rolled');
    }`;
  const runWith = (armed: string) =>
    spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: { ...process.env, TAILRACE_CRASH_POINT: armed },
    });
  const { signal, stderr } = runWith('log.written:2');
  assert.deepEqual([signal, stderr], ['SIGKILL', 'passing 1\npassing 2\n']);
  assert.equal(runWith('').status, 0);
});
