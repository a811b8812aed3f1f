import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { DeliveryError } from '#src/core/errors.js';
import type { FileSystem } from '#src/core/file-system.js';
import type { FileRollSinkConfig } from '#src/generated/config/sinks/file_roll.js';
import { FileRollSink } from '#src/sinks/file-roll/file-roll-sink.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { Deferred } from '#src/util/deferred.js';
import { deliveryOf, laneState, sinkContract } from '../../contracts/sink-contract.js';
import { sinkContext } from '../../support/component-context.js';
import { FakeClock } from '../../support/fake-clock.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';

function configOf(directory: string, config: Partial<FileRollSinkConfig> = {}): FileRollSinkConfig {
  return {
    'sink.directory': directory,
    'sink.rollInterval': 30,
    'sink.batchSize': 100,
    'sink.pathManager': 'default',
    'sink.pathManager.prefix': '',
    'sink.pathManager.extension': '',
    'sink.serializer': 'text',
    'sink.serializer.appendNewline': true,
    'sink.serializer.syncIntervalBytes': 2_048_000,
    'sink.serializer.compressionCodec': 'null',
    ...config,
  };
}

const visible = (directory: string): string[] =>
  readdirSync(directory)
    .filter((name) => !name.startsWith('.'))
    .toSorted(byNumber);
const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
const contentOf = (directory: string): string =>
  visible(directory)
    .map((name) => readFileSync(join(directory, name), 'utf8'))
    .join('');

for (const channelIsDurable of [true, false])
  sinkContract(
    `file_roll from a ${channelIsDurable ? 'durable' : 'memory'} channel`,
    (t) => {
      const directory = join(temporaryDirectory(t), 'made', 'by', 'it');
      const clock = new FakeClock();
      const make = (): FileRollSink => {
        clock.setWallClock(clock.nowMs() + 1);
        return new FileRollSink(
          sinkContext(configOf(directory), { fileSystem: nodeFileSystem, clock, channelIsDurable }),
        );
      };
      return {
        sink: make(),
        restarted: make,
        delivered: () => contentOf(directory).split('\n').slice(0, -1),
      };
    },
    { exact: channelIsDurable },
  );

test('a new file is begun at the interval, an empty one if nothing came, and numbered on', async (t) => {
  const directory = temporaryDirectory(t);
  const context = sinkContext(
    configOf(directory, { 'sink.pathManager.prefix': 'log-', 'sink.pathManager.extension': 'txt' }),
    { fileSystem: nodeFileSystem, channelIsDurable: false },
  );
  const sink = new FileRollSink(context);
  const start = context.clock.nowMs();
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['a'], 0));
  await context.clock.advance(30_000);
  await sink.idle();
  await context.clock.advance(65_000);
  await sink.deliver(deliveryOf(['b'], 1));
  await sink.stop();
  assert.deepEqual(
    visible(directory),
    [1, 2, 3].map((n) => `log-${start}-${n}.txt`),
  );
  const contents = visible(directory).map((name) => readFileSync(join(directory, name), 'utf8'));
  assert.deepEqual(contents, ['a\n', '', 'b\n']);
});

test('ROLLTIME names carry the local time of the roll, and interval 0 never rolls', async (t) => {
  const directory = temporaryDirectory(t);
  const context = sinkContext(
    configOf(directory, { 'sink.pathManager': 'rolltime', 'sink.rollInterval': 0 }),
    {
      fileSystem: nodeFileSystem,
      channelIsDurable: false,
      clock: new FakeClock(new Date(2026, 1, 3, 4, 5, 6).getTime()),
    },
  );
  const sink = new FileRollSink(context);
  await sink.start();
  await sink.idle();
  await context.clock.advance(1e9);
  await sink.idle();
  await sink.stop();
  assert.deepEqual(visible(directory), ['20260203040506-1']);
});

test('a name that is taken is left alone', async (t) => {
  const directory = temporaryDirectory(t);
  const context = sinkContext(configOf(directory), {
    fileSystem: nodeFileSystem,
    channelIsDurable: false,
  });
  writeFileSync(join(directory, `${context.clock.nowMs()}-1`), 'theirs');
  const sink = new FileRollSink(context);
  await sink.start();
  await sink.deliver(deliveryOf(['ours'], 0));
  await sink.stop();
  assert.equal(contentOf(directory), 'theirsours\n');
});

