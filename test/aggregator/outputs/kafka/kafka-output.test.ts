import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { lateColumns, lateRow } from '#src/aggregator/outputs/late-rows.js';
import { KafkaOutput } from '#src/aggregator/outputs/kafka/kafka-output.js';
import type { Output, OutputContext } from '#src/aggregator/outputs/output.js';
import { DeliveryError, FencedError } from '#src/core/errors.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import type { KafkaOutputConfig } from '#src/generated/config/outputs/kafka.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { contractSeeds, outputContract, pageRow } from '../../../contracts/output-contract.js';
import { ShiftedClock } from '../../../support/kafka-sink.js';
import { kafkaOutput, kafkaOutputConfig, topicContents } from '../../../support/kafka-output.js';
import { outputContext } from '../../../support/output-context.js';
import { proxiedBroker } from '../../../support/proxied-broker.js';
import { readTopic } from '../../../support/topic-reader.js';

outputContract(
  'kafka output',
  async (t) => {
    const broker = await proxiedBroker(t);
    return kafkaOutput(broker);
  },
  { seeds: contractSeeds(3) },
);

type Parts = Partial<Omit<OutputContext<KafkaOutputConfig>, 'config'>>;

async function setup(t: TestContext, config: object = {}, parts: Parts = {}) {
  const broker = await proxiedBroker(t);
  const outputs: Output[] = [];
  t.after(async () => {
    for (const output of outputs) await output.close();
  });
  const open = (more: Parts = {}): KafkaOutput => {
    const full = { ...kafkaOutputConfig(broker.address), ...config };
    const output = new KafkaOutput(outputContext(full, { ...parts, ...more }));
    outputs.push(output);
    return output;
  };
  return { ...broker, open, read: () => readTopic(broker.client(), 'access') };
}

test('a record has the row as JSON, its identity as the key, window and revision as headers', async (t) => {
  const { open, read } = await setup(t);
  const output = open();
  await output.lastOrder();
  await output.deliver([pageRow('/a', 3, 1)]);
  const all = { ...pageRow('/b', 4, 2), summedOver: ['path'] };
  await output.deliver([{ ...all, values: [all.startMs, null, 4] }]);
  const [first, second] = (await read()).toSorted((a, b) => a.value.localeCompare(b.value));
  assert.equal(first!.value, '{"window_start":"2015-05-17T10:00:00Z","path":"/a","pv":3}');
  assert.equal(first!.key, '{"window_start":"2015-05-17T10:00:00Z","path":"/a"}');
  assert.deepEqual(first!.headers, {
    window_start: '2015-05-17T10:00:00Z',
    window_end: '2015-05-17T11:00:00Z',
    revision: '1',
    order: '1',
  });
  assert.equal(second!.value, '{"window_start":"2015-05-17T10:00:00Z","pv":4}');
  assert.equal(second!.key, '{"window_start":"2015-05-17T10:00:00Z"}');
});

test('key and format are to be had', async (t) => {
  const { open, read } = await setup(t, { key: 'page:{path}', format: 'csv' });
  const output = open();
  await output.lastOrder();
  await output.deliver([pageRow('/"quoted", with comma', 3, 1)]);
  const [record] = await read();
  assert.equal(record!.key, 'page:/"quoted", with comma');
  assert.equal(record!.value, '2015-05-17T10:00:00Z,"/""quoted"", with comma",3');
});

test('a late row is the record as it came, with the reason as headers', async (t) => {
  const { open, read } = await setup(t, {}, { content: 'late rows', columns: lateColumns });
  const output = open();
  await output.lastOrder();
  const rejected = {
    timeMs: 3_000,
    eventTimeMs: 1_000,
    watermarkMs: 2_000,
    partition: 1,
    offset: 42,
    reason: 'late: event time …',
    body: Buffer.from('GET /').toString('base64'),
  };
  await output.deliver([lateRow(rejected, 1)]);
  const [record] = await read();
  assert.equal(record!.key, null);
  assert.equal(record!.value, 'GET /');
  assert.deepEqual(record!.headers, {
    event_time: '1970-01-01T00:00:01Z',
    watermark: '1970-01-01T00:00:02Z',
    read_time: '1970-01-01T00:00:03Z',
    partition: '1',
    offset: '42',
    reason: 'late: event time …',
  });
});

