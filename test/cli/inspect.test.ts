import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import type { TestContext } from 'node:test';
import type { FileChannel } from '#src/channels/file/file-channel.js';
import { EventBatch } from '#src/core/batch.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { openLog } from '#src/storage/open-log.js';
import { batchPositions } from '#src/protocol/kafka/record-batch.js';
import { run, type RunResult } from '../support/command-line.js';
import { startFileChannel } from '../support/file-channel.js';
import { logOptions, recordBatch } from '../support/log-batches.js';
import { readRange } from '../support/provenance.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const firstSegment = '00000000000000000000.log';

const putBodies = 100;

/** A channel with three puts of two events, of which the first two are delivered; it has stopped. */
async function channelDirectory(t: TestContext): Promise<string> {
  const directory = temporaryDirectory(t);
  const { channel } = await startFileChannel(nodeFileSystem, {
    checkpointDir: join(directory, 'checkpoint'),
    dataDirs: [join(directory, 'data')],
  });
  const { lane } = await channel.lane('k1');
  for (const from of [0, 2, 4]) await put(channel, ['o'.repeat(putBodies), `o${from}`], from);
  const lease = await channel.take(lane, { events: 2, bytes: 1_000_000 }, 0);
  await lease!.commit();
  await channel.stop();
  return directory;
}

async function put(channel: FileChannel, bodies: readonly string[], from: number): Promise<void> {
  const provenance = [readRange('file:r1:o', from, from + bodies.length)];
  const batch = EventBatch.of(bodies, { headers: { host: 'web1' }, provenance });
  await channel.put(batch, await channel.reserve(batch.size, 0));
}

/** A partition with a segment for each batch. */
async function partitionDirectory(t: TestContext, batches: readonly Buffer[]): Promise<string> {
  const directory = temporaryDirectory(t);
  const { log } = await openLog(logOptions(nodeFileSystem, { directories: [directory] }));
  for (const [i, batch] of batches.entries()) {
    if (i > 0) await log.roll();
    log.append(batch);
    await log.sync();
  }
  await log.close();
  return directory;
}

function inspected(...args: string[]): Promise<RunResult> {
  return run('tailrace', ['inspect', ...args]);
}

/** Changes a byte of a file. */
function damage(file: string, position: number): void {
  const bytes = readFileSync(file);
  bytes[position]! ^= 0xff;
  writeFileSync(file, bytes);
}

