import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { KafkaChannel } from '#src/channels/kafka/kafka-channel.js';
import { EventBatch } from '#src/core/batch.js';
import type { Lease } from '#src/core/contracts.js';
import type { KafkaChannelConfig } from '#src/generated/config/channels/kafka.js';
import { addOffsetsToTxnApi } from '#src/generated/kafka/add-offsets-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { headersIn, putAll } from '../../contracts/channel-contract.js';
import { bodiesOf } from '../../support/component-context.js';
import { kafkaChannelOn, type ChannelOnBroker } from '../../support/kafka-channel.js';
import { writeRecords } from '../../support/kafka-source.js';
import { readRange } from '../../support/provenance.js';
import { proxiedBroker, type ProxiedBroker } from '../../support/proxied-broker.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { until } from '../../support/until.js';
import { readTopic } from '../../support/topic-reader.js';

interface Test {
  after(cleanUp: () => void | Promise<void>): void;
}

interface Place extends ProxiedBroker {
  /** Started; stopped after the test. Of the same directory as the others of that name. */
  start(config?: Partial<KafkaChannelConfig>, name?: string): Promise<ChannelOnBroker>;
}

async function place(test: Test): Promise<Place> {
  const channels: KafkaChannel[] = [];
  test.after(async () => {
    for (const channel of channels) await channel.stop();
  });
  const broker = await proxiedBroker(test);
  const directory = temporaryDirectory(test);
  return {
    ...broker,
    start: async (config = {}, name = 'c1') => {
      const made = kafkaChannelOn(broker.address, join(directory, name), config);
      await made.channel.start();
      channels.push(made.channel);
      return made;
    },
  };
}

const everything = { events: 1_000, bytes: 1 << 20 };

async function mustTake(channel: KafkaChannel, limit = everything): Promise<Lease> {
  const { lane } = await channel.lane('k1');
  const lease = await channel.take(lane, limit, 30_000);
  assert.ok(lease !== undefined, 'the channel gave nothing');
  return lease;
}

/** Delivers until so many events have come. */
async function takeEvents(channel: KafkaChannel, count: number): Promise<string[]> {
  const bodies: string[] = [];
  while (bodies.length < count) {
    const lease = await mustTake(channel);
    bodies.push(...bodiesOf(lease.batch));
    await lease.commit();
  }
  return bodies;
}

async function committedOffsets({ client }: ProxiedBroker): Promise<number> {
  const partitions = [0, 1].map((partition) => ({ topic: 'access', partition }));
  const offsets = await fetchOffsets(client(), 'flume', partitions, { requireStable: false });
  return offsets.reduce((sum, { offset }) => sum + offset, 0);
}

const sides = ['request', 'answer'] as const;
const yes = (): boolean => true;
const no = (): boolean => false;

const onePartition = { defaultPartitionId: 0 };

