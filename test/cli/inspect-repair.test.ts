import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { FileChannel } from '#src/channels/file/file-channel.js';
import { readChannelAccount } from '#src/cli/audit/channel-account.js';
import { EventBatch } from '#src/core/batch.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { batchPositions } from '#src/protocol/kafka/record-batch.js';
import { openDeadLetterQueue, readDeadLetters } from '#src/storage/dead-letter-queue.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { openLog } from '#src/storage/open-log.js';
import { run, type RunResult } from '../support/command-line.js';
import { FakeClock } from '../support/fake-clock.js';
import { startFileChannel, type StartedFileChannel } from '../support/file-channel.js';
import { logOptions, recordBatch, recordsIn } from '../support/log-batches.js';
import { readRange } from '../support/provenance.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { batchOf } from '../support/record-batches.js';
import { RecordingLogger } from '../support/recording-logger.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

/** Events of a channel in three closed segments and the last one, two a put. */
const events = Array.from({ length: 24 }, (_, i) => `e${i} ${'x'.repeat(300)}`);

function opened(directory: string): Promise<StartedFileChannel> {
  return startFileChannel(nodeFileSystem, {
    capacity: 100,
    maxFileSize: 3_500,
    checkpointDir: join(directory, 'checkpoint'),
    dataDirs: [join(directory, 'data')],
  });
}

/** A stopped channel of which nothing is delivered. */
async function channelDirectory(t: TestContext): Promise<string> {
  const directory = temporaryDirectory(t);
  const { channel } = await opened(directory);
  await channel.lane('k1');
  for (let i = 0; i < events.length; i += 2) {
    const provenance = [readRange('file:r1:o', i, i + 2)];
    const batch = EventBatch.of(events.slice(i, i + 2), { provenance });
    await channel.put(batch, await channel.reserve(2, 0));
  }
  await channel.stop();
  return directory;
}

function segmentsIn(directory: string): string[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.log'));
  return names.toSorted().map((name) => join(directory, name));
}

/** Flips a bit in the middle of a batch. */
function flip(file: string, batch: number): void {
  const bytes = readFileSync(file);
  const positions = batchPositions(bytes);
  const at = positions.at(batch)! + 70;
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
}

function contentOf(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((f) => join(f.parentPath, f.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'latin1')]));
}

function inspected(...args: string[]): Promise<RunResult> {
  return run('tailrace', ['inspect', ...args]);
}

/** Repairs, checks that no damage is left, and that each damaged original is kept as it was. */
async function repaired(directory: string, damaged: readonly string[]): Promise<string> {
  const before = contentOf(directory);
  const { code, stdout, stderr } = await inspected(directory, '--repair', '--yes');
  assert.deepEqual([code, stderr], [0, ''], stdout);
  assert.match(stdout, /^damaged places: 0$/m);
  for (const file of damaged) {
    assert.ok(stdout.includes(`original: ${file}.damaged-1\n`), stdout);
    assert.equal(readFileSync(`${file}.damaged-1`, 'latin1'), before.get(file));
  }
  const after = await inspected(directory);
  assert.equal(after.code, 0, after.stdout);
  assert.doesNotMatch(after.stdout, /DAMAGED/);
  return after.stdout;
}

async function allOf(channel: FileChannel): Promise<string[]> {
  const { lane } = await channel.lane('k1');
  const bodies: string[] = [];
  for (;;) {
    const lease = await channel.take(lane, { events: 5, bytes: 1 << 20 }, 0);
    if (lease === undefined) return bodies;
    const { batch } = lease;
    for (let i = 0; i < batch.size; i++) bodies.push(String(batch.body(i)));
    await lease.commit();
  }
}

/** What a channel delivers after its repair, and what it counts as lost; its start reports nothing. */
async function afterRepair(directory: string): Promise<{ bodies: string[]; lost: number }> {
  const { channel, context } = await opened(directory);
  assert.deepEqual(context.logger.messages('error'), []);
  assert.equal(context.counters.get('DamagedRangeCount'), 0);
  const bodies = await allOf(channel);
  const { lost } = channel.tallies.snapshot();
  await channel.stop();
  return { bodies, lost };
}

/** Events that the audit finds neither delivered nor readable. */
async function missingSays(directory: string): Promise<number> {
  const directories = {
    checkpoint: join(directory, 'checkpoint'),
    data: [join(directory, 'data')],
  };
  const account = await readChannelAccount(nodeFileSystem, directories, async () => [], 0);
  return account!.missing.reduce((sum, { from, to }) => sum + to - from, 0);
}

