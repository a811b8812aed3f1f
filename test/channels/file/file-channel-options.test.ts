import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { ChannelFullError, ConfigError } from '#src/core/errors.js';
import { mustTake, putAll } from '../../contracts/channel-contract.js';
import { bodiesOf } from '../../support/component-context.js';
import { startFileChannel } from '../../support/file-channel.js';
import { readRange } from '../../support/provenance.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';

const twoDisks = { dataDirs: ['/disk1/data', '/disk2/data'] };
const requiredBytes = 1 << 20;

async function logFiles(fileSystem: SimFileSystem, directory: string): Promise<string[]> {
  return (await fileSystem.readdir(directory)).filter((name) => name.endsWith('.log'));
}

describe('minimumRequiredSpace', () => {
  it('refuses puts in the words of Flume while the disk has less, and lets sinks go on', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel, clock } = await startFileChannel(fileSystem);
    await channel.lane('k1');
    await putAll(channel, EventBatch.of(['a']));
    fileSystem.free = () => requiredBytes - 1;
    await clock.advance(1_000);
    await assert.rejects(channel.reserve(1, 1), (error: Error) => {
      assert.ok(error instanceof ChannelFullError);
      assert.match(error.message, /Usable space exhausted, only 1048575 bytes .* required 1048576/);
      return true;
    });
    await (await mustTake(channel)).commit();
    fileSystem.free = () => requiredBytes + 1_000;
    await clock.advance(1_000);
    await putAll(channel, EventBatch.of(['b']));
    await assert.rejects(channel.reserve(1, 1_000), ChannelFullError, 'what was put counts');
    assert.equal(channel.fill.events, 1);
  });

  it('lets the other disk take over at once', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel, clock } = await startFileChannel(fileSystem, twoDisks);
    await putAll(channel, EventBatch.of(['a']));
    fileSystem.free = (path) => (path.startsWith('/disk1') ? 0 : 1 << 30);
    for (let i = 0; i < 4; i++) {
      await clock.advance(1_000);
      await putAll(channel, EventBatch.of(['x'.repeat(600_000)]));
    }
    assert.equal((await logFiles(fileSystem, '/disk1/data')).length, 1);
    assert.equal((await logFiles(fileSystem, '/disk2/data')).length, 4);
    const { channel: again } = await startFileChannel(fileSystem.powerCut(), twoDisks);
    assert.equal(again.fill.events, 5);
  });
});

describe('dataDirs', () => {
  it('goes on in the other directory when one refuses everything', async () => {
    const fileSystem = new SimFileSystem(3);
    const { channel } = await startFileChannel(fileSystem, { ...twoDisks, capacity: 100 });
    fileSystem.fault = (operation, path) =>
      path.startsWith('/disk2') && operation !== 'read' ? 'EIO' : undefined;
    let acknowledged = 0;
    for (let i = 0; i < 8; i++) {
      const provenance = [readRange('file:r1:1', i, i + 1)];
      const batch = EventBatch.of([`${i}${'x'.repeat(400_000)}`], { provenance });
      const put = async (): Promise<void> => {
        const reservation = await channel.reserve(1, 1);
        await channel.put(batch, reservation).finally(() => reservation.release());
      };
      await put().catch(put); // as a source does
      acknowledged++;
    }
    assert.equal(channel.fill.events, acknowledged);
    fileSystem.fault = undefined;
    const { channel: again } = await startFileChannel(fileSystem.powerCut(), twoDisks);
    const lane = await again.lane('k1');
    const firsts: string[] = [];
    for (let i = 0; i < acknowledged; i++) {
      const lease = await mustTake(again, lane.lane, { events: 1, bytes: 1 });
      firsts.push(bodiesOf(lease.batch)[0]![0]!);
      await lease.commit();
    }
    assert.deepEqual(firsts, [...'01234567']);
  });

  it('is a prefix of what was put when the second disk is ahead of the first at a power cut', async () => {
    for (let seed = 0; seed < 40; seed++) {
      const fileSystem = new SimFileSystem(seed);
      const config = { ...twoDisks, maxFileSize: 2_000, capacity: 100 };
      const { channel } = await startFileChannel(fileSystem, config);
      const puts = Array.from({ length: 12 }, async (_, i) => {
        const provenance = [readRange('file:r1:1', i, i + 1)];
        await putAll(channel, EventBatch.of([`${i}`.padEnd(700)], { provenance }));
      });
      fileSystem.crashAfter = fileSystem.operations + 1 + (seed % 20);
      const outcomes = await Promise.allSettled(puts);
      const acknowledged = outcomes.filter(({ status }) => status === 'fulfilled').length;
      const { channel: again } = await startFileChannel(fileSystem.powerCut(), config);
      const stored = again.positions().get('file:r1:1')?.known;
      assert.deepEqual(stored?.ranges ?? [], [], 'no gap');
      assert.ok((stored?.lowMark ?? 0) >= acknowledged);
      assert.equal(again.fill.events, stored?.lowMark ?? 0);
    }
  });
});

describe('useDualCheckpoints', () => {
  const dual = { useDualCheckpoints: true, backupCheckpointDir: '/backup' };

  it('goes on from the second copy when the cursor is unreadable', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel } = await startFileChannel(fileSystem, dual);
    await channel.lane('k1');
    await putAll(channel, EventBatch.of(['a', 'b']));
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit({ file: 'x' });
    await channel.stop();
    fileSystem.overwrite('/channel/checkpoint/cursor', Buffer.alloc(1_000, 'x'));
    const { channel: again, context } = await startFileChannel(fileSystem, dual);
    assert.deepEqual((await again.lane('k1')).commitRecord, { file: 'x' });
    assert.deepEqual(bodiesOf((await mustTake(again)).batch), ['b']);
    assert.match(context.logger.messages('warn').join(), /copy in \/backup is taken/);
  });

  it('is refused without a directory of its own', async () => {
    const start = (backupCheckpointDir?: string) =>
      startFileChannel(new SimFileSystem(1), {
        useDualCheckpoints: true,
        ...(backupCheckpointDir === undefined ? {} : { backupCheckpointDir }),
      });
    await assert.rejects(start(), ConfigError);
    await assert.rejects(start('/channel/checkpoint'), ConfigError);
  });
});
