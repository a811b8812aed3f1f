/**
 * Two processes on one data directory: the second one is refused and says who has it; the first one
 * goes on. When the first is killed, its lock stops nobody.
 */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { firstDifference, generatedLog } from '../support/access-log.js';
import type { HourlyRow } from '../support/access-log.js';
import { run, start } from '../support/command-line.js';
import type { RunningCommand } from '../support/command-line.js';
import { writePipelineFile } from '../support/pipeline-file.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

interface Case {
  readonly title: string;
  readonly args: (file: string) => string[];
  readonly ready: RegExp;
}

const cases: readonly Case[] = [
  {
    title: 'agent',
    args: (file) => ['agent', '--conf', file, '--name', 'web1'],
    ready: /is running/,
  },
  { title: 'pipeline', args: (file) => ['up', '--conf', file], ready: /is running/ },
  {
    title: 'broker',
    args: (file) => {
      const dataDir = join(file, '../data/broker');
      return ['broker', '--listen', '127.0.0.1:0', '--data-dir', dataDir];
    },
    ready: /accepts on/,
  },
  { title: 'query', args: (file) => ['up', '--conf', queryOf(file)], ready: /is running/ },
];

/** Only the tables and queries of a pipeline, for a process of their own. */
function queryOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const listen = /listen: (\S+)/.exec(text)![1]!;
  const queries = text.slice(text.indexOf('tables:'));
  const path = join(file, '../query.yaml');
  const withBroker = queries.replace(
    'format: combined',
    `format: combined, brokers: ['${listen}']`,
  );
  writeFileSync(path, `dataDir: data\n${withBroker}`);
  return path;
}

function startOne(t: TestContext, args: readonly string[]): RunningCommand {
  const command = start('tailrace', args);
  t.after(() => void command.child.kill('SIGKILL'));
  return command;
}

for (const { title, args, ready } of cases)
  test(`a second ${title} on the same directory is refused, and takes over from a dead one`, async (t) => {
    const directory = temporaryDirectory(t);
    const file = await writePipelineFile(directory);
    const log = join(directory, 'logs/access.log');
    const { text, hourly } = generatedLog(2_000);
    const half = text.indexOf('\n', text.length / 2) + 1;

    const first = startOne(t, args(file));
    await first.untilOutput(ready);
    appendFileSync(log, text.slice(0, half));
    const second = await run('tailrace', args(file));
    assert.equal(second.code, 1, second.stdout + second.stderr);
    const refusal = `directory is in use by process ${first.child.pid}; stop that process or choose`;
    assert.match(second.stderr + second.stdout, new RegExp(refusal));
    assert.equal(first.child.exitCode, null, first.stderr);

    appendFileSync(log, text.slice(half));
    await first.end('SIGKILL');
    const third = startOne(t, args(file));
    await third.untilOutput(ready);
    await third.end();
    const drained = await run('tailrace', ['up', '--conf', file, '--drain']);
    assert.equal(drained.code, 0, drained.stderr);
    const asked = ['results', 'pages', '--conf', file, '--format', 'jsonl'];
    const { stdout } = await run('tailrace', asked);
    const rows = stdout.trim().split('\n');
    const table = rows.map((row) => JSON.parse(row) as HourlyRow);
    assert.deepEqual(firstDifference(table, hourly), undefined);
  });

test('a pipeline whose channel cannot be opened says why, and still stops when it is asked to', async (t) => {
  const directory = temporaryDirectory(t);
  const file = await writePipelineFile(directory);
  const blocked = join(directory, 'blocked');
  writeFileSync(blocked, 'not a directory');
  const channel = `{ type: file, checkpointDir: '${blocked}' }`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('{ type: file }', channel));
  const pipeline = startOne(t, ['up', '--conf', file]);
  await pipeline.untilOutput(/Unable to start, trying again every 3 s: .*blocked/);
  const { code } = await pipeline.end();
  assert.equal(code, 143);
});
