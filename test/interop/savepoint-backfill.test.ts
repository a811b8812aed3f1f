/**
 * `tailrace savepoint` and `tailrace aggregate backfill` beside a pipeline that runs, and dying at
 * each of their crash points: what is counted stays right.
 */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { openResults, type AggregationResults } from '#src/aggregator/results/reader.js';
import type { CrashPoint } from '#src/core/crash-point.js';
import { run, start as startCommand, type RunningCommand } from '../support/command-line.js';
import { freePorts } from '../support/free-port.js';
import { logLine } from '../support/page-views.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const lifeLimitMs = 600_000;

class Scene {
  readonly directory: string;
  readonly file: string;
  #up: RunningCommand | undefined;
  /**
   * Kept while the pipeline starts and stops: a reader that is the last to close a store, while its
   * writer opens it, takes the locks away from both (lmdb 3.5.6 says EINVAL).
   */
  #reader: AggregationResults | undefined;

  constructor(directory: string, port: number) {
    this.directory = directory;
    this.file = join(directory, 'pipeline.yaml');
    mkdirSync(join(directory, 'logs'));
    this.log('/a', 0, 10, 20, minute, 5 * minute);
    this.write('{ pv: count, uv: count distinct ip }', port);
  }

  write(select: string, port: number): void {
    const servers = `kafka.bootstrap.servers: '127.0.0.1:${port}'`;
    writeFileSync(
      this.file,
      `dataDir: data
agents:
  web:
    sources:
      access: { type: taildir, filegroups: { main: logs/access.log }, channels: [buffer] }
    channels:
      buffer: { type: file }
    sinks:
      topic: { type: kafka, channel: buffer, ${servers}, kafka.topic: access }
broker:
  listen: '127.0.0.1:${port}'
  topics: { access: { partitions: 1, retention: -1 } }
tables:
  access: { watermark: 10s }
aggregations:
  pages: { table: access, window: { tumble: 1m }, groupBy: path, select: ${select}, checkpointInterval: 200ms }
`,
    );
  }

  log(path: string, ...timesMs: number[]): void {
    const lines = timesMs.map((ms) => `${logLine({ timeMs: start + ms, path })}\n`);
    appendFileSync(join(this.directory, 'logs/access.log'), lines.join(''));
  }

  up(point?: CrashPoint): void {
    const env = point === undefined ? {} : { TAILRACE_CRASH_POINT: point };
    const args = ['up', '--conf', this.file, '--log-level', 'warn'];
    this.#up = startCommand('tailrace', args, { env, limitMs: lifeLimitMs });
  }

  async down(): Promise<void> {
    await this.#up?.end('SIGTERM');
    await this.leave();
  }

  /** Before another store takes the place of the present one. */
  async leave(): Promise<void> {
    await this.#reader?.close();
    this.#reader = undefined;
  }

