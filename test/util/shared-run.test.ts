import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Deferred } from '#src/util/deferred.js';
import { SharedRun } from '#src/util/shared-run.js';

test('who comes during a run shares the next one, also after a failure', async () => {
  const runs: Deferred[] = [];
  const shared = new SharedRun(() => {
    const run = new Deferred();
    runs.push(run);
    return run.promise;
  });
  const first = shared.run();
  const second = shared.run();
  const third = shared.run();
  assert.equal(runs.length, 1);
  runs[0]!.reject(new Error('the disk is full'));
  await assert.rejects(first, /full/);
  await Promise.resolve();
  assert.equal(runs.length, 2);
  runs[1]!.resolve();
  await Promise.all([second, third]);
  const fourth = shared.run();
  assert.equal(runs.length, 3);
  runs[2]!.resolve();
  await fourth;
});
