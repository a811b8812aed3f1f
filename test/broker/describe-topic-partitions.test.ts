import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import {
  describeTopicPartitionsApi,
  type Cursor,
  type DescribeTopicPartitionsRequestInput,
} from '#src/generated/kafka/describe-topic-partitions.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker, type TestBroker } from '../support/test-broker.js';

let broker: TestBroker;
let client: RawKafkaConnection;

before(async () => {
  const topics = [
    { name: 'b', partitions: 2 },
    { name: 'a', partitions: 3 },
    { name: 'c', partitions: 1 },
  ];
  broker = await startTestBroker(temporaryDirectory({ after }), { topics });
  client = await RawKafkaConnection.open(broker);
});

after(async () => {
  client.close();
  await broker.broker.stop();
});

/** `topic/partition` of every page. */
async function pages(
  request: DescribeTopicPartitionsRequestInput,
  cursor: Cursor | null = null,
): Promise<string[]> {
  const page = await client.ask(describeTopicPartitionsApi, 0, { ...request, cursor });
  const names = page.topics.flatMap(({ name, partitions }) =>
    partitions.map(({ partitionIndex }) => `${name}/${partitionIndex}`),
  );
  const following = page.nextCursor === null ? [] : await pages(request, page.nextCursor);
  return [names.join(' '), ...following];
}

it('all topics come in the order of their names, page by page', async () => {
  const all = 'a/0 a/1 a/2 b/0 b/1 c/0';
  assert.deepEqual(await pages({ topics: [] }), [all]);
  const ofTwo = { topics: [], responsePartitionLimit: 2 };
  assert.deepEqual(await pages(ofTwo), ['a/0 a/1', 'a/2 b/0', 'b/1 c/0']);
  const ofOne = { topics: [], responsePartitionLimit: 1 };
  assert.deepEqual(await pages(ofOne), all.split(' '));
});

it('topics that are named come once each, and no others', async () => {
  const topics = ['c', 'a', 'c'].map((name) => ({ name }));
  assert.deepEqual(await pages({ topics, responsePartitionLimit: 3 }), ['a/0 a/1 a/2', 'c/0']);
});