  async died(): Promise<void> {
    await this.#up!.untilExit();
    assert.equal(this.#up!.child.signalCode, 'SIGKILL');
  }

  abandon(): void {
    this.#up?.child.kill('SIGKILL');
  }

  command(words: readonly string[], point?: CrashPoint) {
    const env = point === undefined ? {} : { TAILRACE_CRASH_POINT: point };
    return run('tailrace', [...words, '--conf', this.file], { env });
  }

  backfill(point?: CrashPoint) {
    const range = ['--from', '2026-01-01T00:00:00Z', '--to', '2026-01-01T00:03:00Z'];
    return this.command(['aggregate', 'backfill', 'pages', ...range, '--yes'], point);
  }

  /** `minute path pv r<revision>` of emitted rows. */
  async rows(): Promise<string[]> {
    const all = { fromMs: -Infinity, toMs: Infinity, limit: 100 };
    const rows = await this.#results.rows('pages', all);
    return rows
      .filter(({ provisional }) => !provisional)
      .map(({ windowStartMs, values, revision }) => {
        const window = (windowStartMs - start) / minute;
        return `${window} ${values[2]} ${values[3]} r${revision}`;
      });
  }

  async untilRows(...expected: string[]): Promise<void> {
    const isThere = async (): Promise<boolean> => (await this.rows()).join() === expected.join();
    await eventually(isThere, `the rows are ${expected.join(', ')}`);
  }

  async untilRead(records: number): Promise<void> {
    const isRead = (): boolean => this.#results.account('pages')?.counts.read === records;
    await eventually(isRead, `${records} records are counted`);
  }

  get #results(): AggregationResults {
    return (this.#reader ??= openResults(join(this.directory, 'data')));
  }
}

async function sceneOf(t: TestContext): Promise<{ scene: Scene; port: number }> {
  const [port] = (await freePorts(1)) as [number];
  const scene = new Scene(temporaryDirectory(t), port);
  t.after(() => scene.abandon());
  t.after(() => scene.leave());
  return { scene, port };
}

test('late rows come in by a backfill, whatever dies while it hands them over', async (t) => {
  const { scene } = await sceneOf(t);
  scene.up();
  await scene.untilRows('0 /a 3 r1', '1 /a 1 r1');
  scene.log('/late', 30);
  await scene.untilRead(6);
  const killed = await scene.backfill('backfill.handed-over');
  assert.equal(killed.code, null);
  await scene.untilRows('0 /a 3 r1', '0 /late 1 r2', '1 /a 1 r1');
  await scene.down();

  scene.log('/late', 40);
  scene.up('backfill.committed');
  await scene.untilRead(7);
  const { code, stdout } = await scene.backfill();
  assert.equal(code, 0, stdout);
  assert.match(stdout, /rows: 2 the same, 1 changed, 0 new, 0 gone/);
  await scene.died();
  const rows = ['0 /a 3 r1', '0 /late 2 r3', '1 /a 1 r1'];
  await scene.untilRows(...rows);

  scene.up(); // it finds the file again, and its receipt
  scene.log('/a', 5 * minute + 10, 9 * minute);
  await scene.untilRows(...rows, '5 /a 2 r1');
  const again = await scene.backfill();
  assert.match(again.stdout, /rows: 3 the same, 0 changed, 0 new, 0 gone/);
  await scene.down();
});

test('a savepoint is there whole or not at all, and a changed query goes on from it', async (t) => {
  const { scene, port } = await sceneOf(t);
  scene.up();
  await scene.untilRows('0 /a 3 r1', '1 /a 1 r1');
  const list = () => scene.command(['savepoint', 'list', 'pages']);
  const killed = await scene.command(['savepoint', 'create', 'pages'], 'savepoint.copied');
  assert.equal(killed.code, null);
  assert.match((await list()).stderr, /has none/);
  const created = await scene.command(['savepoint', 'create', 'pages']);
  const [id] = /^\S+(?=:)/.exec(created.stdout)!;
  assert.match((await list()).stdout, new RegExp(id));
  scene.log('/b', 5 * minute, 9 * minute);
  await scene.untilRows('0 /a 3 r1', '1 /a 1 r1', '5 /a 1 r1', '5 /b 1 r1');
  const restore = ['savepoint', 'restore', 'pages', id];
  const running = await scene.command(restore);
  assert.match(running.stderr, /directory is in use by process \d+; stop that process/);
  await scene.down();

  scene.write('{ uv: count distinct ip, views: count }', port);
  const refused = await run('tailrace', ['up', '--conf', scene.file, '--drain']);
  assert.notEqual(refused.code, 0);
  assert.match(refused.stdout + refused.stderr, /counted by another query.*savepoint restore/);
  assert.equal((await scene.command(restore, 'savepoint.prepared')).code, null);
  assert.equal((await scene.rows()).length, 4);
  await scene.leave();
  const restored = await scene.command(restore);
  assert.equal(restored.code, 0, restored.stderr);
  assert.match(restored.stdout, /kept: COUNT\(DISTINCT ip\), COUNT\(\*\)/);
  assert.match(restored.stdout, /what was there is kept as savepoint/);
  await scene.untilRows('0 /a 1 r1', '1 /a 1 r1');
  scene.up();
  await scene.untilRows('0 /a 1 r1', '1 /a 1 r1', '5 /a 1 r2', '5 /b 1 r2');
  await scene.down();
});
