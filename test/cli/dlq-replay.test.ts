import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import { silentLogger } from '#src/core/logger.js';
import { openDeadLetterQueue } from '#src/storage/dead-letter-queue.js';
import { flowOf } from '#src/storage/dead-letter-flow.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { run, start, type RunResult } from '../support/command-line.js';
import { FakeClock } from '../support/fake-clock.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const startMs = Date.UTC(2015, 4, 17, 10);

class Pipeline {
  readonly directory: string;
  readonly file: string;

  constructor(t: TestContext) {
    this.directory = temporaryDirectory(t);
    this.file = join(this.directory, 'pipeline.yaml');
    mkdirSync(join(this.directory, 'out'));
    writeFileSync(
      this.file,
      `dataDir: data
agents:
  web1:
    sources:
      in:
        type: netcat
        bind: 127.0.0.1
        port: 0
        channels: [c]
        interceptors: { no: { type: regex_filter, regex: secret, excludeEvents: true } }
    channels: { c: { type: file } }
    sinks: { out: { type: file_roll, channel: c, sink.directory: ${this.directory}/out } }
`,
    );
  }

  /** Letters 1 (source), 2 (source, secret), 3 and 4 (sink), 5 (sink, cut), 6 (a sink that is gone). */
  async putLetters(): Promise<void> {
    const queue = await openDeadLetterQueue({
      fileSystem: nodeFileSystem,
      directory: join(this.directory, 'data', 'dead-letters'),
      clock: new FakeClock(startMs),
      logger: silentLogger,
    });
    const put = (kind: 'source' | 'sink', name: string, body: string, isCut = false) =>
      queue
        .portOf({ component: `web1.${name}`, location: 'f:1', flow: flowOf('web1', kind, name) })
        .put([{ body: Buffer.from(body), reason: `no ${body}`, isCut }]);
    await put('source', 'in', 'one');
    await put('source', 'in', 'secret');
    await put('sink', 'out', 'three');
    await put('sink', 'out', 'four');
    await put('sink', 'out', 'five', true);
    await put('sink', 'gone', 'six');
    await queue.close();
  }

  replay(...args: string[]): Promise<RunResult> {
    return run('tailrace', ['dlq', 'replay', '--conf', this.file, ...args]);
  }

  async drain(): Promise<void> {
    const { code, stderr } = await run('tailrace', [
      'up',
      '--conf',
      this.file,
      '--drain',
      '--log-level',
      'warn',
    ]);
    assert.deepEqual([code, stderr], [0, '']);
  }

  get delivered(): string[] {
    const directory = join(this.directory, 'out');
    const files = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
    return files.join('').split('\n').slice(0, -1).toSorted();
  }

  async list(): Promise<Record<string, string | undefined>> {
    const args = ['dlq', 'list', '--conf', this.file, '--format', 'jsonl'];
    const { stdout } = await run('tailrace', args);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; replayed?: string });
    return Object.fromEntries(rows.map(({ id, replayed }) => [id, replayed]));
  }
}

async function withLetters(t: TestContext): Promise<Pipeline> {
  const pipeline = new Pipeline(t);
  await pipeline.putLetters();
  return pipeline;
}

describe('dlq replay', () => {
  test('of a stopped pipeline waits for its next start, and is carried out once', async (t) => {
    const pipeline = await withLetters(t);
    const { code, stdout, stderr } = await pipeline.replay('--all');
    assert.equal(
      stdout,
      '4 letters will be replayed when "tailrace up" starts; it is not running\n',
    );
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'dlq: not replayed: 5: only the beginning of its bytes is kept; --cut replays that, as it is',
      'dlq: not replayed: 6: the configuration has no web1/sink/gone any more; write it with --to FILE',
    ]);
    assert.equal(code, 1);
    await pipeline.drain();
    await pipeline.drain();
    assert.deepEqual(pipeline.delivered, ['four', 'one', 'three']);
    const replayed = await pipeline.list();
    assert.match(replayed['2']!, /^20\d\d-.*Z$/);
    assert.equal(replayed['5'], undefined);
    const show = await run('tailrace', ['dlq', 'show', '3', '--conf', pipeline.file]);
    assert.match(show.stdout, /^replayed at: 20/m);
  });

  test('of a running pipeline waits for the outcome and tells it', async (t) => {
    const pipeline = await withLetters(t);
    const up = start('tailrace', ['up', '--conf', pipeline.file]);
    t.after(() => void up.child.kill('SIGKILL'));
    await up.untilOutput(/Created serverSocket/);
    const first = await pipeline.replay('3', '1');
    assert.deepEqual([first.code, first.stdout, first.stderr], [0, '2 letters replayed\n', '']);
    const second = await pipeline.replay('3', '4');
    assert.equal(second.stdout, '1 letter replayed\n');
    assert.match(second.stderr, /^dlq: not replayed: 3: already replayed at 20.*--again/);
    assert.equal(second.code, 1);
    assert.equal((await pipeline.replay('3', '--again')).code, 0);
    assert.equal((await pipeline.replay('5', '--cut')).code, 0);
    assert.equal((await up.end('SIGTERM')).code, 0);
    assert.deepEqual(pipeline.delivered, ['five', 'four', 'one', 'three', 'three']);
  });

  test('selects by component, reason and time, and says beforehand what it would be', async (t) => {
    const pipeline = await withLetters(t);
    const planned = async (...args: string[]): Promise<string> =>
      (await pipeline.replay('--dry-run', ...args)).stdout;
    assert.equal(
      await planned('--all'),
      'web1/source/in: 2 to replay\nweb1/sink/out: 2 to replay\n',
    );
    assert.equal(await planned('--component', 'web1.out'), 'web1/sink/out: 2 to replay\n');
    assert.equal(await planned('--reason', 'no t'), 'web1/sink/out: 1 to replay\n');
    assert.equal(await planned('--since', '2015-05-17T10:00:01Z'), '');
    assert.equal(existsSync(join(pipeline.directory, 'data/dead-letters/replays.json')), false);
  });

  test('--to writes the original bytes to a new file and replays nothing', async (t) => {
    const pipeline = await withLetters(t);
    const file = join(pipeline.directory, 'letters.txt');
    const { code, stdout } = await pipeline.replay('--component', 'web1.out', '--to', file);
    assert.deepEqual([code, stdout], [0, `3 letters written to ${file}\n`]);
    assert.equal(readFileSync(file, 'utf8'), 'three\nfour\nfive\n');
    const again = await pipeline.replay('--all', '--to', file);
    assert.equal(again.code, 1);
    assert.match(again.stderr, /EEXIST.*name a new file/);
  });

  test('a command that names no letters, or one that is not there, replays nothing', async (t) => {
    const pipeline = await withLetters(t);
    assert.equal((await pipeline.replay()).code, 64);
    assert.equal((await pipeline.replay('1', '--all')).code, 64);
    const { code, stderr } = await pipeline.replay('1', '99');
    assert.equal(code, 1);
    assert.match(stderr, /there is no dead letter "99"/);
    assert.match((await pipeline.replay('--since', 'noon')).stderr, /It must be a time such as/);
    await pipeline.drain();
    assert.deepEqual(pipeline.delivered, []);
  });
});
