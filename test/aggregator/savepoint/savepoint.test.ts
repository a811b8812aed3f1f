import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { createSavepoint } from '#src/aggregator/savepoint/create-savepoint.js';
import { restoreSavepoint } from '#src/aggregator/savepoint/restore-savepoint.js';
import { listSavepoints, savepointsDirectory } from '#src/aggregator/savepoint/savepoint-files.js';
import { aggregationDirectory } from '#src/aggregator/checkpoint/tables.js';
import type { FileSystem } from '#src/core/file-system.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { FakeClock } from '../../support/fake-clock.js';
import { pages, type View } from '../../support/page-views.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const at = (ms: number, path = '/a'): View => ({ timeMs: start + ms, path });
const target = { aggregation: 'pages', topic: 'access', query: pages.sql };

class Scene {
  readonly dataDir: string;
  readonly clock = new FakeClock(Date.UTC(2026, 10, 21, 23, 46, 12));
  readonly query: QueryHarness;

  constructor(t: TestContext) {
    this.dataDir = temporaryDirectory(t);
    this.query = new QueryHarness(this.dataDir, { outbox: true });
    this.query.store.results.setOutputs(['redis']);
    t.after(() => this.query.store.close());
  }

  get place() {
    const { dataDir, clock } = this;
    return { dataDir, clock, aggregation: 'pages', fileSystem: nodeFileSystem };
  }

  add(...views: View[]): void {
    this.query.add(views);
    this.query.query.checkpoint();
  }

  /** As when the query is stopped, another state is put in its place, and it starts again. */
  async restore(id: string, fileSystem: FileSystem = nodeFileSystem) {
    await this.query.store.close();
    try {
      return await restoreSavepoint({ ...this.place, id, target, fileSystem });
    } finally {
      this.query.open();
    }
  }
}

test('a savepoint is the state of the last checkpoint, made while the query goes on', async (t) => {
  const scene = new Scene(t);
  assert.equal(await createSavepoint(scene.place), undefined);
  scene.add(at(0), at(1));
  scene.query.add([at(2)]);
  const made = (await createSavepoint(scene.place))!;
  assert.equal(made.id, '2026-11-21T23-46-12Z');
  assert.deepEqual(made.partitions, [{ partition: 0, offset: 2, leaderEpoch: -1 }]);
  scene.add(at(2 * minute));
  const second = (await createSavepoint(scene.place))!;
  assert.equal(second.id, '2026-11-21T23-46-12Z-2');
  const listed = await listSavepoints(nodeFileSystem, scene.dataDir, 'pages');
  assert.deepEqual(listed, [made, second]);
  await scene.restore(made.id);
  assert.deepEqual(await scene.query.shown(), ['0 NULL 2 1 20 r0?', '0 /a 2 1 20 r0?']);
});

test('what is restored goes on as if nothing had come after it, and what was there is kept', async (t) => {
  const scene = new Scene(t);
  scene.add(at(0));
  const { id } = (await createSavepoint(scene.place))!;
  scene.add(at(1), at(5 * minute));
  const before = await scene.query.shown();
  const { keptAside } = await scene.restore(id);
  assert.equal(scene.query.query.positions.get(0)?.offset, 1);
  scene.add(at(1), at(5 * minute));
  assert.equal((await scene.query.shown())[0], '0 NULL 2 1 20 r2');
  await scene.restore(keptAside!.id);
  assert.deepEqual(await scene.query.shown(), before);
});

test('orders and revisions go on behind those that have left since', async (t) => {
  const scene = new Scene(t);
  const sent: [order: number, revision: number][] = [];
  const deliver = (): void => {
    const { results } = scene.query.store;
    const { ahead } = results.position('redis');
    for (const { number, record } of results.entries('redis', 1000))
      sent.push([number + 1 + ahead, record.revision]);
    results.advance('redis', results.end);
  };
  scene.add(at(0), at(2 * minute));
  deliver();
  const { id } = (await createSavepoint(scene.place))!;
  scene.add(at(2 * minute + 1), at(9 * minute), at(20 * minute));
  deliver();
  assert.deepEqual(
    sent.map(([order]) => order),
    [1, 2, 3, 4, 5, 6],
  );
  await scene.restore(id);
  scene.query.store.results.setOutputs(['redis']);
  scene.add(at(2 * minute + 1), at(9 * minute), at(20 * minute), at(40 * minute));
  deliver();
  assert.deepEqual(sent.slice(6), [
    [7, 2],
    [8, 2],
    [9, 2],
    [10, 2],
    [11, 2],
    [12, 2],
  ]);
});

