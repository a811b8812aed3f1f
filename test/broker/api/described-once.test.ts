/** A request of some kilobytes could ask for gigabytes by naming the same thing again and again. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { describeGroupsApi } from '#src/generated/kafka/describe-groups.js';
import { describeProducersApi } from '#src/generated/kafka/describe-producers.js';
import { describeTransactionsApi } from '#src/generated/kafka/describe-transactions.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import type { KafkaApi } from '#src/generated/kafka/wire.js';
import { encodeRequest, readResponseHeader } from '#src/protocol/kafka/framing.js';
import { MessageReader } from '#src/protocol/kafka/reader.js';
import { openRequests } from '../../support/broker-requests.js';

const lengthBytes = 4;

async function asked<Input, Response>(
  api: KafkaApi<any, Input, Response, any>,
  apiVersion: number,
  message: Input,
): Promise<Response> {
  const { ask } = await openRequests();
  const header = { apiVersion, correlationId: 1, clientId: 'raw' };
  const reply = await ask(Buffer.concat(encodeRequest(api, header, message)).subarray(lengthBytes));
  const reader = new MessageReader(Buffer.concat(reply!), lengthBytes);
  readResponseHeader(reader, api, apiVersion);
  return api.readResponse(reader, apiVersion);
}

function often<Item>(...items: Item[]): Item[] {
  return Array.from({ length: 1_000 }, () => items).flat();
}

describe('what is named a thousand times in a request is described once', () => {
  const [topic, broker] = [2, 4];

  it('configs', async () => {
    const resource = { resourceType: broker, resourceName: '1', configurationKeys: null };
    const ofTopic = { ...resource, resourceType: topic, resourceName: 't' };
    const { results } = await asked(describeConfigsApi, 4, { resources: often(resource, ofTopic) });
    assert.deepEqual(
      results.map(({ resourceType, resourceName }) => [resourceType, resourceName]),
      [
        [broker, '1'],
        [topic, 't'],
      ],
    );
  });

  it('configs of the broker, in whatever way its id is written', async () => {
    const resources = ['1', '01', '001'].map((resourceName) => ({
      resourceType: broker,
      resourceName,
      configurationKeys: null,
    }));
    const { results } = await asked(describeConfigsApi, 4, { resources });
    assert.deepEqual(
      results.map(({ configs }) => configs.length > 0),
      [true, false, false],
    );
  });

  it('groups', async () => {
    const { groups } = await asked(describeGroupsApi, 5, { groups: often('g', 'h') });
    assert.deepEqual(
      groups.map(({ groupId }) => groupId),
      ['g', 'h'],
    );
  });

  it('offsets of groups', async () => {
    const wanted = ['g', 'h'].map((groupId) => ({ groupId, topics: null }));
    const { groups } = await asked(offsetFetchApi, 8, { groups: often(...wanted) });
    assert.deepEqual(
      groups.map(({ groupId }) => groupId),
      ['g', 'h'],
    );
  });

  it('transactions', async () => {
    const transactionalIds = often('x', 'y');
    const { transactionStates } = await asked(describeTransactionsApi, 0, { transactionalIds });
    assert.deepEqual(
      transactionStates.map(({ transactionalId }) => transactionalId),
      ['x', 'y'],
    );
  });

  it('producers of partitions', async () => {
    const wanted = { name: 't', partitionIndexes: often(0, 7) };
    const { topics } = await asked(describeProducersApi, 0, { topics: [wanted, wanted] });
    assert.deepEqual(
      topics.map(({ name, partitions }) => [name, partitions.map((each) => each.partitionIndex)]),
      [['t', [0, 7]]],
    );
  });
});
