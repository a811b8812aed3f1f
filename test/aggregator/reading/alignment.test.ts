import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { PartitionReader } from '#src/aggregator/reading/partition-reader.js';
import { QueryTarget } from '#src/aggregator/reading/query-target.js';
import { MemoryTopic } from '../../support/memory-topic.js';
import { minute, QueryHarness, start } from '../../support/query-harness.js';
import { RecordingLogger } from '../../support/recording-logger.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const batches = 30;

/** Reads partition 0, a minute a batch, and 1, ten minutes a batch; how far they were apart. */
async function furthestApart(t: TestContext, alignmentMs: number | undefined): Promise<number> {
  const topic = new MemoryTopic(2);
  for (let batch = 0; batch < batches; batch++) {
    topic.append(0, [{ timeMs: start + batch * minute, path: '/a' }]);
    topic.append(1, [{ timeMs: start + batch * 10 * minute, path: '/a' }]);
  }
  const { query, store } = new QueryHarness(temporaryDirectory(t), { partitions: [0, 1] });
  t.after(() => store.close());
  let apartMs = 0;
  const target: QueryTarget = new QueryTarget({
    query,
    isNew: true,
    alignmentMs,
    checkpoint: () => {},
    logger: new RecordingLogger(),
    fetched: async () => {
      const [slow, fast] = [0, 1].map((partition) => query.watermarks.latestMs(partition));
      if (query.positions.get(0)!.offset < batches) apartMs = Math.max(apartMs, fast! - slow!);
      else if (target.lag === 0) void reader.stop();
    },
  });
  const reader = new PartitionReader(topic.open(), target);
  await reader.run();
  assert.equal(query.counts.read, 2 * batches);
  return apartMs;
}

test('a partition waits for one that is further behind than the alignment allows', async (t) => {
  assert.equal(await furthestApart(t, undefined), 28 * 9 * minute);
  const aligned = await furthestApart(t, 20 * minute);
  // What was asked for before it was too far ahead still comes: two batches.
  assert.ok(aligned <= 40 * minute, `${aligned / minute} minutes`);
});
