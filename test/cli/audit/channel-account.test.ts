import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FileChannel } from '#src/channels/file/file-channel.js';
import { readChannelAccount, type ChannelAccount } from '#src/cli/audit/channel-account.js';
import { EventBatch } from '#src/core/batch.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { listSegments, segmentPath } from '#src/storage/log/segment-files.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { startFileChannel } from '../../support/file-channel.js';
import { readRange } from '../../support/provenance.js';

const directories = { checkpoint: '/channel/checkpoint', data: ['/channel/data'] };
const origin = 'file:r1:1';

async function put(channel: FileChannel, from: number, to: number, hour: number): Promise<void> {
  const bodies = Array.from({ length: to - from }, (_, i) => `event ${from + i} `.repeat(10));
  const provenance = [{ ...readRange(origin, from, to), hour }];
  await channel.put(EventBatch.of(bodies, { provenance }), await channel.reserve(to - from, 0));
}

async function deliver(channel: FileChannel, events: number): Promise<void> {
  const lease = await channel.take(0, { events, bytes: 1 << 20 }, 0);
  assert.equal(lease!.batch.size, events);
  await lease!.commit();
}

/** Events 0 to 3 of hour 7, 4 to 7 of hour 8; the first three are delivered. */
async function partlyDelivered(config: { maxFileSize?: number } = {}) {
  const fileSystem = new SimFileSystem(1);
  const { channel, clock } = await startFileChannel(fileSystem, config);
  await channel.lane('k1');
  await put(channel, 0, 4, 7);
  await put(channel, 4, 8, 8);
  await deliver(channel, 3);
  return { fileSystem, channel, clock };
}

async function read(
  fileSystem: SimFileSystem,
  held: readonly IntervalSet[] = [],
): Promise<ChannelAccount> {
  const account = await readChannelAccount(fileSystem, directories, async () => held, 0);
  return account!;
}

const waitingOf = ({ waiting }: ChannelAccount): number[] =>
  [7, 8].map((hour) => waiting.get(origin, hour));

describe('the account of a file channel', () => {
  it('tells what waits by the hour of each event, after a stop and while it runs', async () => {
    const { fileSystem, channel } = await partlyDelivered();
    assert.equal((await read(fileSystem)).isRunning, true);
    await channel.stop();
    const account = await read(fileSystem);
    assert.equal(account.isRunning, false);
    assert.deepEqual(waitingOf(account), [1, 4]);
    assert.deepEqual(
      account.sums.map(({ hour, read: events }) => [hour, events]),
      [
        [7, 4],
        [8, 4],
      ],
    );
    assert.deepEqual([account.missing, account.miscounted], [[], []]);
  });

  it('takes what a destination holds as delivered, whatever the cursor says', async () => {
    const { fileSystem, channel } = await partlyDelivered();
    const first = channel.endSequence - 8;
    const held = new IntervalSet(first + 4, [{ from: first + 6, to: first + 7 }]);
    assert.deepEqual(waitingOf(await read(fileSystem.kill(), [held])), [0, 3]);
  });

  it('finds the numbers of a segment that was taken away before it was delivered', async () => {
    const { fileSystem, channel } = await partlyDelivered({ maxFileSize: 300 });
    const { lowMark } = channel;
    await channel.stop();
    const segments = await listSegments(fileSystem, directories.data);
    const first = segments.findLast(({ baseOffset }) => baseOffset < lowMark)!;
    assert.notEqual(first, segments.at(-1));
    await fileSystem.unlink(segmentPath(first.directory, first.baseOffset));
    const { missing } = await read(fileSystem);
    assert.equal(
      missing.reduce((sum, { from, to }) => sum + to - from, 0),
      1,
    );
  });

  it('goes by the sums of the newest segment when delivered ones are gone', async () => {
    const { fileSystem, channel, clock } = await partlyDelivered({ maxFileSize: 300 });
    await deliver(channel, 1);
    await put(channel, 8, 10, 8);
    await clock.advance(1_000);
    await channel.stop();
    const account = await read(fileSystem);
    assert.equal(
      account.sums.reduce((sum, { read: events }) => sum + events, 0),
      10,
    );
    assert.deepEqual(waitingOf(account), [0, 6]);
  });

  it('finds a batch that does not hold as many events as its note counts', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel } = await startFileChannel(fileSystem);
    const provenance = [readRange(origin, 0, 3)];
    await channel.put(EventBatch.of(['a', 'b'], { provenance }), await channel.reserve(2, 0));
    await channel.stop();
    assert.match((await read(fileSystem)).miscounted[0]!, /holds 2 events, its note counts 3/);
  });

  it('is none where no channel has ever run', async () => {
    const fileSystem = new SimFileSystem(1);
    assert.equal(await readChannelAccount(fileSystem, directories, async () => [], 0), undefined);
  });
});