describe('inspect --repair', () => {
  test('without --yes lists what would be lost, changes nothing and ends with the command', async (t) => {
    const directory = await channelDirectory(t);
    const [file] = segmentsIn(join(directory, 'data'));
    flip(file!, 2);
    const before = contentOf(directory);
    const { code, stdout } = await inspected(directory, '--repair');
    assert.equal(code, 1);
    const [title, segment, place, last] = stdout.trimEnd().split('\n');
    assert.equal(title, join(directory, 'data'));
    assert.equal(segment, `  ${file} is written anew, the original is kept beside it`);
    assert.match(
      place!,
      /^ {4}bytes \d+ to \d+ go: offsets 3 to 4: at most 2 events that were not delivered are lost: .+ CRC/,
    );
    assert.equal(
      last,
      `damaged places: 1; nothing was changed; to repair: tailrace inspect ${directory} --repair --yes`,
    );
    assert.deepEqual(contentOf(directory), before);
  });

  test('takes flipped bits out of a closed and the last segment; the rest comes once, the lost is counted', async (t) => {
    const directory = await channelDirectory(t);
    const segments = segmentsIn(join(directory, 'data'));
    const damaged = [segments[0]!, segments.at(-1)!];
    flip(damaged[0]!, 2);
    flip(damaged[1]!, 1);
    const shown = await repaired(directory, damaged);
    assert.match(shown, /lost, its damage was taken out: offsets 3 to 4$/m);
    assert.equal(await missingSays(directory), 4);
    const { bodies, lost } = await afterRepair(directory);
    const kept = events.filter((event) => bodies.includes(event));
    assert.deepEqual(bodies, kept);
    assert.deepEqual([bodies.length, lost], [events.length - 4, 4]);
    assert.equal(await missingSays(directory), 0);
  });

  test('takes out the opening batch of the only segment', async (t) => {
    const directory = temporaryDirectory(t);
    const { channel } = await opened(directory);
    await channel.lane('k1');
    for (const body of ['a', 'b']) {
      const batch = EventBatch.of([body]);
      await channel.put(batch, await channel.reserve(1, 0));
    }
    await channel.stop();
    const [file] = segmentsIn(join(directory, 'data'));
    flip(file!, 0);
    await repaired(directory, [file!]);
    assert.deepEqual(await afterRepair(directory), { bodies: ['a', 'b'], lost: 0 });
  });

  test('replaces a segment of zeros', async (t) => {
    const directory = await channelDirectory(t);
    const [, file] = segmentsIn(join(directory, 'data'));
    writeFileSync(file!, Buffer.alloc(readFileSync(file!).length));
    await repaired(directory, [file!]);
    const { bodies, lost } = await afterRepair(directory);
    assert.deepEqual(
      bodies,
      events.filter((event) => bodies.includes(event)),
    );
    assert.ok(lost > 0);
    assert.equal(bodies.length + lost, events.length);
  });

  test('leaves the end of the log to the channel, which takes a new id, and repairs it afterwards', async (t) => {
    const directory = await channelDirectory(t);
    const file = segmentsIn(join(directory, 'data')).at(-1)!;
    flip(file, -1);
    const before = contentOf(join(directory, 'data'));
    const first = await inspected(directory, '--repair', '--yes');
    assert.equal(first.code, 1);
    assert.match(first.stdout, /LEFT .+ under a new id: repair it then$/m);
    assert.deepEqual(contentOf(join(directory, 'data')), before);
    const { channel } = await opened(directory);
    assert.equal(channel.tallies.snapshot().lost, 2);
    await channel.stop();
    await repaired(directory, [file]);
    const { bodies, lost } = await afterRepair(directory);
    assert.deepEqual([bodies, lost], [events.slice(0, -2), 2]);
  });

  test('leaves damaged bytes of a partition out', async (t) => {
    const directory = join(temporaryDirectory(t), 'access-0');
    await nodeFileSystem.mkdir(directory);
    const options = logOptions(nodeFileSystem, { directories: [directory] });
    const { log } = await openLog(options);
    for (const body of ['a', 'b', 'c', 'd']) {
      if (body === 'c') await log.roll();
      log.append(recordBatch([body, body]), 0);
      await log.sync();
    }
    await log.close();
    const segments = segmentsIn(directory);
    flip(segments[0]!, 1);
    flip(segments[1]!, 0);
    await repaired(directory, segments);
    // As a broker opens it whose snapshot knows all of it.
    const again = await openLog({ ...options, trustBelow: 8, durableBelow: 8, verifyReads: true });
    assert.deepEqual(again.report.damage, []);
    const records: string[] = [];
    for (let at = 0; at < again.log.endOffset;) {
      const bytes = await again.log.read(at, 1_000);
      records.push(...recordsIn(bytes));
      at = Number(records.at(-1)!.split(':')[0]) + 1;
    }
    assert.deepEqual(records, ['0:a', '1:a', '6:d', '7:d']);
    await again.log.close();
  });

  test('a broker refuses it while it runs, and then serves the rest, also to a reader in the gap', async (t) => {
    const dataDir = temporaryDirectory(t);
    const started = await startTestBroker(dataDir, { topics: [{ name: 't', partitions: 1 }] });
    const client = await RawKafkaConnection.open(started);
    for (const body of ['a', 'b', 'c']) {
      const partitionData = [{ index: 0, records: batchOf([body, body]) }];
      const topicData = [{ name: 't', partitionData }];
      await client.ask(produceApi, 9, { acks: -1, timeoutMs: 1000, topicData });
    }
    const [file] = segmentsIn(join(dataDir, 't-0'));
    flip(file!, 1);
    const refused = await inspected(dataDir, '--repair', '--yes');
    assert.match(refused.stderr, /directory is in use by process/);
    client.close();
    await started.broker.stop();
    await repaired(dataDir, [file!]);
    const logger = new RecordingLogger();
    const again = await startTestBroker(dataDir, { logger });
    const reader = await RawKafkaConnection.open(again);
    const fetched = async (fetchOffset: number): Promise<string[]> => {
      const partitions = [{ partition: 0, fetchOffset, partitionMaxBytes: 1e6 }];
      const topics = [{ topic: 't', partitions }];
      const answer = await reader.ask(fetchApi, 11, { maxWaitMs: 100, minBytes: 1, topics });
      return recordsIn(answer.responses[0]!.partitions[0]!.records!);
    };
    assert.deepEqual(await fetched(0), ['0:a', '1:a', '4:c', '5:c']);
    assert.deepEqual(await fetched(2), ['4:c', '5:c']);
    reader.close();
    await again.broker.stop();
    assert.deepEqual([...logger.messages('error'), ...logger.messages('warn')], []);
  });

  test('repairs a dead-letter queue, which keeps the other letters', async (t) => {
    const directory = join(temporaryDirectory(t), 'dead-letters');
    const logger = new RecordingLogger();
    const queueOptions = { fileSystem: nodeFileSystem, directory, clock: new FakeClock(1), logger };
    const queue = await openDeadLetterQueue(queueOptions);
    const port = queue.portOf({ component: 'c', location: 'f:1' });
    for (const body of ['a', 'b', 'c']) await port.put([{ body: Buffer.from(body), reason: 'r' }]);
    await queue.close();
    const [file] = segmentsIn(directory);
    flip(file!, 2);
    await repaired(directory, [file!]);
    const again = await openDeadLetterQueue(queueOptions);
    assert.deepEqual(logger.messages('error'), []);
    assert.equal(again.count, 2);
    await again.close();
    const letters: string[] = [];
    for await (const { body } of readDeadLetters(nodeFileSystem, directory))
      letters.push(String(body));
    assert.deepEqual(letters, ['a', 'c']);
  });

  test('refuses while the owner runs', async (t) => {
    const directory = await channelDirectory(t);
    const [file] = segmentsIn(join(directory, 'data'));
    flip(file!, 2);
    const { channel } = await opened(directory);
    const before = readFileSync(file!);
    const { code, stderr } = await inspected(directory, '--repair', '--yes');
    await channel.stop();
    assert.equal(code, 1);
    assert.match(stderr, new RegExp(`directory is in use by process ${process.pid}; stop that`));
    assert.deepEqual(readFileSync(file!), before);
  });

  test('keeps the originals of every repair, and has nothing to do on a log without damage', async (t) => {
    const directory = await channelDirectory(t);
    const [file] = segmentsIn(join(directory, 'data'));
    flip(file!, 2);
    await repaired(directory, [file!]);
    flip(file!, 3);
    const second = await inspected(directory, '--repair', '--yes');
    assert.equal(second.code, 0, second.stdout);
    const kept = readdirSync(dirname(file!)).filter((name) => name.includes('damaged'));
    assert.deepEqual(
      kept.toSorted(),
      [1, 2].map((n) => `${basename(file!)}.damaged-${n}`),
    );
    const nothing = await inspected(directory, '--repair');
    assert.deepEqual(
      [nothing.code, nothing.stdout],
      [0, 'damaged places: 0; nothing was changed\n'],
    );
  });

  test('wrong options are refused', async (t) => {
    const directory = temporaryDirectory(t);
    const alone = await inspected(directory, '--yes');
    assert.deepEqual([alone.code, alone.stderr], [64, 'inspect: --yes goes with --repair\n']);
    assert.equal((await inspected(directory, '--repair', '--records')).code, 64);
  });
});
