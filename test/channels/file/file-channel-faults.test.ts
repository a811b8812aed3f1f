/** The lines of the list of tests in the exactly-once rules that concern a channel and its disk. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ChannelInlet } from '#src/agent/channel-inlet.js';
import { ChannelProcessor } from '#src/agent/channel-processor.js';
import { EventBatch } from '#src/core/batch.js';
import type { Lease } from '#src/core/contracts.js';
import { Counters } from '#src/core/counters.js';
import { IntervalSet } from '#src/core/interval-set.js';
import { mustTake, putAll } from '../../contracts/channel-contract.js';
import { bodiesOf } from '../../support/component-context.js';
import { startFileChannel, type StartedFileChannel } from '../../support/file-channel.js';
import { readRange } from '../../support/provenance.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';

const upstream = `channel:${'a'.repeat(32)}`;

function batchAt(from: number, to: number, padding = ''): EventBatch {
  const bodies = Array.from({ length: to - from }, (_, i) => `${from + i}${padding}`);
  return EventBatch.of(bodies, {
    provenance: [readRange(upstream, from, to)],
    endPosition: (i) => from + i + 1,
  });
}

function processorOf({ channel, context }: StartedFileChannel): ChannelProcessor {
  const inlet = new ChannelInlet('c1', channel);
  inlet.load();
  return new ChannelProcessor({
    origin: 'source:a1.r1',
    inlets: new Map([['c1', inlet]]),
    interceptors: [],
    selector: {
      select: () => [{ channel: 'c1', events: 'all' }],
      requiredChannels: new Set(['c1']),
      optionalChannels: new Set(),
    },
    counters: new Counters(),
    clock: context.clock,
    logger: context.logger,
    signal: context.signal,
  });
}

async function drained(started: StartedFileChannel): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const lease = await started.channel.take(0, { events: 100, bytes: 1 << 20 }, 0);
    if (lease === undefined) return bodies;
    bodies.push(...bodiesOf(lease.batch));
    await lease.commit();
  }
}

describe('file channel: what would break a simpler design', () => {
  it('rolls 1,000 segments, keeps the last, and suppresses everything that is sent again', async () => {
    const fileSystem = new SimFileSystem(1);
    const config = { maxFileSize: 600, capacity: 100 };
    const started = await startFileChannel(fileSystem, config);
    const { channel, clock } = started;
    await channel.lane('k1');
    const count = 1_000;
    for (let i = 0; i < count; i++) {
      await putAll(channel, batchAt(i, i + 1, 'x'.repeat(300)));
      await (await mustTake(channel)).commit();
      if (i % 50 === 49) await clock.advance(1_000);
    }
    const files = await fileSystem.readdir('/channel/data');
    assert.ok(files.filter((name) => name.endsWith('.log')).length <= 2, files.join(' '));
    const again = await startFileChannel(fileSystem.powerCut(), config);
    const processor = processorOf(again);
    for (let i = 0; i < count; i += 5) await processor.emit(batchAt(i, i + 5));
    assert.deepEqual(await drained(again), []);
    assert.equal(again.channel.tallies.snapshot().suppressed, count);
    await processor.emit(batchAt(count, count + 1));
    assert.deepEqual(await drained(again), [`${count}`]);
  });

  it('gives a fast sink nothing whose number another event could get after a power cut', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const fileSystem = new SimFileSystem(seed);
      const { channel } = await startFileChannel(fileSystem);
      await channel.lane('k1');
      const delivered = new Map<number, string>();
      const sink = (async () => {
        for (let tries = 0; tries < 400 && !fileSystem.isDead; tries++) {
          const lease: Lease | undefined = await channel.take(0, { events: 1, bytes: 1 }, 0);
          if (lease !== undefined) delivered.set(lease.ranges[0]!.from, bodiesOf(lease.batch)[0]!);
          else await Promise.resolve();
        }
      })();
      fileSystem.crashAfter = fileSystem.operations + 1 + (seed % 6);
      await Promise.allSettled([
        ...Array.from({ length: 4 }, (_, i) => putAll(channel, EventBatch.of([`x${i}`]))),
        sink,
      ]);
      const { channel: again } = await startFileChannel(fileSystem.powerCut());
      for (let i = 0; i < 4; i++) await putAll(again, EventBatch.of([`y${i}`]));
      for (;;) {
        const lease = await again.take(0, { events: 1, bytes: 1 }, 0);
        if (lease === undefined) break;
        const number = lease.ranges[0]!.from;
        const [body] = bodiesOf(lease.batch);
        assert.equal(body, delivered.get(number) ?? body, `seed ${seed}: number ${number}`);
        await lease.commit();
      }
    }
  });

  it('trusts no page after a failed sync, whatever of it the next crash leaves', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const fileSystem = new SimFileSystem(seed);
      const { channel } = await startFileChannel(fileSystem);
      await putAll(channel, batchAt(0, 2));
      fileSystem.fault = (operation, path) =>
        operation === 'sync' && path.endsWith('.log') ? 'EIO' : undefined;
      const reservation = await channel.reserve(3, 3);
      await assert.rejects(channel.put(batchAt(2, 5, 'z'.repeat(2_000)), reservation));
      reservation.release();
      fileSystem.fault = undefined;
      if (seed % 2 === 0) await putAll(channel, batchAt(2, 5));
      const again = await startFileChannel(
        seed % 3 === 0 ? fileSystem.kill() : fileSystem.powerCut(),
      );
      const known = again.channel.positions().get(upstream)!.known;
      assert.deepEqual(known, new IntervalSet(known.lowMark));
      if (seed % 2 === 0) assert.equal(known.lowMark, 5);
      const bodies = (await drained(again)).map((body) => Number.parseInt(body, 10));
      assert.deepEqual(
        bodies,
        Array.from({ length: known.lowMark }, (_, i) => i),
        `seed ${seed}`,
      );
      assert.equal(again.context.counters.get('DamagedRangeCount'), 0);
    }
  });

  it('runs beside its clone under another id', async () => {
    const fileSystem = new SimFileSystem(1);
    const started = await startFileChannel(fileSystem);
    await putAll(started.channel, batchAt(0, 2));
    await fileSystem.mkdir('/clone/data');
    for (const name of await fileSystem.readdir('/channel/data')) {
      if (name === 'in_use.lock') continue;
      await fileSystem.open(`/clone/data/${name}`, 'w+');
      fileSystem.overwrite(`/clone/data/${name}`, fileSystem.contentOf(`/channel/data/${name}`));
    }
    const clone = await startFileChannel(fileSystem, {
      checkpointDir: '/clone/checkpoint',
      dataDirs: ['/clone/data'],
    });
    assert.notEqual(clone.channel.id, started.channel.id);
    await putAll(started.channel, batchAt(2, 3));
    await putAll(clone.channel, batchAt(2, 4));
    assert.deepEqual(await drained(started), ['0', '1', '2']);
    assert.deepEqual(await drained(clone), ['0', '1', '2', '3']);
  });
});