for (const api of [initProducerIdApi, produceApi, txnOffsetCommitApi, endTxnApi])
  for (const side of ['request', 'answer'] as const)
    test(`a connection cut at the ${side} of ${api.name} neither loses nor doubles`, async (t) => {
      const { open, proxy, client } = await setup(t);
      const output = open();
      await output.lastOrder();
      await output.deliver([pageRow('/a', 1, 1)]);
      proxy.cut = { apiKey: api.key, side };
      const rows = [pageRow('/b', 2, 2), pageRow('/a', 3, 3)];
      let reached = 1;
      for (let tries = 0; reached < 3 && tries < 5; tries++)
        try {
          reached = await output.lastOrder();
          const missing = rows.filter(({ order }) => order > reached);
          if (missing.length > 0) await output.deliver(missing);
        } catch (error) {
          assert.ok(error instanceof DeliveryError && error.outcome === 'unknown', String(error));
        }
      assert.equal(await output.lastOrder(), 3);
      const { shown, written } = topicContents(client());
      assert.deepEqual([await shown(), await written()], [{ '/a': 3, '/b': 2 }, 3]);
    });

test('a second process with the state takes over, and the first one does not fence it back', async (t) => {
  const { open } = await setup(t);
  const first = open();
  await first.lastOrder();
  await first.deliver([pageRow('/a', 1, 1)]);
  const second = open();
  assert.equal(await second.lastOrder(), 1);
  await assert.rejects(first.deliver([pageRow('/a', 2, 2)]), FencedError);
  await assert.rejects(first.lastOrder(), FencedError);
  await second.deliver([pageRow('/a', 2, 2)]);
});

test('rows that do not fit in one record batch share more, and one that never fits is named', async (t) => {
  const { open, client } = await setup(t, { 'kafka.producer.max.request.size': 1024 });
  const output = open();
  await output.lastOrder();
  await output.deliver(Array.from({ length: 50 }, (_, i) => pageRow(`/${i}`, i, i + 1)));
  assert.equal(await topicContents(client()).written(), 50);
  const long = pageRow(`/${'x'.repeat(1000)}`, 1, 51);
  await assert.rejects(
    output.deliver([long]),
    /has \d+ bytes, .* raise kafka.producer.max.request/,
  );
  assert.equal(await output.lastOrder(), 50);
});

test('an idle output renews its position once a day', async (t) => {
  const clock = new ShiftedClock();
  const { open, proxy } = await setup(t, {}, { clock });
  const output = open();
  const ended = (): number => proxy.forwarded.get(endTxnApi.key) ?? 0;
  await output.lastOrder();
  await output.idle();
  await output.deliver([pageRow('/a', 1, 1)]);
  const after = ended();
  await output.idle();
  assert.equal(ended(), after);
  clock.aheadMs = 25 * 3_600_000;
  await output.idle();
  assert.equal(ended(), after + 1);
  assert.equal(await output.lastOrder(), 1);
});

test('without brokers of its own it writes to those of the table', async (t) => {
  const broker = await proxiedBroker(t);
  const config = { ...kafkaOutputConfig(broker.address), brokers: [] };
  const output = new KafkaOutput(
    outputContext(config, { source: { topic: 'views', brokers: [broker.address] } }),
  );
  t.after(() => output.close());
  await output.lastOrder();
  await output.deliver([pageRow('/a', 1, 1)]);
  assert.equal(await topicContents(broker.client()).written(), 1);
});

test('results into the topic that the query reads are refused', () => {
  const make = (brokers: string[], topic = 'access'): unknown => {
    const config = { ...kafkaOutputConfig('b1:9092'), brokers };
    return new KafkaOutput(outputContext(config, { source: { topic, brokers: ['b1:9092'] } }));
  };
  assert.throws(() => make([]), /topic access is the one that the query reads/);
  assert.throws(() => make(['b2:9092', 'b1:9092']), /name another topic/);
  make(['b2:9092']);
  make([], 'views');
});
