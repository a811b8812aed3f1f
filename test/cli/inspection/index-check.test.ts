import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { batchLine } from '#src/cli/inspection/batch-line.js';
import { inspectLog } from '#src/cli/inspection/log-inspection.js';
import { encodeEndTransactionMarker } from '#src/protocol/kafka/record-batch.js';
import { listSegments } from '#src/storage/log/segment-files.js';
import { openLog } from '#src/storage/open-log.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { logOptions } from '../../support/log-batches.js';
import { batchOf } from '../../support/record-batches.js';

const base = '/log/00000000000000000000';
const value = 'x'.repeat(2_000);
const producer = { producerId: 7, producerEpoch: 1 };

async function partition(): Promise<SimFileSystem> {
  const fileSystem = new SimFileSystem(1);
  await fileSystem.mkdir('/log');
  const { log } = await openLog(logOptions(fileSystem));
  for (let i = 0; i < 20; i++) log.append(batchOf([value], { timestampMs: 1_000 + i }), 3);
  const sent = { ...producer, baseSequence: 4, isTransactional: true };
  log.append(batchOf(['a', 'b'], sent), 3);
  const end = { ...producer, type: 'abort', coordinatorEpoch: 0, timestampMs: 2_000 } as const;
  log.append(encodeEndTransactionMarker(end), 3);
  await log.sync();
  await log.close();
  return fileSystem;
}

/** One entry of a .txnindex. */
function abortedEntry(producerId: bigint, marker: bigint): Buffer {
  const entry = Buffer.alloc(34);
  for (const [at, number] of [producerId, 20n, marker, 23n].entries())
    entry.writeBigInt64BE(number, 2 + at * 8);
  return entry;
}

async function problemsOf(fileSystem: SimFileSystem): Promise<readonly string[]> {
  const { indexes } = await inspectLog(fileSystem, await listSegments(fileSystem, ['/log']));
  return indexes!.problems;
}

async function create(fileSystem: SimFileSystem, path: string, content: Buffer): Promise<void> {
  await (await fileSystem.open(path, 'w+')).close();
  fileSystem.overwrite(path, content);
}

describe('the indexes of a partition', () => {
  test('fit its batches, also where Kafka has allocated zeros behind them', async () => {
    const fileSystem = await partition();
    await create(fileSystem, `${base}.txnindex`, abortedEntry(7n, 22n));
    assert.deepEqual(await problemsOf(fileSystem), []);
    for (const extension of ['index', 'timeindex']) {
      const content = fileSystem.contentOf(`${base}.${extension}`);
      assert.ok(content.length > 0);
      fileSystem.overwrite(`${base}.${extension}`, Buffer.concat([content, Buffer.alloc(120)]));
    }
    assert.deepEqual(await problemsOf(fileSystem), []);
  });

  test('are told of where one says something else', async () => {
    const changes: [RegExp, string, (content: Buffer) => void][] = [
      [/index: byte \d+: the batch ends with/, 'index', (content) => (content[3]! -= 1)],
      [/index: entry for offset \d+: no batch/, 'index', (content) => (content[7]! ^= 1)],
      [/timeindex: offset \d+: \d+ is not/, 'timeindex', (content) => (content[7]! += 1)],
      [
        /timeindex: .*behind the last/,
        'timeindex',
        (content) => void (content[content.length - 2] = 9),
      ],
      [/timeindex: it is none/, 'timeindex', (content) => void content.fill(7)],
    ];
    for (const [expected, extension, change] of changes) {
      const fileSystem = await partition();
      const content = Buffer.from(fileSystem.contentOf(`${base}.${extension}`));
      change(content);
      fileSystem.overwrite(`${base}.${extension}`, content);
      assert.match((await problemsOf(fileSystem)).join('\n'), expected);
    }
    const fileSystem = await partition();
    await create(fileSystem, `${base}.txnindex`, abortedEntry(8n, 22n));
    assert.match(
      (await problemsOf(fileSystem)).join(),
      /offset 22 is no abort marker of producer 8/,
    );
  });
});

test('a batch is told in one line', async () => {
  const fileSystem = await partition();
  const lines: string[] = [];
  const segments = await listSegments(fileSystem, ['/log']);
  await inspectLog(fileSystem, segments, {
    onBatch: (batch, { filePosition }) => void lines.push(batchLine(batch, filePosition)),
  });
  const size = fileSystem.contentOf(`${base}.log`).length;
  assert.equal(
    lines.at(-1),
    `offsets 22 to 22  byte ${size - 78}  78 bytes  1 records  none  newest 1970-01-01T00:00:02Z  ` +
      'leader epoch 3  producer 7 epoch 1  transactional  control',
  );
  assert.match(lines.at(-2)!, /sequence 4 to 5 {2}transactional$/);
});
