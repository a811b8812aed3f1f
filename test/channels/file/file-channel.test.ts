import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EventBatch } from '#src/core/batch.js';
import { ChannelError, ConfigError, StartError } from '#src/core/errors.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { channelContract, mustTake, putAll } from '../../contracts/channel-contract.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { bodiesOf } from '../../support/component-context.js';
import { startFileChannel } from '../../support/file-channel.js';
import { readRange } from '../../support/provenance.js';

const firstSegment = '/channel/data/00000000000000000000.log';
const file = {
  id: '0123456789abcdef',
  path: '/logs/access.log',
  device: 2049,
  inode: 2 ** 60,
  birthTimeMs: 1_700_000_000_000.25,
  headBytes: 1_024,
  headCrc: 0xffff_ffff,
  tailPosition: 100,
  tailCrc: 7,
};

channelContract('file', () => startFileChannel(new SimFileSystem(5)));

async function holding(...batches: string[][]) {
  const fileSystem = new SimFileSystem(11);
  const started = await startFileChannel(fileSystem);
  await started.channel.lane('k1');
  for (const bodies of batches) await putAll(started.channel, EventBatch.of(bodies));
  return { fileSystem, ...started };
}

async function drained(
  channel: { take: unknown } & Parameters<typeof mustTake>[0],
): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const lease = await channel.take(0, { events: 100, bytes: 1 << 20 }, 0);
    if (lease === undefined) return bodies;
    bodies.push(...bodiesOf(lease.batch));
    await lease.commit();
  }
}

