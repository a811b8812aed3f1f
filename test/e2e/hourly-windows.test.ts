import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessLog, firstDifference } from '../support/access-log.js';
import type { HourlyRow } from '../support/access-log.js';
import { run, start } from '../support/command-line.js';
import { writePipelineFile } from '../support/pipeline-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const log = accessLog();

async function rowsOf(file: string): Promise<HourlyRow[]> {
  const { code, stdout, stderr } = await run('tailrace', [
    'results',
    'pages',
    '--conf',
    file,
    '--format',
    'jsonl',
  ]);
  assert.equal(code, 0, stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as HourlyRow);
}

async function drain(file: string): Promise<void> {
  const { code, stderr } = await run('tailrace', [
    'up',
    '--conf',
    file,
    '--drain',
    '--log-level',
    'warn',
  ]);
  assert.equal(code, 0, stderr);
}

test(`${log.title}, through the whole chain: the table equals the independent count`, async (t) => {
  const directory = temporaryDirectory(t);
  const file = await writePipelineFile(directory);
  writeFileSync(join(directory, 'logs/access.log'), log.text);
  await drain(file);
  assert.deepEqual(firstDifference(await rowsOf(file), log.hourly), undefined);
  await drain(file);
  const again = firstDifference(await rowsOf(file), log.hourly);
  assert.deepEqual(again, undefined, 'a second drain changes nothing');
});

// Moments after the start, chosen to hit every hop: while reading, on the Avro hop, in the topic's
// transactions, in the windows, and after everything has been counted once.
const killMomentsMs = [350, 500, 700, 1_000, 2_500];

test('the same after kill -9 at five moments and a restart each', async (t) => {
  const directory = temporaryDirectory(t);
  const file = await writePipelineFile(directory);
  writeFileSync(join(directory, 'logs/access.log'), log.text);
  for (const momentMs of killMomentsMs) {
    const pipeline = start('tailrace', ['up', '--conf', file, '--log-level', 'warn']);
    await new Promise((resolve) => setTimeout(resolve, momentMs));
    await pipeline.end('SIGKILL');
  }
  await drain(file);
  assert.deepEqual(firstDifference(await rowsOf(file), log.hourly), undefined);
});
