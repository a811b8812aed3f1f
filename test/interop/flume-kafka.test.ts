/**
 * Flume's own Kafka source and sink and ours through the same topics, with headers and without, and in
 * one group: over the built-in broker and over Apache Kafka.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Headers } from '#src/core/batch.js';
import type { KafkaSourceConfig } from '#src/generated/config/sources/kafka.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { laneState } from '../contracts/sink-contract.js';
import { avroSinkTo } from '../support/avro-sink.js';
import { startFlume } from '../support/flume-peer.js';
import { avroEventsIn } from '../support/flume-twins.js';
import { sinkOn } from '../support/kafka-sink.js';
import { kafkaSourceOn, writeRecords, type SourceOnBroker } from '../support/kafka-source.js';
import { makeTopics } from '../support/kafka-topics.js';
import { oddBatch, oddEventCount, oddEvents, type TextEvent } from '../support/odd-events.js';
import { proxiedBroker, proxiedKafka, type ProxiedBroker } from '../support/proxied-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const topics = ['flume-events', 'flume-plain', 'our-events', 'our-plain', 'shared'];
const count = oddEventCount;

/** A Kafka source `name` of Flume with a channel and a file_roll sink that keeps headers. */
function flumeSource(name: string, address: string, directory: string, more: string[]): string[] {
  mkdirSync(join(directory, name));
  return [
    `a.sources.${name}.type = org.apache.flume.source.kafka.KafkaSource`,
    `a.sources.${name}.kafka.bootstrap.servers = ${address}`,
    `a.sources.${name}.kafka.consumer.auto.offset.reset = earliest`,
    `a.sources.${name}.batchSize = 100`,
    `a.sources.${name}.batchDurationMillis = 100`,
    `a.sources.${name}.channels = ${name}`,
    ...more.map((line) => `a.sources.${name}.${line}`),
    `a.channels.${name}.type = memory`,
    `a.channels.${name}.capacity = 10000`,
    `a.sinks.${name}.type = file_roll`,
    `a.sinks.${name}.channel = ${name}`,
    `a.sinks.${name}.sink.directory = ${join(directory, name)}`,
    `a.sinks.${name}.sink.rollInterval = 0`,
    `a.sinks.${name}.sink.serializer = avro_event`,
  ];
}

/** A Kafka sink `name` of Flume for what its Avro source gets. */
function flumeSink(name: string, address: string, more: string[]): string[] {
  return [
    `a.sinks.${name}.type = org.apache.flume.sink.kafka.KafkaSink`,
    `a.sinks.${name}.kafka.bootstrap.servers = ${address}`,
    `a.sinks.${name}.flumeBatchSize = 50`,
    ...more.map((line) => `a.sinks.${name}.${line}`),
  ];
}

function flumeAgent(address: string, directory: string): string[] {
  return [
    'a.sources = r events plain shared',
    'a.channels = c c2 events plain shared',
    'a.sinks = ke kp events plain shared',
    'a.sources.r.channels = c c2',
    'a.channels.c.capacity = 10000',
    'a.channels.c2.type = memory',
    'a.channels.c2.capacity = 10000',
    ...flumeSink('ke', address, [
      'channel = c',
      'kafka.topic = flume-events',
      'useFlumeEventFormat = true',
    ]),
    ...flumeSink('kp', address, [
      'channel = c2',
      'kafka.topic = flume-plain',
      'header.note = n',
      'kafka.producer.compression.type = gzip',
    ]),
    ...flumeSource('events', address, directory, [
      'kafka.topics = our-events',
      'kafka.consumer.group.id = events',
      'useFlumeEventFormat = true',
    ]),
    ...flumeSource('plain', address, directory, [
      'kafka.topics.regex = our-pl.*',
      'kafka.consumer.group.id = plain',
      'header.note = n',
    ]),
    ...flumeSource('shared', address, directory, [
      'kafka.topics = shared',
      'kafka.consumer.group.id = shared',
      'kafka.consumer.heartbeat.interval.ms = 200',
    ]),
  ];
}

