/**
 * Frames of ours against those of kafkajs, byte for byte: an implementation that real brokers take.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { addOffsetsToTxnApi } from '#src/generated/kafka/add-offsets-to-txn.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { fetchApi } from '#src/generated/kafka/fetch.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { joinGroupApi } from '#src/generated/kafka/join-group.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { offsetCommitApi } from '#src/generated/kafka/offset-commit.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import type { KafkaApi } from '#src/generated/kafka/wire.js';
import { encodeRequest } from '#src/protocol/kafka/framing.js';

const require = createRequire(import.meta.url);
const encodeFrame = require('kafkajs/src/protocol/request.js') as (
  input: object,
) => Promise<{ buffer: Buffer }>;

async function assertSameFrame<Input>(
  api: KafkaApi<any, Input, any, any>,
  version: number,
  message: Input,
  kafkajsArguments: object,
): Promise<void> {
  const folder = api.name[0]!.toLowerCase() + api.name.slice(1);
  const path = `kafkajs/src/protocol/requests/${folder}/v${version}/request.js`;
  const request = (require(path) as (input: object) => object)(kafkajsArguments);
  const theirs = await encodeFrame({ correlationId: 5, clientId: 'me', request });
  const header = { apiVersion: version, correlationId: 5, clientId: 'me' };
  const ours = Buffer.concat(encodeRequest(api, header, message));
  assert.equal(ours.toString('hex'), theirs.buffer.toString('hex'), `${api.name} v${version}`);
}

test('requests have the bytes that kafkajs sends', async () => {
  const transaction = { transactionalId: 'tx', producerId: 4000, producerEpoch: 3 };
  await assertSameFrame(
    metadataApi,
    6,
    { topics: [{ name: 'a' }, { name: 'b' }], allowAutoTopicCreation: false },
    { topics: ['a', 'b'], allowAutoTopicCreation: false },
  );
  await assertSameFrame(
    initProducerIdApi,
    1,
    { transactionalId: 'tx', transactionTimeoutMs: 60_000 },
    { transactionalId: 'tx', transactionTimeout: 60_000 },
  );
  await assertSameFrame(
    addPartitionsToTxnApi,
    1,
    { ...transaction, topics: [{ name: 'a', partitions: [0, 2] }] },
    { ...transaction, topics: [{ topic: 'a', partitions: [0, 2] }] },
  );
  await assertSameFrame(
    addOffsetsToTxnApi,
    1,
    { ...transaction, groupId: 'g' },
    { ...transaction, groupId: 'g' },
  );
  await assertSameFrame(
    endTxnApi,
    1,
    { ...transaction, committed: true },
    { ...transaction, transactionResult: true },
  );
  await assertSameFrame(
    txnOffsetCommitApi,
    1,
    {
      ...transaction,
      groupId: 'g',
      topics: [
        {
          name: 'a',
          partitions: [{ partitionIndex: 0, committedOffset: 2 ** 40, committedMetadata: 'm' }],
        },
      ],
    },
    {
      ...transaction,
      groupId: 'g',
      topics: [{ topic: 'a', partitions: [{ partition: 0, offset: `${2 ** 40}`, metadata: 'm' }] }],
    },
  );
});

test('consumer requests have the bytes that kafkajs sends', async () => {
  await assertSameFrame(
    fetchApi,
    11,
    {
      maxWaitMs: 100,
      minBytes: 1,
      maxBytes: 1024,
      isolationLevel: 1,
      topics: [
        { topic: 'a', partitions: [{ partition: 1, fetchOffset: 9, partitionMaxBytes: 7 }] },
      ],
    },
    {
      replicaId: -1,
      maxWaitTime: 100,
      minBytes: 1,
      maxBytes: 1024,
      topics: [{ topic: 'a', partitions: [{ partition: 1, fetchOffset: 9, maxBytes: 7 }] }],
    },
  );
  await assertSameFrame(
    listOffsetsApi,
    3,
    {
      replicaId: -1,
      isolationLevel: 1,
      topics: [{ name: 'a', partitions: [{ partitionIndex: 0, timestamp: -1 }] }],
    },
    {
      replicaId: -1,
      isolationLevel: 1,
      topics: [{ topic: 'a', partitions: [{ partition: 0, timestamp: -1 }] }],
    },
  );
  await assertSameFrame(
    joinGroupApi,
    5,
    {
      groupId: 'g',
      sessionTimeoutMs: 1,
      rebalanceTimeoutMs: 2,
      memberId: '',
      protocolType: 'consumer',
      protocols: [{ name: 'p', metadata: Buffer.from('x') }],
    },
    {
      groupId: 'g',
      sessionTimeout: 1,
      rebalanceTimeout: 2,
      memberId: '',
      protocolType: 'consumer',
      groupProtocols: [{ name: 'p', metadata: Buffer.from('x') }],
    },
  );
  await assertSameFrame(
    offsetCommitApi,
    5,
    {
      groupId: 'g',
      generationIdOrMemberEpoch: 4,
      memberId: 'm',
      topics: [
        {
          name: 'a',
          partitions: [{ partitionIndex: 0, committedOffset: 7, committedMetadata: null }],
        },
      ],
    },
    {
      groupId: 'g',
      groupGenerationId: 4,
      memberId: 'm',
      topics: [{ topic: 'a', partitions: [{ partition: 0, offset: '7', metadata: null }] }],
    },
  );
});