test('a damaged, a missing and a foreign savepoint are refused, and nothing changes', async (t) => {
  const scene = new Scene(t);
  scene.add(at(0));
  const { id } = (await createSavepoint(scene.place))!;
  const before = await scene.query.shown();
  await assert.rejects(scene.restore('2026'), /has no savepoint "2026"; it has: 2026-11-21T23/);
  const other = { ...target, query: 'SELECT 1' };
  await assert.rejects(
    restoreSavepoint({ ...scene.place, id, target: other }),
    /was counted by another query/,
  );
  await assert.rejects(
    restoreSavepoint({ ...scene.place, id, target: { ...target, topic: 'errors' } }),
    /from topic "access", aggregation "pages" reads "errors"/,
  );
  const file = join(savepointsDirectory(scene.dataDir, 'pages'), id, 'data.mdb');
  const bytes = readFileSync(file);
  bytes[5000]! ^= 1;
  writeFileSync(file, bytes);
  await assert.rejects(scene.restore(id), /the savepoint is damaged: expected \d+ bytes/);
  assert.deepEqual(await scene.query.shown(), before);
});

/** Throws at the operation with this number and at every one after it, as a crash does. */
function failingAt(operation: number): FileSystem & { readonly left: number } {
  let left = operation;
  return new Proxy(nodeFileSystem as FileSystem & { left: number }, {
    get(fileSystem, name) {
      if (name === 'left') return left;
      const method = fileSystem[name as keyof FileSystem] as (...args: unknown[]) => unknown;
      return async (...args: unknown[]) => {
        if (left-- <= 0) throw new Error('crash');
        return method.apply(fileSystem, args);
      };
    },
  });
}

test('a crash at any moment of a restore leaves the one state or the other, whole', async (t) => {
  const scene = new Scene(t);
  scene.add(at(0));
  const { id } = (await createSavepoint(scene.place))!;
  const restored = await scene.query.shown();
  scene.add(at(1));
  const present = await scene.query.shown();
  let isDone = false;
  for (let operation = 0; !isDone; operation++) {
    const fileSystem = failingAt(operation);
    const error = await scene.restore(id, fileSystem).catch((failure: unknown) => failure);
    isDone = !(error instanceof Error);
    const shown = await scene.query.shown();
    const isRestored = shown[0] === restored[0];
    assert.deepEqual(shown, isRestored ? restored : present);
    if (isDone) assert.ok(isRestored);
    if (isRestored && !isDone) scene.add(at(1));
    const lock = join(aggregationDirectory(scene.dataDir, 'pages'), 'in_use.lock');
    assert.ok(!existsSync(lock) || readFileSync(lock).length > 0);
  }
});

test('a crash while one is made leaves nothing that is listed', async (t) => {
  const scene = new Scene(t);
  scene.add(at(0));
  let isDone = false;
  for (let operation = 0; !isDone; operation++) {
    const fileSystem = failingAt(operation);
    const made = await createSavepoint({ ...scene.place, fileSystem }).catch(() => undefined);
    isDone = made !== undefined;
    const listed = await listSavepoints(nodeFileSystem, scene.dataDir, 'pages');
    assert.ok(listed.length <= 1);
    assert.ok(!isDone || listed.length === 1);
    if (listed.length === 1) break;
  }
  const left = readdirSync(savepointsDirectory(scene.dataDir, 'pages'));
  assert.deepEqual(
    left.filter((name) => name.endsWith('~')),
    [],
  );
});