/** Every file below the directory with its content. */
function contentOf(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

describe('inspect', () => {
  test('shows segments, positions, cursor and lanes of a channel, and changes nothing', async (t) => {
    const directory = await channelDirectory(t);
    const before = contentOf(directory);
    const { code, stdout, stderr } = await inspected(directory);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    const [title, segment, ...rest] = stdout.trimEnd().split('\n');
    assert.equal(title, join(directory, 'data'));
    assert.match(segment!, /^ {2}0{20}\.log {2}\d+ bytes {2}offsets 0 to 6 {2}newest [-0-9T:.]+Z$/);
    assert.deepEqual(rest, [
      '  has of file:r1:o: all below 6',
      `  delivered, says ${join(directory, 'checkpoint')}: all below 3; 4 events wait; stopped cleanly`,
      '  lane k1: nothing in doubt; commit record: none',
      'damaged places: 0; nothing was changed',
    ]);
    assert.deepEqual(contentOf(directory), before);
  });

  test('reads a channel whose owner runs', async (t) => {
    const directory = temporaryDirectory(t);
    const { channel } = await startFileChannel(nodeFileSystem, {
      checkpointDir: join(directory, 'checkpoint'),
      dataDirs: [join(directory, 'data')],
    });
    await put(channel, ['a', 'b'], 0);
    const { code, stdout } = await inspected(directory);
    await channel.stop();
    assert.equal(code, 0);
    assert.match(stdout, /offsets 0 to 2 /);
    assert.match(stdout, /2 events wait; running, or ended by a crash/);
  });

  test('a damaged batch before durable ones is damage, with its place and its offsets', async (t) => {
    const directory = await channelDirectory(t);
    const file = join(directory, 'data', firstSegment);
    const [, first] = batchPositions(readFileSync(file));
    damage(file, first! + 150);
    const { code, stdout } = await inspected(directory);
    assert.equal(code, 1);
    assert.ok(
      stdout.includes(`DAMAGED ${file} is damaged at byte ${first}: offsets 1 to 2 lost: `),
      stdout,
    );
    assert.match(stdout, /damaged places: 1;/);
  });

  test('a base offset that does not follow is damage in a channel, although no CRC covers it', async (t) => {
    for (const [batch, expected] of [0, 1].entries()) {
      const directory = await channelDirectory(t);
      const file = join(directory, 'data', firstSegment);
      const position = batchPositions(readFileSync(file))[batch]!;
      damage(file, position + 6);
      const { code, stdout } = await inspected(directory);
      assert.equal(code, 1);
      const found = 0xff00 + expected;
      assert.ok(stdout.includes(`says offset ${found}, which its check does not confirm`), stdout);
    }
  });

  test('a write that was cut at the end is a torn tail, not damage', async (t) => {
    const directory = await channelDirectory(t);
    const file = join(directory, 'data', firstSegment);
    const end = statSync(file).size;
    appendFileSync(file, 'half a batch');
    const { code, stdout } = await inspected(directory);
    assert.equal(code, 0);
    assert.ok(stdout.includes(`torn tail ${file} at byte ${end}, 12 bytes: `), stdout);
  });

  test('dataDirs of one channel are one log, in which only the newest segment may be torn', async (t) => {
    const directory = temporaryDirectory(t);
    const { channel } = await startFileChannel(nodeFileSystem, {
      capacity: 10_000,
      maxFileSize: 4_000,
      checkpointDir: join(directory, 'checkpoint'),
      dataDirs: [join(directory, 'data1'), join(directory, 'data2')],
    });
    for (let i = 0; i < 6; i++) await put(channel, ['x'.repeat(2_000)], i);
    await channel.stop();
    const whole = await inspected(directory);
    assert.equal(whole.code, 0, whole.stdout);
    assert.ok(
      whole.stdout.startsWith(`${join(directory, 'data1')}, ${join(directory, 'data2')}\n`),
    );
    const newest = ['data1', 'data2']
      .map((name) => join(directory, name))
      .map((path) => join(path, readdirSync(path).filter(isSegment).toSorted().at(-1)!))
      .toSorted((a, b) => basename(a).localeCompare(basename(b)));
    const closed = newest[0]!;
    damage(closed, statSync(closed).size - 10);
    const { code, stdout } = await inspected(directory);
    assert.equal(code, 1, stdout);
    assert.ok(stdout.includes(`DAMAGED ${closed} is damaged at byte `), stdout);
  });

  test('damage at the end of a closed segment loses the offsets up to the next one', async (t) => {
    const directory = await partitionDirectory(t, [
      recordBatch(['a']),
      recordBatch(['b', 'c']),
      recordBatch(['d']),
    ]);
    const file = join(directory, '00000000000000000001.log');
    damage(file, statSync(file).size - 1);
    const { code, stdout } = await inspected(directory);
    assert.equal(code, 1);
    assert.ok(
      stdout.includes(`DAMAGED ${file} is damaged at byte 0: offsets 1 to 2 lost: `),
      stdout,
    );
  });

  test('--records prints every record, with control characters escaped', async (t) => {
    const directory = await partitionDirectory(t, [recordBatch(['a', '/\u001B[2J'], 1_000)]);
    const { code, stdout } = await inspected(directory, '--records');
    assert.equal(code, 0);
    assert.deepEqual(stdout.split('\n').slice(1, 3), [
      '    0 1970-01-01T00:00:01Z a',
      String.raw`    1 1970-01-01T00:00:01Z /\x1b[2J`,
    ]);
  });

  test("--records shows a channel's events with their headers, without the channel's notes", async (t) => {
    const { stdout } = await inspected(await channelDirectory(t), '--records');
    assert.match(stdout, /^ {4}0 control batch \(opening\)$/m);
    assert.match(stdout, /^ {4}6 \S+Z host=web1 o4$/m);
    assert.ok(!stdout.includes('tailrace.p'));
  });

  test('a directory without a log is refused', async (t) => {
    const directory = temporaryDirectory(t);
    const empty = await inspected(directory);
    assert.equal(empty.code, 64);
    assert.equal(empty.stderr, `inspect: no log (*.log with 20 digits) in ${directory}\n`);
    const missing = await inspected(join(directory, 'x'));
    assert.equal(missing.code, 64);
    assert.equal(missing.stderr, `inspect: ${join(directory, 'x')}: no such file or directory\n`);
  });
});

function isSegment(name: string): boolean {
  return name.endsWith('.log');
}