test('headers are written before the body on request, without newlines if wanted', async (t) => {
  const directory = temporaryDirectory(t);
  const config = configOf(directory, {
    'sink.serializer': 'header_and_text',
    'sink.serializer.appendNewline': false,
  });
  const sink = new FileRollSink(
    sinkContext(config, { fileSystem: nodeFileSystem, channelIsDurable: false }),
  );
  await sink.start();
  const batch = EventBatch.of(['a', 'b'], {
    headers: { host: 'web1' },
    own: [undefined, { k: 'v' }],
  });
  await sink.deliver({ batch, ranges: [{ from: 0, to: 2 }], lowMark: 0 });
  await sink.stop();
  assert.equal(contentOf(directory), '{host=web1} a{host=web1, k=v} b');
});

test('bytes behind the recorded length are cut off at the next start; a file that is shorter is reported', async (t) => {
  const directory = temporaryDirectory(t);
  const make = (): { sink: FileRollSink; messages: () => string[] } => {
    const context = sinkContext(configOf(directory), { fileSystem: nodeFileSystem });
    return { sink: new FileRollSink(context), messages: () => context.logger.messages('error') };
  };
  const first = make().sink;
  await first.start();
  await first.recover(laneState());
  const record = await first.deliver(deliveryOf(['one', 'two'], 0));
  await first.stop();
  const path = join(directory, visible(directory)[0]!);
  appendFileSync(path, 'torn wri');
  await make().sink.recover(laneState(record));
  assert.equal(readFileSync(path, 'utf8'), 'one\ntwo\n');
  truncateSync(path, 5);
  const { sink, messages } = make();
  await sink.recover(laneState(record));
  assert.match(messages()[0]!, /shorter than what was delivered: somebody cut it/);
  assert.equal(readFileSync(path, 'utf8').length, 5);
});

test('content of another writer under the name stays, and the file gets another name', async (t) => {
  for (const how of ['live', 'after a crash'] as const) {
    const directory = temporaryDirectory(t);
    const context = sinkContext(configOf(directory), { fileSystem: nodeFileSystem });
    const first = new FileRollSink(context);
    await first.start();
    await first.recover(laneState());
    const record = await first.deliver(deliveryOf(['ours'], 0));
    const path = String(record!['path']);
    writeFileSync(path, 'theirs');
    if (how === 'live') await first.stop();
    else await new FileRollSink(context).recover(laneState(record));
    assert.equal(readFileSync(path, 'utf8'), 'theirs', how);
    assert.equal(readFileSync(`${path}.1`, 'utf8'), 'ours\n', how);
    assert.match(context.logger.messages('error')[0]!, /has content of another writer/);
  }
});

test('a recorded file gets its name also when the channel has a new id meanwhile', async (t) => {
  const directory = temporaryDirectory(t);
  const make = (channelId: string): FileRollSink =>
    new FileRollSink(sinkContext(configOf(directory), { fileSystem: nodeFileSystem, channelId }));
  const first = make('a'.repeat(32));
  await first.start();
  await first.recover(laneState());
  const record = await first.deliver(deliveryOf(['one'], 0));
  const second = make('b'.repeat(32));
  await second.recover(laneState(record));
  await second.stop();
  assert.equal(contentOf(directory), 'one\n');
});

test('a file that was taken away after a crash is told, after a clean stop it is no news', async (t) => {
  const directory = temporaryDirectory(t);
  const context = sinkContext(configOf(directory), { fileSystem: nodeFileSystem });
  const path = join(directory, 'gone');
  const record = { path, hidden: join(directory, '.gone'), inode: 1, length: 5 };
  for (const clean of [true, false])
    await new FileRollSink(context).recover({ lane: 0, commitRecord: record, clean });
  const warnings = context.logger.messages('warn');
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /gone was taken away before it could be cut to its 5 delivered bytes/);
});

