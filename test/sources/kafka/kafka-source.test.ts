import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodeEventSlab } from '#src/codecs/avro-event/encode.js';
import { EventBatch } from '#src/core/batch.js';
import { ConfigError } from '#src/core/errors.js';
import type { KafkaSourceConfig } from '#src/generated/config/sources/kafka.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { commitOffsets, fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { TransactionalProducer } from '#src/protocol/kafka/client/transactional-producer.js';
import { encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { sourceContract } from '../../contracts/source-contract.js';
import { slabOf } from '../../support/byte-slab.js';
import { bodiesOf } from '../../support/component-context.js';
import { kafkaSourceOn, writeRecords, type SourceOnBroker } from '../../support/kafka-source.js';
import { proxiedBroker } from '../../support/proxied-broker.js';
import { until } from '../../support/until.js';

type Test = Parameters<typeof proxiedBroker>[0];

interface Bench {
  readonly address: string;
  readonly cluster: KafkaCluster;
  /** Stopped at the latest with the test. */
  source(
    config?: Partial<KafkaSourceConfig>,
    before?: SourceOnBroker['context']['stored'],
  ): SourceOnBroker;
}

async function bench(t: Test): Promise<Bench> {
  const made: SourceOnBroker[] = [];
  t.after(async () => {
    for (const { source } of made) await source.stop();
  });
  const broker = await proxiedBroker(t);
  return {
    address: broker.address,
    cluster: broker.client(),
    source(config, before) {
      const on = kafkaSourceOn(broker.address, config, before);
      made.push(on);
      return on;
    },
  };
}

async function committed(cluster: KafkaCluster, group = 'flume'): Promise<Record<number, number>> {
  const places = [0, 1].map((partition) => ({ topic: 'access', partition }));
  const offsets = await fetchOffsets(cluster, group, places, { requireStable: true });
  return Object.fromEntries(offsets.map(({ partition, offset }) => [partition, offset]));
}

sourceContract('kafka', async (t) => {
  const { cluster, source } = await bench(t);
  const on = source();
  return { ...on, offer: (bodies) => writeRecords(cluster, bodies), retries: true };
});

test('a record becomes an event with the headers of Flume', async (t) => {
  const { cluster, source } = await bench(t);
  const headers = [
    { key: 'k1', value: Buffer.from('first') },
    { key: 'k1', value: Buffer.from('last') },
    { key: 'other', value: null },
  ];
  await writeRecords(cluster, ['body', 'next'], {
    partition: 1,
    keys: slabOf(['a key', 'b']),
    headers: [headers, []],
  });
  const on = source({ header: { mine: 'k1', none: 'other' } });
  await on.source.start();
  await until(() => on.context.bodies.length === 2, 'both are read');
  const [batch] = on.context.batches as [EventBatch];
  assert.deepEqual(batch.headersOf(0), {
    topic: 'access',
    partition: '1',
    offset: '0',
    timestamp: '1000',
    key: 'a key',
    mine: 'last',
  });
  assert.equal(batch.headersOf(1)['offset'], '1');
  assert.equal(batch.timestamps![0], 1_000);
});

test('an AvroFlumeEvent keeps its headers; record headers and key win, what is none is put aside', async (t) => {
  const { cluster, source } = await bench(t);
  const events = EventBatch.of(['b0'], {
    headers: { topic: 'of the event', timestamp: '7', key: 'old', mine: 'old' },
  });
  const { buffer, starts, ends } = encodeEventSlab(events);
  const event = buffer.subarray(starts[0], ends[0]).toString('latin1');
  const mine = { key: 'k1', value: Buffer.from('new') };
  await writeRecords(cluster, [event, 'no event'], {
    keys: slabOf(['new key', 'x']),
    headers: [[mine], []],
  });
  const on = source({ useFlumeEventFormat: true, header: { mine: 'k1' } });
  await on.source.start();
  await until(() => on.context.bodies.length === 1, 'it is read');
  assert.deepEqual(on.context.batches[0]!.headersOf(0), {
    topic: 'of the event',
    partition: '0',
    offset: '0',
    timestamp: '7',
    key: 'new key',
    mine: 'new',
  });
  const [letter] = on.context.deadLetters.letters;
  assert.equal(String(letter!.body), 'no event');
  assert.match(letter!.reason, /no AvroFlumeEvent/);
  assert.equal(letter!.position, 1);
  const [range] = on.context.batches[0]!.provenance;
  assert.deepEqual([range!.read, range!.deadLettered, range!.from, range!.to], [2, 1, 0, 2]);
});

test('a tombstone is an event without a body', async (t) => {
  const { cluster, source } = await bench(t);
  const values = slabOf(['', 'x']);
  values.starts[0] = values.ends[0] = 0xffff_ffff;
  await writeRecords(cluster, ['', 'x'], { values });
  const on = source();
  await on.source.start();
  await until(() => on.context.bodies.length === 2, 'both are read');
  assert.deepEqual(on.context.bodies, ['', 'x']);
});

test('what the channel has stored wins over what the group was told', async (t) => {
  const { cluster, source } = await bench(t);
  await writeRecords(cluster, ['a', 'b', 'c', 'd']);
  const first = source();
  await first.source.start();
  await until(() => first.context.bodies.length === 4, 'all are read');
  await first.source.stop();
  assert.deepEqual(await committed(cluster), { 0: 4, 1: 0 });
  // As after a crash before the commit.
  await commitOffsets(cluster, 'flume', [{ topic: 'access', partition: 0, offset: 1 }]);
  await writeRecords(cluster, ['e']);
  const second = source({}, first.context.stored);
  await second.source.start();
  await until(() => second.context.bodies.length > 0, 'the next is read');
  assert.deepEqual(second.context.bodies, ['e']);
});

test('a group that stands further than the channel was led on by another member', async (t) => {
  const { cluster, source } = await bench(t);
  await writeRecords(cluster, ['a', 'b']);
  const first = source();
  await first.source.start();
  await until(() => first.context.bodies.length === 2, 'all are read');
  await first.source.stop();
  await writeRecords(cluster, ['elsewhere', 'e']);
  await commitOffsets(cluster, 'flume', [{ topic: 'access', partition: 0, offset: 3 }]);
  const second = source({}, first.context.stored);
  await second.source.start();
  await until(() => second.context.bodies.length > 0, 'the next is read');
  assert.deepEqual(second.context.bodies, ['e']);
  const known = [...second.context.stored.values()].map((position) => position.known.lowMark);
  assert.deepEqual(known, [4]);
  assert.ok(second.context.logger.lines.some(({ message }) => /between 2 and there/.test(message)));
});

test('a channel that has stored nothing yet keeps the group where it was', async (t) => {
  const { cluster, source } = await bench(t);
  await writeRecords(cluster, ['a', 'b']);
  const on = source();
  const { positions } = on.context;
  Object.assign(on.context, { positions: () => new Map() });
  await on.source.start();
  await until(() => on.context.bodies.length === 2, 'all are read');
  const looks = on.context.counters.get('KafkaEmptyCount') + 20;
  await until(() => on.context.counters.get('KafkaEmptyCount') > looks, 'commits were due');
  assert.deepEqual(await committed(cluster), { 0: 0, 1: 0 });
  // Its sinks have delivered.
  Object.assign(on.context, { positions });
  await on.source.stop();
  assert.deepEqual(await committed(cluster), { 0: 2, 1: 0 });
});

test('aborted records are left out, and markers do not keep the group behind', async (t) => {
  const { cluster, source } = await bench(t);
  const at = { topic: 'access', partition: 0 };
  const producer = new TransactionalProducer(cluster, {
    transactionalId: 't',
    transactionTimeoutMs: 60_000,
  });
  await producer.initialize();
  for (const [value, isCommitted] of [
    ['aborted', false],
    ['committed', true],
  ] as const) {
    await producer.begin([at]);
    const stamp = producer.stamp('access', 0, 1);
    const records = { size: 1, values: slabOf([value]), timestampMs: 1 };
    await producer.write([{ ...at, batch: encodeRecordBatch({ ...records, ...stamp }) }]);
    await producer.end(isCommitted);
  }
  const on = source();
  await on.source.start();
  await until(() => on.context.bodies.length === 1, 'it is read');
  await on.source.drain();
  await on.source.stop();
  assert.deepEqual(on.context.bodies, ['committed']);
  assert.deepEqual(await committed(cluster), { 0: 4, 1: 0 });
  const uncommitted = source({
    'kafka.consumer.group.id': 'all',
    'kafka.consumer.isolation.level': 'read_uncommitted',
  });
  await uncommitted.source.start();
  await until(() => uncommitted.context.bodies.length === 2, 'both are read');
});

test('two members share the partitions, and what one had in flight comes once', async (t) => {
  const { cluster, source } = await bench(t);
  const first = source();
  let release: (() => void) | undefined;
  first.context.onEmit = () => new Promise((resolve) => (release = resolve));
  await first.source.start();
  await writeRecords(cluster, ['a']);
  await until(() => release !== undefined, 'one is in flight');
  const second = source();
  await second.source.start();
  await writeRecords(cluster, ['b'], { partition: 1 });
  first.context.onEmit = undefined;
  release!();
  const all = (): string[] => [...first.context.bodies, ...second.context.bodies];
  await until(() => all().length === 2 && second.context.logger.lines.length > 0, 'they share');
  await writeRecords(cluster, ['c']);
  await writeRecords(cluster, ['d'], { partition: 1 });
  await until(() => all().length === 4, 'all are read');
  assert.deepEqual(all().toSorted(), ['a', 'b', 'c', 'd']);
});

test('a batch that the channels refuse is given up when the group is made anew', async (t) => {
  const { cluster, source } = await bench(t);
  const first = source();
  first.context.onEmit = () => Promise.reject(new Error('no room'));
  await first.source.start();
  await writeRecords(cluster, ['a']);
  await writeRecords(cluster, ['b'], { partition: 1 });
  await until(() => first.context.logger.lines.some(({ level }) => level === 'warn'), 'refused');
  const second = source();
  await second.source.start();
  first.context.onEmit = undefined;
  const all = (): string[] => [...first.context.bodies, ...second.context.bodies];
  await until(() => all().length >= 2, 'all are read');
  assert.deepEqual(all().toSorted(), ['a', 'b']);
});

test('records that were removed before they were read are counted and told', async (t) => {
  const { cluster, source } = await bench(t);
  await writeRecords(cluster, ['a', 'b']);
  await commitOffsets(cluster, 'flume', [{ topic: 'access', partition: 0, offset: 9 }]);
  const on = source();
  await on.source.start();
  await until(() => on.context.counters.get('RecordsTruncatedCount') === 7, 'it is counted');
  await writeRecords(cluster, ['c']);
  await until(() => on.context.bodies.length > 0, 'the next is read');
  assert.deepEqual(on.context.bodies, ['c']);
  assert.ok(on.context.logger.lines.some(({ message }) => /has lost its end/.test(message)));
});

test('a topic that was made anew is read from its beginning', async (t) => {
  const { cluster, source } = await bench(t);
  await writeRecords(cluster, ['a', 'b', 'c']);
  const on = source({ 'kafka.consumer.auto.offset.reset': 'latest' });
  await commitOffsets(cluster, 'flume', [{ topic: 'access', partition: 0, offset: 0 }]);
  await on.source.start();
  await until(() => on.context.bodies.length === 3, 'all are read');
  const connection = await cluster.anyConnection();
  const topics = [{ name: 'access', topicId: 'A'.repeat(22) }];
  await connection.send(deleteTopicsApi, { topics, timeoutMs: 10_000 });
  const made = { numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] };
  await cluster.createTopics([{ ...made, name: 'access' }]);
  await writeRecords(cluster, ['d', 'e']);
  await until(() => on.context.bodies.length === 5, 'the new ones are read');
  assert.deepEqual(on.context.bodies, ['a', 'b', 'c', 'd', 'e']);
});

