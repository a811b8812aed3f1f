import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MemoryChannel } from '#src/channels/memory/memory-channel.js';
import { EventBatch } from '#src/core/batch.js';
import { ConfigError } from '#src/core/errors.js';
import type { MemoryChannelConfig } from '#src/generated/config/channels/memory.js';
import { channelContract, mustTake, putAll } from '../../contracts/channel-contract.js';
import { componentContext } from '../../support/component-context.js';
import { readRange } from '../../support/provenance.js';

const defaults: MemoryChannelConfig = {
  capacity: 10,
  transactionCapacity: 5,
  'keep-alive': 3,
  byteCapacityBufferPercentage: 20,
};

async function started(config: Partial<MemoryChannelConfig> = {}) {
  const context = componentContext<MemoryChannelConfig>({ ...defaults, ...config });
  const channel = new MemoryChannel(context);
  await channel.start();
  return { channel, clock: context.clock };
}

channelContract('memory', () => started());

describe('memory channel', () => {
  it('hands a batch on without a copy', async () => {
    const { channel } = await started();
    const batch = EventBatch.of(['a', 'b']);
    await putAll(channel, batch);
    assert.equal((await mustTake(channel)).batch, batch);
  });

  it('merges batches of one slab by their positions', async () => {
    const { channel } = await started();
    const slab = EventBatch.of(['a', 'b', 'c']);
    await putAll(channel, slab.slice(0, 2, []));
    await putAll(channel, slab.slice(2, 3, []));
    const { batch } = await mustTake(channel);
    assert.equal(batch.buffer, slab.buffer);
    assert.equal(batch.size, 3);
  });

  it('takes another capacity over with what it holds: room comes at once, or when sinks have made it', async () => {
    const { channel, clock } = await started({ capacity: 4, transactionCapacity: 4 });
    await putAll(channel, EventBatch.of(['a', 'b', 'c', 'd']));
    const waiting = channel.reserve(1, 1);
    const reconfigure = (config: Partial<MemoryChannelConfig>): void =>
      channel.reconfiguration(new MemoryChannel(componentContext({ ...defaults, ...config })))!();
    reconfigure({ capacity: 6 });
    (await waiting).release();
    assert.deepEqual([channel.fill.events, channel.fill.capacityEvents], [4, 6]);
    reconfigure({ capacity: 2, transactionCapacity: 2, 'keep-alive': 1 });
    assert.equal(channel.fill.events, 4, 'nothing is dropped');
    const refused = assert.rejects(channel.reserve(1, 1), /Space for commit/);
    await clock.advance(1_000);
    await refused;
    for (let i = 0; i < 2; i++) await (await mustTake(channel)).commit();
    (await channel.reserve(1, 1)).release();
    assert.deepEqual([channel.fill.events, channel.transactionCapacity], [0, 2]);
  });

  it('knows only the positions that its sinks have committed', async () => {
    const { channel } = await started();
    await putAll(channel, EventBatch.of(['a'], { provenance: [readRange('file:r1:1', 0, 1)] }));
    const lease = await mustTake(channel);
    assert.equal(channel.positions().size, 0);
    await lease.commit();
    assert.equal(channel.positions().get('file:r1:1')?.known.lowMark, 1);
  });

  it('holds a position back while another sink has an earlier range of it', async () => {
    const { channel } = await started();
    const provenance = (from: number) => [readRange('file:r1:1', from, from + 10)];
    await putAll(channel, EventBatch.of(['a'], { provenance: provenance(0) }));
    await putAll(channel, EventBatch.of(['b'], { provenance: provenance(10) }));
    await putAll(channel, EventBatch.of([], { provenance: provenance(20) }));
    await channel.lane('k1');
    await channel.lane('k2');
    const first = await mustTake(channel, 0, { events: 1, bytes: 100 });
    const second = await mustTake(channel, 1, { events: 1, bytes: 100 });
    const known = () => channel.positions().get('file:r1:1')!.known;

    await second.commit();
    assert.equal(known().lowMark, 0);
    assert.deepEqual(known().missing(0, 20), [{ from: 0, to: 20 }]);
    first.rollback();
    assert.equal(known().lowMark, 0);
    await (await mustTake(channel)).commit();
    assert.equal(known().lowMark, 30);
  });

  it('says in the words of Flume what is full: events or bytes', async () => {
    const { channel, clock } = await started({ byteCapacity: 100 });
    await putAll(channel, EventBatch.of(['x'.repeat(70)]));
    const bytes = assert.rejects(
      channel.reserve(1, 20),
      /Byte capacity allocated to store event body 80 reached/,
    );
    await clock.advance(3_000);
    await bytes;
    for (let i = 0; i < 9; i++) await putAll(channel, EventBatch.of(['']));
    const events = assert.rejects(
      channel.reserve(1, 0),
      /Space for commit to queue couldn't be acquired/,
    );
    await clock.advance(3_000);
    await events;
  });

  it('has no limit of bytes when the capacity is 0', async () => {
    const { channel } = await started({ byteCapacity: 0 });
    (await channel.reserve(1, Number.MAX_SAFE_INTEGER)).release();
  });

  it('refuses a transaction capacity above the capacity, with the place in the configuration', () => {
    const context = componentContext<MemoryChannelConfig>({
      ...defaults,
      transactionCapacity: 100,
    });
    assert.throws(() => new MemoryChannel(context), ConfigError);
  });

  it('has a new id at each start', async () => {
    assert.notEqual((await started()).channel.id, (await started()).channel.id);
  });
});
