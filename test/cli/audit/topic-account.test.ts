import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { StoredTopic } from '#src/broker/read-broker.js';
import { defaultLimits } from '#src/broker/limits.js';
import { topicSettings } from '#src/broker/log/topic-configs.js';
import { TopicReader, type TopicAccount } from '#src/cli/audit/topic-account.js';
import { EventBatch } from '#src/core/batch.js';
import { encodeEndTransactionMarker, encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { originHeader } from '#src/protocol/kafka/record-origin.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { openLog } from '#src/storage/open-log.js';
import { logOptions } from '../../support/log-batches.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';

const forever = { 'retention.ms': '-1', 'retention.bytes': '-1' };
const origin = 'channel:A';

interface Written {
  readonly count: number;
  readonly hour?: number;
  readonly transaction?: number;
}

function batch({ count, hour, transaction }: Written): Buffer {
  return encodeRecordBatch({
    size: count,
    values: EventBatch.of(Array.from({ length: count }, () => 'x')),
    timestampMs: 0,
    ...(hour !== undefined && { firstRecordHeaders: [originHeader({ origin, hour }, count)] }),
    ...(transaction !== undefined && {
      isTransactional: true,
      producerId: transaction,
      producerEpoch: 0,
      baseSequence: 0,
    }),
  });
}

function marker(type: 'commit' | 'abort', producerId: number): Buffer {
  return encodeEndTransactionMarker({
    type,
    producerId,
    producerEpoch: 0,
    coordinatorEpoch: 0,
    timestampMs: 0,
  });
}

/** A topic of one partition, a segment for each batch. */
async function topicOf(
  t: TestContext,
  batches: readonly Buffer[],
  configs: Readonly<Record<string, string>> = forever,
): Promise<StoredTopic> {
  const directory = join(temporaryDirectory(t), 'access-0');
  mkdirSync(directory);
  const { log } = await openLog(logOptions(nodeFileSystem, { directories: [directory] }));
  for (const [i, bytes] of batches.entries()) {
    if (i > 0) await log.roll();
    log.append(bytes);
    await log.sync();
  }
  await log.close();
  const settings = topicSettings(configs, defaultLimits.log);
  return { name: 'access', settings, directories: [directory] };
}

async function read(
  topic: StoredTopic,
  position = 0,
  committing: readonly number[] = [],
): Promise<TopicAccount> {
  const positions = new Map([['pages', new Map([[0, position]])]]);
  const reader = new TopicReader(nodeFileSystem, topic, positions, 0);
  await reader.read();
  return reader.account(new Set(committing));
}

const segment = (topic: StoredTopic, baseOffset: number): string =>
  join(topic.directories[0]!, `${String(baseOffset).padStart(20, '0')}.log`);

describe('the account of a topic', () => {
  it('counts committed transactions by origin and hour, and no aborted or open one', async (t) => {
    const topic = await topicOf(t, [
      batch({ count: 3, hour: 7, transaction: 1 }),
      batch({ count: 5, hour: 7, transaction: 2 }),
      marker('commit', 1),
      marker('abort', 2),
      batch({ count: 2, hour: 8, transaction: 1 }),
      batch({ count: 1, hour: 8 }),
      batch({ count: 4 }),
    ]);
    const { inLog, problems } = await read(topic);
    assert.deepEqual([inLog.get(origin, 7), inLog.get(origin, 8)], [3, 1]);
    assert.equal(inLog.get('topic:access/0', 0), 4);
    assert.deepEqual(problems, []);
    // Its outcome is decided: the broker writes the marker at its next start.
    assert.equal((await read(topic, 0, [1])).inLog.get(origin, 8), 3);
  });

  it('parts what a query has read from what it has yet to read', async (t) => {
    const topic = await topicOf(t, [batch({ count: 3, hour: 7 }), batch({ count: 5, hour: 7 })]);
    const { below, unread } = (await read(topic, 3)).readBy.get('pages')!;
    assert.deepEqual([below.get(origin, 7), unread.get(origin, 7)], [3, 5]);
  });

  it('finds that the beginning or the end is gone, and notes missing offsets', async (t) => {
    const batches = [3, 5, 2].map((count) => batch({ count, hour: 7 }));
    const gone = async (baseOffset: number, configs = forever): Promise<string[]> => {
      const topic = await topicOf(t, batches, configs);
      rmSync(segment(topic, baseOffset));
      const { problems } = await read(topic, 10);
      return problems.map(({ text, isLoss }) => `${isLoss ? 'loss' : 'note'}: ${text}`);
    };
    assert.deepEqual(await gone(0), [
      'loss: offsets 0 to 2 are missing, and the topic keeps everything',
    ]);
    assert.deepEqual(await gone(0, { ...forever, 'retention.ms': '1000' }), []);
    assert.deepEqual(await gone(3), ['note: offsets 3 to 7 are missing']);
    assert.deepEqual(await gone(8), ['loss: it ends at offset 8, and pages has read up to 10']);
  });
});
