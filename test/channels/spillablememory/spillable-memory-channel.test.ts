import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channels } from '#src/channels/index.js';
import { SpillableMemoryChannel } from '#src/channels/spillablememory/spillable-memory-channel.js';
import { EventBatch } from '#src/core/batch.js';
import { ChannelFullError, ConfigError } from '#src/core/errors.js';
import type { SpillableMemoryChannelConfig } from '#src/generated/config/channels/spillablememory.js';
import { channelContract, mustTake, putAll } from '../../contracts/channel-contract.js';
import { SimFileSystem } from '../../sim/sim-file-system.js';
import { bodiesOf, componentContext } from '../../support/component-context.js';
import { readRange } from '../../support/provenance.js';
import { spillableDefaults, startSpillable } from '../../support/spillable-channel.js';

channelContract('spillable memory, with room on disk alone', () =>
  startSpillable(new SimFileSystem(1), { memoryCapacity: 1, overflowCapacity: 9 }, 3),
);

const everything = { events: 1_000, bytes: 1 << 20 };

async function taken(channel: SpillableMemoryChannel): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const lease = await channel.take(0, everything, 0);
    if (lease === undefined) return bodies;
    bodies.push(...bodiesOf(lease.batch));
    await lease.commit();
  }
}

async function putBodies(channel: SpillableMemoryChannel, from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) await putAll(channel, EventBatch.of([`${i}`]));
}

function numbers(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => `${from + i}`);
}

describe('spillable memory channel', () => {
  it('keeps in memory what fits there, and writes nothing', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel } = await startSpillable(fileSystem);
    const { operations } = fileSystem;
    await putBodies(channel, 0, 10);
    assert.deepEqual(await taken(channel), numbers(0, 10));
    assert.equal(fileSystem.operations, operations);
  });

  it('waits for memory first, then uses the disk, and keeps the order', async () => {
    const { channel, clock, context } = await startSpillable(new SimFileSystem(1));
    await putBodies(channel, 0, 10);
    const waiting = putBodies(channel, 10, 11);
    await clock.advance(2_999);
    assert.equal(channel.endSequence, 10);
    await clock.advance(1);
    await waiting;
    assert.match(context.logger.messages().join(), /Overflow activated/);
    await putBodies(channel, 11, 100);
    assert.equal(channel.fill.events, 100);
    assert.deepEqual(await taken(channel), numbers(0, 100));
    assert.match(context.logger.messages().join(), /Overflow deactivated/);
  });

  it('uses the disk when bodies take more bytes than memory may', async () => {
    const { channel } = await startSpillable(new SimFileSystem(1), {
      byteCapacity: 100,
      overflowTimeout: 0,
    });
    const bodies = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(60));
    for (const body of bodies) await putAll(channel, EventBatch.of([body]));
    assert.deepEqual(await taken(channel), bodies);
  });

  it('loses nothing and doubles nothing at a clean stop, and keeps the order', async () => {
    const fileSystem = new SimFileSystem(1);
    const first = await startSpillable(fileSystem, { overflowTimeout: 0 });
    await putBodies(first.channel, 0, 25);
    const lease = await mustTake(first.channel, 0, { events: 3, bytes: 100 });
    await lease.commit();
    (await mustTake(first.channel, 0, { events: 5, bytes: 100 })).rollback();
    await first.channel.stop();

    const second = await startSpillable(fileSystem);
    await putBodies(second.channel, 25, 30);
    assert.deepEqual(await taken(second.channel), numbers(3, 30));
    await second.channel.stop();
    assert.deepEqual(await taken((await startSpillable(fileSystem)).channel), []);
  });

  it('has after a kill what had been written to the disk', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel } = await startSpillable(fileSystem, { overflowTimeout: 0 });
    await putBodies(channel, 0, 25); // memory was written out at 10 and 20
    const restarted = await startSpillable(fileSystem.kill());
    assert.deepEqual(await taken(restarted.channel), numbers(0, 20));
  });

  it('knows after a kill the positions of what is on disk, and of what was delivered a second ago', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel, clock } = await startSpillable(fileSystem);
    const put = (from: number) =>
      putAll(
        channel,
        EventBatch.of(['x'], { provenance: [readRange('file:r1:1', from, from + 1)] }),
      );
    await put(0);
    await taken(channel);
    assert.equal(channel.positions().get('file:r1:1')?.known.lowMark, 1);
    await clock.advance(1_000);
    await put(1);
    assert.equal(channel.positions().get('file:r1:1')?.known.lowMark, 1, 'memory is no store');
    const restarted = await startSpillable(fileSystem.kill());
    assert.equal(restarted.channel.positions().get('file:r1:1')?.known.lowMark, 1);
    assert.equal(restarted.channel.fill.audit?.[0]?.read, 1);
  });

  it('settles on disk what was leased from memory and delivered after it was written', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel } = await startSpillable(fileSystem, { overflowTimeout: 0 });
    await putBodies(channel, 0, 10);
    const lease = await mustTake(channel);
    await putBodies(channel, 10, 11);
    await lease.commit();
    assert.deepEqual(await taken(channel), numbers(5, 11));
    assert.equal(channel.fill.events, 0);
    await channel.stop();
    assert.deepEqual(await taken((await startSpillable(fileSystem)).channel), []);
  });

  it('refuses when the disk is full too, and takes again when there is room', async () => {
    const fileSystem = new SimFileSystem(1);
    const { channel, clock } = await startSpillable(fileSystem, { overflowTimeout: 0 });
    await putBodies(channel, 0, 10);
    fileSystem.free = () => 0;
    await clock.advance(2_000);
    await assert.rejects(channel.reserve(1, 1), ChannelFullError);
    assert.deepEqual(await taken(channel), numbers(0, 10));
    await putBodies(channel, 10, 12);
    assert.deepEqual(await taken(channel), numbers(10, 12));
  });

  it('refuses beyond both capacities', async () => {
    const { channel } = await startSpillable(new SimFileSystem(1), {
      overflowTimeout: 0,
      overflowCapacity: 20,
      memoryCapacity: 10,
    });
    await putBodies(channel, 0, 30);
    await assert.rejects(channel.reserve(1, 1), ChannelFullError);
    assert.deepEqual(await taken(channel), numbers(0, 30));
  });

  it('is a memory or a file channel where one of its parts has no room, and refuses none at all', async () => {
    const definition = channels.find(({ type }) => type === 'spillablememory')!;
    const create = async (config: Partial<SpillableMemoryChannelConfig>) => {
      const context = componentContext({ ...spillableDefaults, ...config });
      return (await definition.create(context)).constructor.name;
    };
    assert.equal(await create({}), 'SpillableMemoryChannel');
    assert.equal(await create({ overflowCapacity: 0 }), 'MemoryChannel');
    assert.equal(await create({ memoryCapacity: 0 }), 'FileChannel');
    await assert.rejects(create({ memoryCapacity: 0, overflowCapacity: 0 }), ConfigError);
    await assert.rejects(create({ transactionCapacity: 5_000 }), ConfigError);
  });
});
