import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heartbeatApi } from '#src/generated/kafka/heartbeat.js';
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import { leaveGroupApi } from '#src/generated/kafka/leave-group.js';
import { syncGroupApi } from '#src/generated/kafka/sync-group.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import type { ConsumerSettings } from '#src/protocol/kafka/group/consumer-settings.js';
import { GroupConsumer } from '#src/protocol/kafka/group/group-consumer.js';
import type { TopicChoice } from '#src/protocol/kafka/group/group-consumer.js';
import { decodeRecords } from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../../../support/byte-slab.js';
import { testConsumerSettings } from '../../../support/consumer-settings.js';
import { proxiedBroker } from '../../../support/proxied-broker.js';
import type { ProxiedBroker } from '../../../support/proxied-broker.js';
import { until } from '../../../support/until.js';

type Test = Parameters<typeof proxiedBroker>[0];

interface Group {
  readonly broker: ProxiedBroker;
  readonly cluster: KafkaCluster;
  /** Another member; it leaves with the test at the latest. */
  reader(choice?: TopicChoice, settings?: Partial<ConsumerSettings>): Reader;
}

async function groupOf(t: Test): Promise<Group> {
  const readers: Reader[] = [];
  t.after(async () => {
    for (const reader of readers) await reader.end();
  });
  const broker = await proxiedBroker(t);
  return {
    broker,
    cluster: broker.client(),
    reader(choice = ['access'], settings = {}) {
      const reader = new Reader(broker, choice, settings);
      readers.push(reader);
      return reader;
    },
  };
}

/** A member of group `g` that reads all the time. What it had is committed when it is revoked. */
class Reader {
  readonly values: string[] = [];
  /** What it was given, as `topic-partition`, newest last. */
  readonly assignments: string[][] = [];
  readonly revocations: boolean[] = [];
  readonly consumer: GroupConsumer;
  readonly cluster: KafkaCluster;
  readonly #next = new Map<string, { topic: string; partition: number; offset: number }>();
  #reading: Promise<void> = Promise.resolve();
  #isEnded = false;

  constructor(
    broker: ProxiedBroker,
    choice: TopicChoice,
    settings: Partial<ConsumerSettings> = {},
  ) {
    this.cluster = broker.client();
    const all = { ...testConsumerSettings, ...settings };
    this.consumer = new GroupConsumer(this.cluster, all, choice, {
      assigned: async (partitions) => {
        const names = partitions.map(({ topic, partition }) => `${topic}-${partition}`);
        this.assignments.push(names.toSorted());
        return partitions.map(() => undefined);
      },
      revoked: async (isLost) => {
        this.revocations.push(isLost);
        await this.commit();
      },
    });
  }

  get assigned(): string[] {
    return this.assignments.at(-1) ?? [];
  }

  start(): this {
    this.#reading = this.#read();
    this.#reading.catch(() => {});
    return this;
  }