describe('file channel over restarts', () => {
  it('has everything that was put after a stop and a start, and its id', async () => {
    const { channel, fileSystem } = await holding(['a', 'b'], ['c']);
    const { id } = channel;
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit();
    await channel.stop();
    const { channel: again } = await startFileChannel(fileSystem);
    assert.equal(again.id, id);
    assert.equal(again.fill.events, 2);
    assert.deepEqual(await drained(again), ['b', 'c']);
  });

  it('gives back what was leased and forgotten, read from its log again', async () => {
    const { channel } = await holding(['a', 'b'], ['c'], ['d']);
    const leases = [await mustTake(channel, 0, { events: 1, bytes: 1 }), await mustTake(channel)];
    for (const lease of leases) lease.forgetEvents();
    assert.deepEqual(
      leases.map(({ batch }) => batch.size),
      [0, 0],
    );
    for (const lease of leases) lease.rollback();
    assert.deepEqual(await drained(channel), ['a', 'b', 'c', 'd']);
  });

  it('gives a commit record to a sink only when it is on the disk', async () => {
    const { channel, fileSystem } = await holding(['a']);
    const lease = await mustTake(channel);
    fileSystem.fault = (operation, path) =>
      operation === 'sync' && path.includes('/checkpoint') ? 'EIO' : undefined;
    await assert.rejects(lease.commit({ path: 'out', bytes: 1 }));
    await assert.rejects(channel.lane('k1'));
    fileSystem.fault = undefined;
    const { commitRecord } = await channel.lane('k1');
    assert.deepEqual(commitRecord, { path: 'out', bytes: 1 });
    const { channel: again } = await startFileChannel(fileSystem.powerCut());
    assert.deepEqual((await again.lane('k1')).commitRecord, commitRecord);
  });

  it('keeps headers, own headers, timestamps, odd bytes and provenance on the disk', async () => {
    const { channel, fileSystem } = await holding();
    const provenance = [{ ...readRange('file:r1:1', 10, 13), lowMark: 10, file }];
    const batch = EventBatch.of(['x', '', '\u0000ÿ'], {
      headers: { host: 'web1', 'tailrace.p': 'not ours' },
      own: [{ 'tailrace.h': 'nor this' }, undefined, { k: 'ü' }],
      timestamps: Float64Array.of(3, 1, 2),
      provenance,
    });
    await putAll(channel, batch);
    await channel.stop();
    const { channel: again } = await startFileChannel(fileSystem);
    assert.deepEqual(again.positions().get('file:r1:1')?.known, new IntervalSet(13));
    assert.deepEqual(again.positions().get('file:r1:1')?.file, file);
    const { batch: read } = await mustTake(again);
    assert.deepEqual(bodiesOf(read), bodiesOf(batch));
    for (let i = 0; i < 3; i++)
      assert.deepEqual({ ...read.headersOf(i) }, { ...batch.headersOf(i) });
    assert.deepEqual(read.timestamps, batch.timestamps);
    assert.deepEqual(read.provenance, provenance);
  });

  it('gives what was leased but not committed again after a crash', async () => {
    const { channel, fileSystem, clock } = await holding(['a', 'b', 'c']);
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit();
    await mustTake(channel);
    await clock.advance(1_000);
    const { channel: again } = await startFileChannel(fileSystem.kill());
    assert.deepEqual(await drained(again), ['b', 'c']);
    assert.equal((await again.lane('k1')).clean, false);
  });

  it('loses no commit that was made with a record, even if the power goes', async () => {
    for (let seed = 0; seed < 20; seed++) {
      const fileSystem = new SimFileSystem(seed);
      const { channel } = await startFileChannel(fileSystem);
      await channel.lane('k1');
      await putAll(channel, EventBatch.of(['a', 'b']));
      await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit({ path: 'out', bytes: 2 });
      const { channel: again } = await startFileChannel(fileSystem.powerCut());
      assert.deepEqual((await again.lane('k1')).commitRecord, { path: 'out', bytes: 2 });
      assert.deepEqual(await drained(again), ['b']);
    }
  });

  it('keeps positions and audit sums when the segments they came in are gone', async () => {
    const { channel, fileSystem, clock } = await holding();
    const body = 'x'.repeat(300_000);
    for (let i = 0; i < 20; i++) {
      await putAll(
        channel,
        EventBatch.of([body], { provenance: [readRange('file:r1:1', i, i + 1)] }),
      );
      await (await mustTake(channel)).commit();
      await clock.advance(1_000);
    }
    const segments = (await fileSystem.readdir('/channel/data')).filter((name) =>
      name.endsWith('.log'),
    );
    assert.ok(segments.length <= 2, segments.join(' '));
    const { channel: again } = await startFileChannel(fileSystem.kill());
    assert.deepEqual(again.positions().get('file:r1:1')?.known, new IntervalSet(20));
    assert.deepEqual(again.fill.audit, [
      { origin: 'file:r1:1', hour: 1, read: 20, generated: 0, dropped: 0, deadLettered: 0 },
    ]);
    assert.equal(again.fill.events, 0);
  });

  it('gives the space of a large segment back as soon as all of it is delivered', async () => {
    const { channel, fileSystem, clock } = await holding([Buffer.alloc(17 << 20, 'x').toString()]);
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit();
    await clock.advance(1_000);
    const files = (await fileSystem.readdir('/channel/data')).filter((name) =>
      name.endsWith('.log'),
    );
    const sizes = files.map((name) => fileSystem.contentOf(`/channel/data/${name}`).length);
    assert.equal(sizes.length, 1);
    assert.ok(sizes[0]! < 1_000, `${sizes[0]} bytes are left`);
    assert.equal(channel.lowMark, channel.endSequence);
  });

  it('delivers what is in dataDirs when the cursor is lost, under the same id', async () => {
    const { channel, fileSystem } = await holding(['a']);
    const { id } = channel;
    await (await mustTake(channel)).commit();
    await channel.stop();
    await fileSystem.unlink('/channel/checkpoint/cursor');
    const { channel: again } = await startFileChannel(fileSystem);
    assert.equal(again.id, id);
    assert.deepEqual(await drained(again), ['a']);
  });

  it('takes no cursor of a data directory that was removed', async () => {
    const { channel, fileSystem } = await holding(['a', 'b']);
    await (await mustTake(channel)).commit();
    await channel.stop();
    for (const name of await fileSystem.readdir('/channel/data'))
      await fileSystem.unlink(`/channel/data/${name}`);
    const { channel: again } = await startFileChannel(fileSystem);
    await putAll(again, EventBatch.of(['new']));
    assert.notEqual(again.id, channel.id);
    assert.deepEqual(await drained(again), ['new']);
  });

  it('refuses a second channel on its directories and says who has them', async () => {
    const { fileSystem } = await holding();
    await assert.rejects(startFileChannel(fileSystem), (error: Error) => {
      assert.ok(error instanceof StartError);
      assert.match(error.message, /\/channel\/checkpoint.*in use/);
      return true;
    });
  });

  it('refuses a transaction capacity above the capacity', async () => {
    await assert.rejects(startFileChannel(new SimFileSystem(1), { capacity: 4 }), ConfigError);
  });

  it('says it is full in the words of Flume', async () => {
    const { channel, clock } = await holding(['1', '2', '3', '4', '5'], ['6', '7', '8', '9', '10']);
    const refused = assert.rejects(
      channel.reserve(1, 1),
      /The channel has reached its capacity.*\[channel=c1\]/,
    );
    await clock.advance(3_000);
    await refused;
  });
});