test('a drain ends where the topic ended when it began', async (t) => {
  const { cluster, source } = await bench(t);
  await writeRecords(cluster, ['a', 'b']);
  await writeRecords(cluster, ['c'], { partition: 1 });
  const on = source({ batchSize: 1 });
  await on.source.start();
  await on.source.drain();
  assert.deepEqual(on.context.bodies.toSorted(), ['a', 'b', 'c']);
  assert.ok(on.context.batches.every((batch) => bodiesOf(batch).length === 1));
});

test('a broker that is away is told once, and read when it is there', async (t) => {
  const { address, cluster, source } = await bench(t);
  await writeRecords(cluster, ['a']);
  const away = source({ 'kafka.bootstrap.servers': ['127.0.0.1:1'] });
  await away.source.start();
  await until(() => away.context.counters.get('EventReadFail') > 0, 'it has failed');
  await away.source.stop();
  const told = away.context.logger.lines.filter(({ level }) => level === 'error');
  assert.equal(told.length, 1);
  assert.match(told[0]!.message, /test\.properties:1: source r1: .*127\.0\.0\.1:1.*tried again/);
  const on = source({ 'kafka.bootstrap.servers': ['127.0.0.1:1', address] as [string, string] });
  await on.source.start();
  await until(() => on.context.bodies.length === 1, 'it is read');
});