  commit(): Promise<boolean> {
    const offsets = Array.from(this.#next.values(), (each) => ({ ...each, leaderEpoch: -1 }));
    this.#next.clear();
    return this.consumer.commit(offsets);
  }

  async end(): Promise<void> {
    if (this.#isEnded) return;
    this.#isEnded = true;
    await this.#reading;
    await this.consumer.close();
  }

  async #read(): Promise<void> {
    while (!this.#isEnded)
      for (const {
        topic,
        partition,
        bytes,
        positions,
        nextOffset,
      } of await this.consumer.fetch()) {
        for (const position of positions) {
          const records = decodeRecords(bytes, position);
          for (let i = 0; i < records.size; i++) this.values.push(String(records.valueAt(i)));
        }
        this.#next.set(`${topic}-${partition}`, { topic, partition, offset: nextOffset });
      }
  }
}

/** Puts the only member out of group `g`, as the end of its session would. */
async function putOut(cluster: KafkaCluster): Promise<void> {
  const coordinator = await cluster.coordinator('group', 'g');
  const { groups } = await coordinator.send(describeGroupsApi, { groups: ['g'] });
  const { memberId } = groups[0]!.members[0]!;
  const { errorCode } = await coordinator.send(leaveGroupApi, {
    groupId: 'g',
    memberId,
    members: [{ memberId }],
  });
  assert.equal(errorCode, 0);
}

async function write(cluster: KafkaCluster, partition: number, ...values: string[]): Promise<void> {
  const records = { size: values.length, values: slabOf(values), timestampMs: 0 };
  await new Producer(cluster).write([{ topic: 'access', partition, records }]);
}

test('one member reads all partitions, and a second takes over its share', async (t) => {
  const { cluster, reader: newReader } = await groupOf(t);
  await write(cluster, 0, 'a');
  await write(cluster, 1, 'b');
  const first = newReader().start();
  await until(() => first.values.length === 2, 'both are read');
  assert.deepEqual(first.assigned, ['access-0', 'access-1']);

  const second = newReader().start();
  await until(() => second.assigned.length === 1 && first.assigned.length === 1, 'they share');
  assert.deepEqual([...first.assigned, ...second.assigned].toSorted(), ['access-0', 'access-1']);
  await write(cluster, 0, 'c');
  await write(cluster, 1, 'd');
  await until(() => first.values.length + second.values.length === 4, 'each is read');
  assert.deepEqual([...first.values, ...second.values].toSorted(), ['a', 'b', 'c', 'd']);

  await second.end();
  await until(() => first.assigned.length === 2, 'the first has all again');
  assert.ok(first.revocations.every((isLost) => !isLost));
});

test('what was revoked is committed before another member begins', async (t) => {
  const { cluster, reader: newReader } = await groupOf(t);
  await write(cluster, 0, 'a', 'b', 'c');
  const first = newReader().start();
  await until(() => first.values.length === 3, 'all are read');
  await first.end();
  const [stored] = await fetchOffsets(cluster, 'g', [{ topic: 'access', partition: 0 }], {
    requireStable: true,
  });
  assert.equal(stored?.offset, 3);
  const second = newReader().start();
  await write(cluster, 0, 'd');
  await until(() => second.values.length > 0, 'the next is read');
  assert.deepEqual(second.values, ['d']);
});

test('a member that the broker has forgotten is told that its partitions are lost', async (t) => {
  const { cluster, reader: newReader } = await groupOf(t);
  const reader = newReader().start();
  await until(() => reader.assigned.length === 2, 'it is a member');
  await putOut(cluster);
  await until(() => reader.revocations.length === 1 && reader.assignments.length === 2, 'joined');
  assert.deepEqual(reader.revocations, [true]);
});

test('lost requests and answers of joining, synchronizing and heartbeats change nothing', async (t) => {
  const { broker, cluster, reader: newReader } = await groupOf(t);
  // Not those of joining: the broker waits for the member whose id nobody has heard.
  const cuts = [
    { apiKey: joinGroupApi.key, side: 'request' },
    { apiKey: syncGroupApi.key, side: 'answer' },
    { apiKey: heartbeatApi.key, side: 'answer' },
  ] as const;
  for (const cut of cuts) {
    broker.proxy.cut = cut;
    const reader = newReader(['access'], { groupId: `g${cut.apiKey}` }).start();
    await write(cluster, 0, 'x');
    await until(
      () => broker.proxy.cut === undefined && reader.values.length > 0,
      `after ${cut.apiKey}`,
    );
    await reader.end();
  }
});

test('a pattern takes in the topics that come later', async (t) => {
  const { cluster, reader: newReader } = await groupOf(t);
  const reader = newReader(/^(?:acc.*)$/, { metadataMaxAgeMs: 50 }).start();
  await until(() => reader.assigned.length === 2, 'the first topic is there');
  const made = { numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] };
  await cluster.createTopics([
    { ...made, name: 'accounts' },
    { ...made, name: 'other' },
  ]);
  await until(() => reader.assigned.length === 3, 'the new topic is there');
  assert.deepEqual(reader.assigned, ['access-0', 'access-1', 'accounts-0']);
});

test('a group without an offset begins where auto.offset.reset says, and remembers it', async (t) => {
  const { cluster, reader: newReader } = await groupOf(t);
  await write(cluster, 0, 'before');
  const reader = newReader(['access'], { offsetReset: 'latest' }).start();
  const place = [{ topic: 'access', partition: 0 }];
  await until(() => reader.assigned.length === 2, 'it is a member');
  await reader.end();
  const [stored] = await fetchOffsets(cluster, 'g', place, { requireStable: true });
  assert.equal(stored?.offset, 1);
  await write(cluster, 0, 'while it was down');
  const next = newReader(['access'], { offsetReset: 'latest' }).start();
  await until(() => next.values.length > 0, 'the next is read');
  assert.deepEqual(next.values, ['while it was down']);
});

test('auto.offset.reset none refuses a group without an offset', async (t) => {
  const { reader: newReader } = await groupOf(t);
  const reader = newReader(['access'], { offsetReset: 'none' });
  await assert.rejects(reader.consumer.fetch(), /auto\.offset\.reset is none/);
});