describe('file channel whose log went back', () => {
  it('takes a new id when its cursor knows of more than the log has', async () => {
    const { channel, fileSystem } = await holding(['a'], ['b']);
    await channel.stop();
    const whole = fileSystem.contentOf(firstSegment);
    fileSystem.overwrite(firstSegment, whole.subarray(0, whole.length - 20));
    const { channel: again, context } = await startFileChannel(fileSystem);
    assert.notEqual(again.id, channel.id);
    assert.match(
      context.logger.messages('error').join(),
      /the log ends at 2, but 3 had been durable/,
    );
    await putAll(again, EventBatch.of(['new']));
    assert.deepEqual(await drained(again), ['a', 'new']);
  });

  it('takes a new id in a copied directory and keeps its cursor', async () => {
    const { channel, fileSystem } = await holding(['a', 'b']);
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit();
    await channel.stop();
    await fileSystem.mkdir('/copy');
    for (const name of await fileSystem.readdir('/channel/data')) {
      await fileSystem.open(`/copy/${name}`, 'w+');
      fileSystem.overwrite(`/copy/${name}`, fileSystem.contentOf(`/channel/data/${name}`));
    }
    const { channel: copy } = await startFileChannel(fileSystem, { dataDirs: ['/copy'] });
    assert.notEqual(copy.id, channel.id);
    assert.deepEqual(await drained(copy), ['b']);
  });

  it('refuses a channel of the first format instead of taking its batches for damage', async () => {
    const { channel, fileSystem } = await holding(['a', 'b']);
    await channel.stop();
    const path = '/channel/data/channel-id';
    const { crc: _, ...first } = JSON.parse(fileSystem.contentOf(path).toString());
    fileSystem.overwrite(path, Buffer.from(JSON.stringify({ ...first, format: 1 })));
    const log = fileSystem.contentOf(firstSegment);
    await assert.rejects(startFileChannel(fileSystem), /channel-id: .* format 1.*drain it/);
    assert.deepEqual(fileSystem.contentOf(firstSegment), log);
  });

  it('goes on under a new id when a destination is ahead, and says so', async () => {
    const { channel, context, fileSystem } = await holding(['a', 'b']);
    const { id } = channel;
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit();
    await channel.recover(0, new IntervalSet(9));
    assert.notEqual(channel.id, id);
    assert.match(context.logger.messages('error').join(), /up to 9 .* none beyond 2/);
    assert.equal(context.counters.get('LogWentBackCount'), 1);
    await channel.recover(0, new IntervalSet());
    await putAll(channel, EventBatch.of(['c']));
    assert.deepEqual(await drained(channel), ['b', 'c']);
    const last = channel.id;
    const { channel: again } = await startFileChannel(fileSystem.kill());
    assert.equal(again.id, last);
    assert.equal((await again.lane('k1')).lane, 0);
    await again.recover(0, new IntervalSet(4));
    assert.equal(again.id, last);
  });

  it('tells a restored log although it has grown since and was stopped', async () => {
    const { channel, fileSystem } = await holding(['a']);
    await (await mustTake(channel)).commit();
    await channel.stop();
    const { channel: restored } = await startFileChannel(fileSystem);
    await putAll(restored, EventBatch.of(['new1', 'new2']));
    await restored.stop();
    const { channel: again } = await startFileChannel(fileSystem);
    const { lane } = await again.lane('k1');
    await again.recover(lane, new IntervalSet(3));
    assert.notEqual(again.id, restored.id);
    assert.deepEqual(await drained(again), ['new1', 'new2']);
  });
});

