import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { hashSeed } from '#src/aggregator/state/hash-seed.js';

test('a thread hashes as the one that has started it', async () => {
  const code = `
    import { parentPort } from 'node:worker_threads';
    const { hashSeed } = await import(${JSON.stringify(import.meta.resolve('#src/aggregator/state/hash-seed.js'))});
    parentPort.postMessage(hashSeed);`;
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`));
  assert.deepEqual(await once(worker, 'message'), [hashSeed]);
});
