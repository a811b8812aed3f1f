import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { createSavepoint } from '#src/aggregator/savepoint/create-savepoint.js';
import { restoreSavepoint } from '#src/aggregator/savepoint/restore-savepoint.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { goldenPlans } from '../../support/golden-plans.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { Random } from '../../support/random.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

/** Ten minutes of views, out of order by less than a minute. */
function views(batches: number) {
  const random = new Random(5);
  return Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: 1 + random.below(20) }, () => ({
      timeMs: start + (batch / batches) * 10 * minute + random.below(minute),
      path: `/${random.below(7)}`,
      ip: `192.0.2.${random.below(30)}`,
      bytes: random.below(5_000),
    })),
  );
}

class Run {
  readonly plan: QueryPlan;
  readonly dataDir: string;
  readonly query: QueryHarness;

  constructor(t: TestContext, plan: QueryPlan) {
    this.plan = plan;
    this.dataDir = temporaryDirectory(t);
    this.query = new QueryHarness(this.dataDir, { plan, watermarkMs: minute });
    t.after(() => this.query.store.close());
  }

  get place() {
    const { clock } = this.query;
    return { dataDir: this.dataDir, clock, aggregation: 'pages', fileSystem: nodeFileSystem };
  }

  /** A checkpoint after each: windows are emitted at the same places in every run. */
  read(batches: ReturnType<typeof views>): void {
    for (const batch of batches) {
      this.query.add(batch);
      this.query.query.checkpoint();
    }
  }

  async restore(id: string): Promise<void> {
    await this.query.store.close();
    const target = { aggregation: 'pages', topic: 'access', query: this.plan.sql };
    await restoreSavepoint({ ...this.place, id, target });
    this.query.open();
  }

  async drained() {
    this.query.query.checkpoint({ drain: true });
    assert.equal(this.query.query.counts.late, 0);
    return this.query.rows();
  }
}

for (const { name, plan } of goldenPlans())
  test(`${name}: rows are those of a run without a restart, over one, and over a savepoint`, async (t) => {
    const batches = views(12);
    const straight = new Run(t, plan);
    straight.read(batches);
    const expected = await straight.drained();

    const restarted = new Run(t, plan);
    restarted.read(batches.slice(0, 6));
    restarted.query.add(batches[6]!); // lost, and read again
    await restarted.query.reopen();
    restarted.read(batches.slice(6));
    assert.deepEqual(await restarted.drained(), expected, 'with the same revisions');

    const restored = new Run(t, plan);
    restored.read(batches.slice(0, 6));
    const { id } = (await createSavepoint(restored.place))!;
    restored.read(batches.slice(6, 10));
    await restored.drained();
    await restored.restore(id);
    restored.read(batches.slice(6));
    const valuesOf = (rows: typeof expected) => rows.map(({ values }) => values);
    assert.deepEqual(valuesOf(await restored.drained()), valuesOf(expected));
  });