/** By what a test compares: an event's own headers and body, in a common order. */
function sorted(found: readonly TextEvent[]): TextEvent[] {
  const key = ({ headers, body }: TextEvent): string => `${body} ${headers['note']}`;
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Without what a Kafka source adds to each event. */
function ownOf({ headers, body }: { headers: Headers; body: Buffer }): TextEvent {
  const own = Object.fromEntries(Object.entries(headers).filter(([name]) => !added.has(name)));
  return { headers: own, body: body.toString('latin1') };
}

const added: ReadonlySet<string> = new Set(['topic', 'partition', 'offset', 'timestamp']);

function eventsOf({ context }: SourceOnBroker): { headers: Headers; body: Buffer }[] {
  return context.batches.flatMap((batch) =>
    Array.from({ length: batch.size }, (_, i) => ({
      headers: batch.headersOf(i),
      body: batch.body(i),
    })),
  );
}

/** What plain records keep of an event: key, chosen header, body. */
function plain({ headers: { note, key }, body }: TextEvent): TextEvent {
  return { headers: { note: note!, ...(key !== undefined && { key }) }, body };
}

async function committedBy(cluster: KafkaCluster, group: string, topic: string): Promise<number> {
  const places = [0, 1].map((partition) => ({ topic, partition }));
  const offsets = await fetchOffsets(cluster, group, places, { requireStable: true });
  return offsets.reduce((sum, { offset }) => sum + offset, 0);
}

async function interchange(t: TestContext, broker: ProxiedBroker): Promise<void> {
  const { address } = broker;
  const cluster = broker.client();
  await makeTopics(cluster, topics, 2);
  const directory = temporaryDirectory(t);
  const flume = await startFlume(t, flumeAgent(address, directory));
  const sources: SourceOnBroker[] = [];
  const source = async (config: Partial<KafkaSourceConfig>): Promise<SourceOnBroker> => {
    const on = kafkaSourceOn(address, config);
    sources.push(on);
    await on.source.start();
    return on;
  };

  await t.test('what its sink writes, our source reads: AvroFlumeEvents and plain', async (t2) => {
    const { sink } = avroSinkTo(t2, flume.port);
    await sink.recover();
    for (let at = 0; at < count; at += 50)
      await sink.deliver({
        batch: oddBatch(at, at + 50),
        ranges: [{ from: at, to: at + 50 }],
        lowMark: at,
      });
    const whole = await source({ 'kafka.topics': ['flume-events'], useFlumeEventFormat: true });
    const bare = await source({ 'kafka.topics': ['flume-plain'], header: { note: 'n' } });
    const arrived = (): boolean => [whole, bare].every((on) => eventsOf(on).length >= count);
    await eventually(arrived, 'all events of Flume are read');
    assert.deepEqual(sorted(eventsOf(whole).map(ownOf)), sorted(oddEvents));
    assert.deepEqual(sorted(eventsOf(bare).map(ownOf)), sorted(oddEvents.map(plain)));
    for (const { headers } of eventsOf(bare))
      assert.deepEqual(
        [headers['topic'], /^[01]$/.test(headers['partition']!), Number(headers['timestamp']) > 0],
        ['flume-plain', true, true],
      );
  });

  await t.test('two of a group, one of them its source, share the partitions', async () => {
    const ours = await source({
      'kafka.topics': ['shared'],
      'kafka.consumer.group.id': 'shared',
      'kafka.consumer.heartbeat.interval.ms': 200,
    });
    const isShared = (): boolean =>
      ours.context.logger.lines.some(({ message }) =>
        /this member shared-\d at \d+$/.test(message),
      );
    await eventually(isShared, 'each has one partition');
    const values = Array.from({ length: 100 }, (_, i) => `shared ${i}`);
    for (const partition of [0, 1])
      await writeRecords(cluster, values.slice(partition * 50, partition * 50 + 50), {
        topic: 'shared',
        partition,
      });
    const isStored = async (): Promise<boolean> =>
      (await committedBy(cluster, 'shared', 'shared')) === 100;
    await eventually(isStored, 'both have told the group');
    assert.equal(ours.context.bodies.length, 50);
    await ours.source.stop();
    // Flume has all of it again, and goes on where we stopped.
    await writeRecords(cluster, ['after 0'], { topic: 'shared', partition: 0 });
    await writeRecords(cluster, ['after 1'], { topic: 'shared', partition: 1 });
    const isTaken = async (): Promise<boolean> =>
      (await committedBy(cluster, 'shared', 'shared')) === 102;
    await eventually(isTaken, 'Flume has taken over');
  });

  await t.test('what our sink writes, its source reads: AvroFlumeEvents and plain', async (t2) => {
    const write = async (config: Parameters<typeof sinkOn>[2], isDurable: boolean) => {
      const { sink } = sinkOn(t2, broker, config, isDurable);
      await sink.start();
      await sink.recover(laneState());
      const ranges = [{ from: 0, to: count }];
      await sink.deliver({ batch: oddBatch(0, count), ranges, lowMark: 0 });
    };
    await write({ 'kafka.topic': 'our-events', useFlumeEventFormat: true }, false);
    await write({ 'kafka.topic': 'our-plain', header: { note: 'n' } }, false);
    for (const name of ['events', 'plain']) {
      const isRead = async (): Promise<boolean> =>
        (await committedBy(cluster, name, `our-${name}`)) >= count;
      await eventually(isRead, `Flume has read our-${name}`);
    }
  });

  for (const each of sources) await each.source.stop();
  const read = async (name: string): Promise<TextEvent[]> =>
    sorted((await avroEventsIn(join(directory, name))).map(ownOf));
  // A sink of Flume rests for seconds, and what is in its memory channel at a stop is lost.
  for (const name of ['events', 'plain'])
    await eventually(async () => (await read(name)).length >= count, `Flume has written ${name}`);
  const hasLast = async (): Promise<boolean> => {
    const bodies = new Set((await read('shared')).map(({ body }) => body));
    return bodies.has('after 0') && bodies.has('after 1');
  };
  await eventually(hasLast, 'Flume has written what came last');
  assert.deepEqual(await read('events'), sorted(oddEvents));
  assert.deepEqual(await read('plain'), sorted(oddEvents.map(plain)));
  const ours = sources.at(-1)!.context.bodies;
  // What Flume has taken when its group changes, it may take again: it is counted once.
  const theirs = new Set((await read('shared')).map(({ body }) => body));
  const expected = [...Array.from({ length: 100 }, (_, i) => `shared ${i}`), 'after 0', 'after 1'];
  assert.deepEqual([...ours, ...theirs].toSorted(), expected.toSorted());
}

test("Flume's Kafka source and sink over the built-in broker", async (t) => {
  await interchange(t, await proxiedBroker(t));
});

test("Flume's Kafka source and sink over Apache Kafka", async (t) => {
  await interchange(t, await proxiedKafka(t));
});