describe('kafka channel', () => {
  it('gives back what was put: bodies, headers, keys, times', async (t) => {
    const { start, client } = await place(t);
    const { channel } = await start(onePartition);
    await putAll(
      channel,
      EventBatch.of(['a', '', '\u0000ÿ'], {
        headers: { host: 'web1' },
        own: [undefined, { key: 'k', host: 'web2' }, undefined],
        timestamps: Float64Array.of(1_000, 5, 2_000_000_000_000),
      }),
    );
    const lease = await mustTake(channel);
    assert.deepEqual(bodiesOf(lease.batch), ['a', '', '\u0000ÿ']);
    assert.deepEqual(headersIn(lease.batch), [
      { host: 'web1' },
      { host: 'web2', key: 'k' },
      { host: 'web1' },
    ]);
    assert.deepEqual(lease.batch.timestamps, Float64Array.of(1_000, 5, 2_000_000_000_000));
    assert.deepEqual(
      (await readTopic(client(), 'access')).map(({ key }) => key),
      [null, 'k', null],
    );
  });

  it('puts and takes plain bodies without their headers', async (t) => {
    const { start, client } = await place(t);
    const { channel } = await start({ parseAsFlumeEvent: false });
    await putAll(channel, EventBatch.of(['a'], { headers: { host: 'web1', key: 'k' } }));
    const { batch } = await mustTake(channel);
    assert.deepEqual([bodiesOf(batch), headersIn(batch)], [['a'], [{ key: 'k' }]]);
    assert.equal((await readTopic(client(), 'access'))[0]!.value, 'a');
  });

  it('gives what was rolled back first, in its order', async (t) => {
    const { start } = await place(t);
    const { channel, context } = await start(onePartition);
    await putAll(channel, EventBatch.of(['a', 'b', 'c', 'd']));
    const first = await mustTake(channel, { events: 2, bytes: 100 });
    const second = await mustTake(channel, { events: 1, bytes: 100 });
    second.rollback();
    first.rollback();
    assert.deepEqual(await takeEvents(channel, 4), ['a', 'b', 'c', 'd']);
    assert.equal(context.counters.get('RollbackCount'), 2);
  });

  it('commits offsets only when nothing before them is pending', async (t) => {
    const at = await place(t);
    const first = await at.start(onePartition);
    await putAll(first.channel, EventBatch.of(['a', 'b']));
    await putAll(first.channel, EventBatch.of(['c']));
    const pending = await mustTake(first.channel, { events: 2, bytes: 100 });
    await (await mustTake(first.channel)).commit();
    pending.rollback();
    await first.channel.stop();
    assert.equal(await committedOffsets(at), 0);

    const second = await at.start(onePartition);
    assert.deepEqual(await takeEvents(second.channel, 3), ['a', 'b', 'c']);
    await second.channel.stop();
    assert.ok((await committedOffsets(at)) >= 3);
  });

  it('goes on behind what was delivered, and gives again what was not', async (t) => {
    const { start } = await place(t);
    const first = await start(onePartition);
    await putAll(first.channel, EventBatch.of(['a', 'b', 'c', 'd']));
    await (await mustTake(first.channel, { events: 1, bytes: 100 })).commit();
    (await mustTake(first.channel, { events: 2, bytes: 100 })).rollback();
    await first.channel.stop();
    const { channel } = await start(onePartition);
    // One fetch is one piece: the group stands before it until all of it is delivered.
    assert.deepEqual((await takeEvents(channel, 3)).slice(-3), ['b', 'c', 'd']);
  });

  it('shares the topic with another agent of the group', async (t) => {
    const { start } = await place(t);
    const { channel: writer } = await start({}, 'writer');
    const { channel: one } = await start({}, 'one');
    await putAll(writer, EventBatch.of(['a']));
    assert.deepEqual(await takeEvents(one, 1), ['a']);
    const { channel: two } = await start({}, 'two');
    await two.lane('k1');
    const taken: string[] = [];
    const drain = async (channel: KafkaChannel): Promise<number> => {
      const { lane } = await channel.lane('k1');
      const lease = await channel.take(lane, everything, 50);
      if (lease === undefined) return 0;
      taken.push(...bodiesOf(lease.batch));
      await lease.commit();
      return lease.batch.size;
    };
    const shares = [0, 0];
    const expected: string[] = [];
    for (let i = 0; shares.includes(0) || taken.length < expected.length; i++) {
      assert.ok(i < 400, `not shared: ${shares.join()}, ${taken.length} of ${expected.length}`);
      if (shares.includes(0)) {
        await putAll(writer, EventBatch.of([`e${i}`]));
        expected.push(`e${i}`);
      }
      shares[0]! += await drain(one);
      shares[1]! += await drain(two);
    }
    assert.deepEqual(new Set(taken), new Set(expected));
  });

  it('knows after a restart what it has put, and when there was no source it asks nobody', async (t) => {
    const { start, address } = await place(t);
    const first = await start();
    const put = (channel: KafkaChannel, from: number) =>
      putAll(
        channel,
        EventBatch.of(['x'], { provenance: [readRange('file:r1:1', from, from + 1)] }),
      );
    await put(first.channel, 0);
    await Promise.all([put(first.channel, 1), put(first.channel, 2)]);
    await putAll(first.channel, EventBatch.of([], { provenance: [readRange('file:r1:1', 3, 9)] }));
    await first.channel.stop();
    const second = await start();
    assert.equal(second.channel.positions().get('file:r1:1')?.known.lowMark, 9);
    assert.ok(address.length > 0);
  });

  it('writes each put once, whatever request or answer is lost', async (t) => {
    const { start, proxy, client } = await place(t);
    const { channel } = await start(onePartition);
    const apis = [produceApi, addOffsetsToTxnApi, txnOffsetCommitApi, endTxnApi];
    const cuts = [
      undefined,
      ...apis.flatMap(({ key }) => sides.map((side) => ({ apiKey: key, side }))),
    ];
    for (const [i, cut] of cuts.entries()) {
      const provenance = [readRange('file:r1:1', i, i + 1)];
      proxy.cut = cut;
      // What is refused is put again, as a source's line does it.
      for (let isStored = false; !isStored;) {
        const put = putAll(channel, EventBatch.of([`${i}`], { provenance }));
        isStored = await put.then(yes, no);
      }
      assert.equal(proxy.cut, undefined, 'the cut was made');
    }
    const bodies = (await readTopic(client(), 'access')).map(({ value }) => value.slice(2));
    assert.deepEqual(bodies, [...cuts.keys()].map(String));
    assert.equal(channel.positions().get('file:r1:1')?.known.lowMark, cuts.length);
  });

  it('does not write a put again whose commit had arrived, though the broker was gone since', async (t) => {
    const { start, proxy, client } = await place(t);
    const { channel } = await start(onePartition);
    await putAll(channel, EventBatch.of(['a']));
    const { targetPort } = proxy;
    proxy.cut = { apiKey: endTxnApi.key, side: 'answer' };
    const batch = EventBatch.of(['b']); // without a position
    const isStored = putAll(channel, batch).then(yes, no);
    await until(() => proxy.cut === undefined);
    proxy.targetPort = 1;
    const wasStored = await isStored;
    proxy.targetPort = targetPort;
    if (!wasStored) await putAll(channel, batch);
    await putAll(channel, EventBatch.of(['c']));
    const bodies = (await readTopic(client(), 'access')).map(({ value }) => value.at(-1));
    assert.deepEqual(bodies, ['a', 'b', 'c']);
  });

  it('gives to the dead letters what is no AvroFlumeEvent, and goes on', async (t) => {
    const { start, client } = await place(t);
    const { channel, context } = await start(onePartition);
    await writeRecords(client(), ['\u0002junk']);
    await putAll(channel, EventBatch.of(['a']));
    assert.deepEqual(await takeEvents(channel, 1), ['a']);
    assert.match(context.deadLetters.letters[0]!.reason, /no AvroFlumeEvent/);
  });

  it('puts events into the partition that their header names, and refuses other values', async (t) => {
    const { start, client } = await place(t);
    const { channel, context } = await start({ partitionIdHeader: 'p', parseAsFlumeEvent: false });
    const own = ['1', '0', 'x', '7'].map((p) => ({ p }));
    await putAll(channel, EventBatch.of(['one', 'zero', 'text', 'none'], { own }));
    const records = await readTopic(client(), 'access');
    assert.deepEqual(
      records.map(({ partition, value }) => [partition, value]),
      [
        [0, 'zero'],
        [1, 'one'],
      ],
    );
    assert.equal(context.deadLetters.letters.length, 2);
  });
});