test('Flume stays before a record that cannot be read, and so does lenient', async (t) => {
  const { cluster, source } = await bench(t);
  const { buffer, starts, ends } = encodeEventSlab(EventBatch.of(['fine']));
  const fine = buffer.subarray(starts[0], ends[0]).toString('latin1');
  await writeRecords(cluster, [fine, 'no event', fine]);
  const on = source({ useFlumeEventFormat: true });
  Object.assign(on.context, { isLenient: true });
  await on.source.start();
  await until(() => on.context.counters.get('EventReadFail') > 1, 'it was tried again');
  await on.source.stop();
  assert.deepEqual(on.context.bodies, ['fine']);
  assert.deepEqual(on.context.deadLetters.letters, []);
  assert.deepEqual(await committed(cluster), { 0: 1, 1: 0 });
});

test('a failure between fetching and emitting loses nothing of what was fetched', async (t) => {
  const { cluster, source } = await bench(t);
  const { buffer, starts, ends } = encodeEventSlab(EventBatch.of(['fine']));
  const fine = buffer.subarray(starts[0], ends[0]).toString('latin1');
  await writeRecords(cluster, [fine, 'no event', fine]);
  await writeRecords(cluster, [fine], { partition: 1 });
  const on = source({ useFlumeEventFormat: true, batchSize: 1 });
  const { deadLetters } = on.context;
  const put = deadLetters.put.bind(deadLetters);
  let failures = 2;
  deadLetters.put = async (letters) => {
    if (failures-- > 0) throw new Error('no space left');
    await put(letters);
  };
  await on.source.start();
  await until(() => on.context.bodies.length === 3, 'all are read');
  assert.deepEqual(deadLetters.bodies, ['no event']);
  assert.ok(
    on.context.logger.lines.some(({ message }) => /no space left; it is tried/.test(message)),
  );
});

test('what cannot be read is told by name: no topic, no expression, no broker that is known', () => {
  const made = (config: Partial<KafkaSourceConfig>): unknown =>
    kafkaSourceOn('127.0.0.1:1', config);
  const refused = (config: object, message: RegExp): void =>
    assert.throws(
      () => made(config),
      (error: unknown) => error instanceof ConfigError && message.test(error.message),
    );
  refused({ 'kafka.topics': undefined }, /source r1: name topics in kafka\.topics/);
  refused({ 'kafka.topics.regex': '(' }, /kafka\.topics\.regex "\(" is no regular expression/);
  refused(
    { 'kafka.consumer.heartbeat.interval.ms': 20_000 },
    /heartbeat\.interval\.ms is 20000: it must be less/,
  );
  refused(
    { 'kafka.consumer.partition.assignment.strategy': ['x.StickyAssignor'] },
    /RangeAssignor/,
  );
});

test('an option of Kafka that does nothing here is named at the start', async () => {
  const on = kafkaSourceOn('127.0.0.1:1', { 'kafka.consumer.check.crcs': 'false' });
  await on.source.start();
  await on.source.stop();
  assert.match(on.context.logger.lines[0]!.message, /no effect here: kafka\.consumer\.check\.crcs/);
});
