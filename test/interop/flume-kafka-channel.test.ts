/**
 * Flume's Kafka channel and ours on the same topics, with headers and without, and in one group: over
 * the built-in broker and over Apache Kafka.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { KafkaChannel } from '#src/channels/kafka/kafka-channel.js';
import { EventBatch } from '#src/core/batch.js';
import type { KafkaChannelConfig } from '#src/generated/config/channels/kafka.js';
import { putAll } from '../contracts/channel-contract.js';
import { avroSinkTo } from '../support/avro-sink.js';
import { startFlume } from '../support/flume-peer.js';
import { avroEventsIn } from '../support/flume-twins.js';
import { kafkaChannelOn } from '../support/kafka-channel.js';
import { makeTopics } from '../support/kafka-topics.js';
import { oddBatch, oddEventCount, oddEvents, type TextEvent } from '../support/odd-events.js';
import { proxiedBroker, proxiedKafka, type ProxiedBroker } from '../support/proxied-broker.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const topics = ['flume-events', 'flume-plain', 'our-events', 'our-plain', 'shared'];
const count = oddEventCount;
const perPut = 50;

/** Plain records keep the key and the body. */
function plain({ headers: { key }, body }: TextEvent): TextEvent {
  return { headers: key === undefined ? {} : { key }, body };
}

function sorted(found: readonly TextEvent[]): TextEvent[] {
  const key = ({ headers, body }: TextEvent): string =>
    `${body} ${headers['note']} ${headers['key']}`;
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function flumeChannel(name: string, address: string, topic: string, more: string[]): string[] {
  return [
    `type = org.apache.flume.channel.kafka.KafkaChannel`,
    `kafka.bootstrap.servers = ${address}`,
    `kafka.topic = ${topic}`,
    `kafka.consumer.group.id = ${topic}`,
    'kafka.consumer.isolation.level = read_committed',
    'kafka.consumer.heartbeat.interval.ms = 200',
    ...more,
  ].map((line) => `a.channels.${name}.${line}`);
}

/** Takes from a channel of its name into files that keep headers. */
function flumeSink(name: string, directory: string): string[] {
  mkdirSync(join(directory, name));
  return [
    'type = file_roll',
    `channel = ${name}`,
    `sink.directory = ${join(directory, name)}`,
    'sink.rollInterval = 0',
    'sink.serializer = avro_event',
  ].map((line) => `a.sinks.${name}.${line}`);
}

function flumeAgent(address: string, directory: string): string[] {
  const bare = ['parseAsFlumeEvent = false'];
  return [
    'a.channels = putEvents putPlain events plain shared',
    'a.sinks = events plain shared',
    'a.sources.r.channels = putEvents putPlain',
    ...flumeChannel('putEvents', address, 'flume-events', []),
    ...flumeChannel('putPlain', address, 'flume-plain', bare),
    ...flumeChannel('events', address, 'our-events', []),
    ...flumeChannel('plain', address, 'our-plain', bare),
    ...flumeChannel('shared', address, 'shared', bare),
    ...['events', 'plain', 'shared'].flatMap((name) => flumeSink(name, directory)),
  ];
}

/** Delivers what comes until `isDone`. */
async function takeUntil(
  channel: KafkaChannel,
  isDone: (found: readonly TextEvent[]) => boolean | Promise<boolean>,
): Promise<TextEvent[]> {
  const { lane } = await channel.lane('k1');
  const found: TextEvent[] = [];
  await eventually(async () => {
    const lease = await channel.take(lane, { events: 100, bytes: 1 << 20 }, 50);
    if (lease !== undefined) {
      const { batch } = lease;
      for (let i = 0; i < batch.size; i++)
        found.push({ headers: { ...batch.headersOf(i) }, body: batch.body(i).toString('latin1') });
      await lease.commit();
    }
    return isDone(found);
  }, 'all events are taken');
  return found;
}

async function interchange(t: TestContext, broker: ProxiedBroker): Promise<void> {
  const { address } = broker;
  await makeTopics(broker.client(), topics, 2);
  const directory = temporaryDirectory(t);
  const channels: KafkaChannel[] = [];
  const ours = async (topic: string, config: Partial<KafkaChannelConfig> = {}) => {
    const all = {
      'kafka.topic': topic,
      // One each: who comes to another topic makes no group anew in which Flume is taking.
      'kafka.consumer.group.id': topic,
      'kafka.consumer.heartbeat.interval.ms': 200,
      ...config,
    };
    const { channel } = kafkaChannelOn(address, join(directory, 'ours', topic), all);
    channels.push(channel);
    await channel.start();
    return channel;
  };
  const bare = { parseAsFlumeEvent: false };
  const flume = await startFlume(t, flumeAgent(address, directory));
  const read = async (name: string): Promise<TextEvent[]> =>
    (await avroEventsIn(join(directory, name))).map(({ headers, body }) => ({
      headers,
      body: body.toString('latin1'),
    }));

  await t.test('what it puts, ours takes: AvroFlumeEvents and plain', async (t2) => {
    const { sink } = avroSinkTo(t2, flume.port);
    await sink.recover();
    for (let at = 0; at < count; at += perPut)
      await sink.deliver({
        batch: oddBatch(at, at + perPut),
        ranges: [{ from: at, to: at + perPut }],
        lowMark: at,
      });
    const isAll = (found: readonly TextEvent[]): boolean => found.length >= count;
    const whole = await takeUntil(await ours('flume-events'), isAll);
    assert.deepEqual(sorted(whole), sorted(oddEvents));
    const bodies = await takeUntil(await ours('flume-plain', bare), isAll);
    assert.deepEqual(sorted(bodies), sorted(oddEvents.map(plain)));
  });

  await t.test('what ours puts, it takes: AvroFlumeEvents and plain', async () => {
    for (const [topic, config] of [['our-events'], ['our-plain', bare]] as const) {
      const channel = await ours(topic, config);
      for (let at = 0; at < count; at += perPut) await putAll(channel, oddBatch(at, at + perPut));
    }
    for (const [name, expected] of [
      ['events', oddEvents],
      ['plain', oddEvents.map(plain)],
    ] as const) {
      const isRead = async (): Promise<boolean> => (await read(name)).length >= count;
      await eventually(isRead, `Flume has taken our-${name}`);
      assert.deepEqual(sorted(await read(name)), sorted(expected));
    }
  });

  await t.test('two of a group, one of them its channel, share what is put', async () => {
    const channel = await ours('shared', bare);
    const expected: string[] = [];
    // Until both have got some of it; what is taken while they share anew may come twice.
    const isShared = async (found: readonly TextEvent[]): Promise<boolean> => {
      const theirs = await read('shared');
      const all = new Set([...theirs, ...found].map(({ body }) => body));
      const isFair = theirs.length > 0 && found.length > 0;
      if (!isFair) {
        expected.push(`shared ${expected.length}`);
        await putAll(channel, EventBatch.of([expected.at(-1)!]));
      }
      return isFair && all.size === expected.length;
    };
    await takeUntil(channel, isShared);
  });

  for (const channel of channels) await channel.stop();
}

test("Flume's Kafka channel over the built-in broker", async (t) => {
  await interchange(t, await proxiedBroker(t));
});

test("Flume's Kafka channel over Apache Kafka", async (t) => {
  await interchange(t, await proxiedKafka(t));
});