describe('file channel whose destination has lost data', () => {
  it('sends again what it still has, counts the rest as lost there, and says so', async () => {
    const { channel, fileSystem, clock } = await holding();
    const body = 'x'.repeat(300_000);
    for (let i = 0; i < 8; i++) {
      await putAll(channel, EventBatch.of([`${i}${body}`]));
      await (await mustTake(channel)).commit();
      await clock.advance(1_000);
    }
    await channel.stop();
    const { channel: again, context } = await startFileChannel(fileSystem);
    await again.lane('k1');
    await again.recover(0, new IntervalSet(2));
    const resent = (await drained(again)).map((text) => text[0]);
    assert.deepEqual(resent, ['6', '7']);
    assert.ok(again.tallies.snapshot().lostAtDestination >= 5);
    assert.match(context.logger.messages('error').join(), /has lost data.* 2 are sent again/);
    assert.equal(again.lowMark, again.endSequence);
    await again.recover(0, new IntervalSet(again.endSequence));
    assert.deepEqual(await drained(again), []);
  });

  it('goes on from its cursor when the position is gone, and counts what was in doubt', async () => {
    const { channel, fileSystem, clock } = await holding(['a', 'b', 'c', 'd']);
    await (await mustTake(channel, 0, { events: 1, bytes: 1 })).commit();
    await clock.advance(1_000);
    await mustTake(channel, 0, { events: 2, bytes: 10 });
    const { channel: again } = await startFileChannel(fileSystem.kill());
    await again.lane('k1');
    await again.recover(0, new IntervalSet());
    assert.ok(again.tallies.snapshot().possiblyDoubled >= 2);
    assert.deepEqual(await drained(again), ['b', 'c', 'd']);
  });

  it('counts nothing when a position is missing that was never there', async () => {
    const { channel, fileSystem } = await holding(['a', 'b']);
    await mustTake(channel);
    const { channel: again } = await startFileChannel(fileSystem.powerCut());
    await again.lane('k1');
    await again.recover(0, new IntervalSet());
    assert.equal(again.tallies.snapshot().possiblyDoubled, 0);
    assert.deepEqual(await drained(again), ['a', 'b']);
  });
});