test('a crash before the very first commit leaves nothing under a name', async (t) => {
  const directory = temporaryDirectory(t);
  const make = (): FileRollSink =>
    new FileRollSink(sinkContext(configOf(directory), { fileSystem: nodeFileSystem }));
  const first = make();
  await first.start();
  await first.recover(laneState());
  await first.deliver(deliveryOf(['a'], 0));
  const second = make();
  await second.start();
  await second.recover(laneState());
  await second.deliver(deliveryOf(['a'], 0));
  await second.stop();
  assert.equal(contentOf(directory), 'a\n');
});

test('deliveries are written while an earlier one is synced, and a file has no name before the first is stored', async (t) => {
  const directory = temporaryDirectory(t);
  const syncs: (() => void)[] = [];
  let isSlow = true;
  const slow: FileSystem = {
    ...nodeFileSystem,
    async open(path, flags) {
      const handle = await nodeFileSystem.open(path, flags);
      handle.sync = async () => {
        if (isSlow) await new Promise<void>((done) => syncs.push(done));
      };
      return handle;
    },
  };
  const sink = new FileRollSink(sinkContext(configOf(directory), { fileSystem: slow }));
  await sink.start();
  await sink.recover(laneState());
  const stored = new Deferred<boolean>();
  const first = sink.deliver({ ...deliveryOf(['a'], 0), stored: stored.promise });
  const second = sink.deliver(deliveryOf(['b'], 1));
  await until(() => syncs.length === 1);
  assert.equal(contentOf(directory), '', 'a name without bytes');
  syncs[0]!();
  await first;
  stored.resolve(true);
  const third = sink.deliver(deliveryOf(['c'], 2));
  const fourth = sink.deliver(deliveryOf(['d'], 3));
  await until(() => syncs.length === 2 && contentOf(directory) === 'a\nb\nc\nd\n');
  isSlow = false;
  syncs[1]!();
  const lengths = (await Promise.all([second, third, fourth])).map((record) => record!['length']);
  assert.deepEqual(lengths, [4, 6, 8]);
  await sink.stop();
});

test('a delivery that was not stored keeps its bytes from a name', async (t) => {
  const directory = temporaryDirectory(t);
  const sink = new FileRollSink(sinkContext(configOf(directory), { fileSystem: nodeFileSystem }));
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver({ ...deliveryOf(['a'], 0), stored: Promise.resolve(false) });
  await assert.rejects(sink.deliver(deliveryOf(['b'], 1)), /an earlier delivery was not stored/);
  await sink.stop();
  assert.equal(contentOf(directory), '');
});

test('a write that fails half-way is told and cut back', async (t) => {
  const directory = temporaryDirectory(t);
  let failures = 1;
  const failing: FileSystem = {
    ...nodeFileSystem,
    async open(path, flags) {
      const handle = await nodeFileSystem.open(path, flags);
      const write = handle.write.bind(handle);
      handle.write = async (buffers, position) => {
        if (position === 0 || failures-- <= 0) return write(buffers, position);
        await write([Buffer.from(buffers[0]!).subarray(0, 2)], position);
        throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
      };
      return handle;
    },
  };
  const sink = new FileRollSink(
    sinkContext(configOf(directory), { fileSystem: failing, channelIsDurable: false }),
  );
  await sink.start();
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['first'], 0));
  await assert.rejects(
    sink.deliver(deliveryOf(['second'], 1)),
    (error: Error) =>
      error instanceof DeliveryError &&
      error.outcome === 'unknown' &&
      /no space left/.test(error.message),
  );
  await sink.recover(laneState());
  await sink.deliver(deliveryOf(['second'], 1));
  await sink.stop();
  assert.equal(contentOf(directory), 'first\nsecond\n');
});

test('a serializer that there is not is refused with those that there are', () => {
  const config = configOf('/anywhere', { 'sink.serializer': 'com.example.Mine$Builder' });
  assert.throws(
    () => new FileRollSink(sinkContext(config, { fileSystem: nodeFileSystem })),
    /test\.properties:1: sink\.serializer: there is no "com\.example\.Mine\$Builder"; choose from text, /,
  );
});
