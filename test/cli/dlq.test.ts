import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { noCounts } from '#src/aggregator/checkpoint/progress.js';
import { CheckpointStore } from '#src/aggregator/checkpoint/store.js';
import { aggregationDirectory } from '#src/aggregator/checkpoint/tables.js';
import { silentLogger } from '#src/core/logger.js';
import { openDeadLetterQueue } from '#src/storage/dead-letter-queue.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { run, type RunResult } from '../support/command-line.js';
import { FakeClock } from '../support/fake-clock.js';
import { queryFile } from '../support/query-file.js';

const startMs = Date.UTC(2015, 4, 17, 10);
const bytes = Buffer.of(0x61, 0x0a, 0x1b, 0xff);

/** An agent and a query, not run yet. */
function pipelineFile(t: TestContext): string {
  return queryFile(
    t,
    'path',
    `dataDir: data
agents:
  web1:
    sources: { in: { type: netcat, bind: 127.0.0.1, port: 1, channels: [c] } }
    channels: { c: { type: memory } }
    sinks: { out: { type: 'null', channel: c } }
`,
  );
}

/** The pipeline with a letter from each place: first the query, then `up`, then the agent alone. */
async function withLetters(t: TestContext): Promise<string> {
  const file = pipelineFile(t);
  const dataDir = join(file, '..', 'data');
  const identity = { aggregation: 'pages', clusterId: 'C1', topic: 'access', query: 'Q' };
  const store = new CheckpointStore(aggregationDirectory(dataDir, 'pages'), identity, {
    columns: [],
    groupingSets: [],
  });
  store.commit((checkpoint) => {
    const record = { partition: 2, offset: 11, reason: 'no status' };
    const body = bytes.toString('base64');
    checkpoint.putDeadLetter(0, { ...record, timeMs: startMs, body });
    return {
      partitions: [],
      watermarks: { partitions: [] },
      counts: { ...noCounts(), deadLettered: 1 },
      checkpoints: 1,
      nextOutboxNumber: 0,
    };
  });
  await store.close();
  await putLetter(join(dataDir, 'dead-letters'), startMs + 1_000, 'of up');
  await putLetter(join(dataDir, 'agents', 'web1', 'dead-letters'), startMs + 2_000, 'of the agent');
  return file;
}

async function putLetter(directory: string, timeMs: number, reason: string): Promise<void> {
  const clock = new FakeClock(timeMs);
  const options = { fileSystem: nodeFileSystem, directory, clock, logger: silentLogger };
  const queue = await openDeadLetterQueue(options);
  const sender = { component: 'web1.sinks.out', location: 'flume.conf:7' };
  const place = { origin: 'file:in:1', position: 42, headers: { host: 'web1' } };
  await queue.portOf(sender).put([{ ...place, reason, body: bytes }]);
  await queue.close();
}

function dlq(...args: string[]): Promise<RunResult> {
  return run('tailrace', ['dlq', ...args]);
}

describe('dlq', () => {
  test('lists the letters of agents and queries by time, the newest last', async (t) => {
    const file = await withLetters(t);
    const { code, stdout, stderr } = await dlq('list', '--conf', file, '--format', 'jsonl');
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    const ofAgents = {
      component: 'web1.sinks.out',
      location: 'flume.conf:7',
      origin: 'file:in:1',
      position: 42,
      body: 'a\n\u001B\uFFFD',
      bodyBytes: 4,
    };
    assert.deepEqual(rows, [
      {
        ...ofAgents,
        id: 'aggregations/pages/0',
        time: '2015-05-17T10:00:00Z',
        component: 'aggregation pages',
        location: `${file}:11`,
        origin: 'partition 2',
        position: 11,
        reason: 'no status',
      },
      { ...ofAgents, id: '1', time: '2015-05-17T10:00:01Z', reason: 'of up' },
      { ...ofAgents, id: 'agents/web1/1', time: '2015-05-17T10:00:02Z', reason: 'of the agent' },
    ]);
  });

  test('the table escapes control characters of the bodies', async (t) => {
    const { stdout } = await dlq('list', '--conf', await withLetters(t));
    assert.ok(stdout.includes(String.raw`a\x0a\x1b`), stdout);
    assert.ok(!stdout.includes('\u001B'));
  });

  test('--last keeps the newest and says how many are left out', async (t) => {
    const file = await withLetters(t);
    const { stdout, stderr } = await dlq(
      'list',
      '--conf',
      file,
      '--last',
      '1',
      '--format',
      'jsonl',
    );
    assert.equal(stdout.split('\n').length, 2);
    assert.ok(stdout.startsWith('{"id":"agents/web1/1"'));
    assert.equal(stderr, 'dlq: 2 older dead letters are not shown; --last 3 shows all\n');
  });

  test('show prints everything of one letter, its bytes escaped', async (t) => {
    const file = await withLetters(t);
    const { code, stdout } = await dlq('show', '1', '--conf', file);
    assert.equal(code, 0);
    assert.deepEqual(stdout.split('\n'), [
      'id: 1',
      'time: 2015-05-17T10:00:01Z',
      'component: web1.sinks.out',
      'config line: flume.conf:7',
      'reason: of up',
      'origin: file:in:1',
      'position: 42',
      'header host: web1',
      'body: 4 bytes',
      String.raw`a\x0a\x1b\xff`,
      '',
    ]);
  });

  test('show --raw writes the original bytes and nothing else', async (t) => {
    const file = await withLetters(t);
    for (const id of ['1', 'agents/web1/1', 'aggregations/pages/0']) {
      const args = ['dist/cli/tailrace.js', 'dlq', 'show', id, '--conf', file, '--raw'];
      assert.deepEqual(spawnSync(process.execPath, args).stdout, bytes, id);
    }
  });

  test('a letter that is not there is an error', async (t) => {
    const file = await withLetters(t);
    for (const id of ['2', 'agents/web2/0', 'x', '01']) {
      const { code, stderr } = await dlq('show', id, '--conf', file);
      assert.equal(code, 1);
      assert.ok(stderr.startsWith(`dlq: there is no dead letter "${id}"; `), stderr);
    }
  });

  test('a pipeline that has never run has none', async (t) => {
    const { code, stdout, stderr } = await dlq('list', '--conf', pipelineFile(t));
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.equal(stderr, 'dlq: there are no dead letters\n');
  });

  test('letters of queries are not replayed, and what to do instead is said', async (t) => {
    const file = await withLetters(t);
    const { code, stderr } = await dlq('replay', 'aggregations/pages/0', '--conf', file);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /aggregation pages does not read letters again; write them with --to FILE/,
    );
  });
});