describe('file channel with several lanes', () => {
  it('holds back after a crash what another lane may have delivered, until that lane has asked', async () => {
    const fileSystem = new SimFileSystem(2);
    const { channel } = await startFileChannel(fileSystem);
    await channel.lane('k1');
    await channel.lane('k2');
    await putAll(channel, EventBatch.of(['a', 'b']));
    const [lease] = [await mustTake(channel, 0, { events: 1, bytes: 1 })];
    const { channel: again } = await startFileChannel(fileSystem.powerCut());
    const rest = await mustTake(again, 1);
    assert.deepEqual(bodiesOf(rest.batch), ['b'], 'other events go on');
    await again.recover(0, new IntervalSet(lease.ranges[0]!.to));
    assert.equal(await again.take(1, { events: 10, bytes: 100 }, 0), undefined);
    await rest.commit();
    assert.equal(again.lowMark, again.endSequence);
    assert.equal(again.tallies.snapshot().possiblyDoubled, 0);
  });

  it('delivers what B has not committed, after B went ahead of A and a crash', async () => {
    const { channel, fileSystem, clock } = await holding(['a1', 'a2'], ['b1', 'b2']);
    await channel.lane('k2');
    await mustTake(channel, 0, { events: 2, bytes: 100 });
    await (await mustTake(channel, 1)).commit();
    await clock.advance(1_000);
    const { channel: again } = await startFileChannel(fileSystem.powerCut());
    await again.lane('k1');
    await again.lane('k2');
    await again.recover(0, new IntervalSet());
    await again.recover(1, new IntervalSet(0, [{ from: 3, to: 5 }]));
    assert.deepEqual(await drained(again), ['a1', 'a2']);
  });

  it('gives what a lane has in doubt to another one after a minute, counted and named', async () => {
    const fileSystem = new SimFileSystem(2);
    const { channel } = await startFileChannel(fileSystem);
    await channel.lane('k1');
    await channel.lane('k2');
    await putAll(channel, EventBatch.of(['a']));
    await mustTake(channel, 0);
    const { channel: again, clock, context } = await startFileChannel(fileSystem.powerCut());
    const waiting = again.take(1, { events: 10, bytes: 100 }, 100_000);
    await clock.advance(59_000);
    assert.equal(again.tallies.snapshot().possiblyDoubled, 0);
    await clock.advance(2_000);
    assert.deepEqual(bodiesOf((await waiting)!.batch), ['a']);
    assert.equal(again.tallies.snapshot().possiblyDoubled, 1);
    assert.match(
      context.logger.messages('warn').join(),
      /1 events \(1 to 1\) are possibly doubled/,
    );
  });

  it('keeps a range whose outcome is unknown for its own lane', async () => {
    const { channel } = await holding(['a', 'b']);
    await channel.lane('k2');
    const lease = await mustTake(channel, 0, { events: 1, bytes: 10 });
    lease.rollback('unknown');
    assert.deepEqual(bodiesOf((await mustTake(channel, 1)).batch), ['b']);
    assert.equal(await channel.take(1, { events: 10, bytes: 100 }, 0), undefined);
    await channel.recover(0, new IntervalSet());
    assert.deepEqual(bodiesOf((await mustTake(channel, 1)).batch), ['a']);
  });
});

describe('file channel on a failing disk', () => {
  for (const operation of ['write', 'sync'] as const)
    it(`refuses puts while a ${operation} fails, keeps what it had, and goes on by itself`, async () => {
      const { channel, fileSystem } = await holding(['kept']);
      fileSystem.fault = (found, path) =>
        found === operation && path.startsWith('/channel/data') ? 'ENOSPC' : undefined;
      const provenance = [readRange('file:r1:1', 0, 5)];
      for (let i = 0; i < 3; i++) {
        const reservation = await channel.reserve(1, 1);
        await assert.rejects(
          channel.put(EventBatch.of(['lost'], { provenance }), reservation),
          ChannelError,
        );
        reservation.release();
      }
      assert.equal(channel.fill.events, 1);
      assert.equal(channel.positions().size, 0);
      fileSystem.fault = undefined;
      await putAll(channel, EventBatch.of(['next'], { provenance }));
      const { channel: again } = await startFileChannel(fileSystem.powerCut());
      assert.deepEqual(await drained(again), ['kept', 'next']);
      assert.equal(again.positions().get('file:r1:1')?.known.lowMark, 5);
    });

  it('counts and steps over what was damaged on the disk, and delivers the rest', async () => {
    const { channel, fileSystem } = await holding(['a'], ['b'], ['c']);
    await channel.stop();
    const content = Buffer.from(fileSystem.contentOf(firstSegment));
    content[content.lastIndexOf('b')]! ^= 1;
    fileSystem.overwrite(firstSegment, content);
    const { channel: again, context } = await startFileChannel(fileSystem);
    assert.equal(context.counters.get('DamagedRangeCount'), 1);
    assert.equal(again.fill.events, 2);
    assert.deepEqual(await drained(again), ['a', 'c']);
    assert.equal(again.lowMark, again.endSequence);
  });
});
