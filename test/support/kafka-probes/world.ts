import assert from 'node:assert/strict';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { RawKafkaConnection } from '../raw-kafka-connection.js';
import { batchOf } from '../record-batches.js';
import { eventually } from '../until.js';
import type { ProbeWorld } from './probe.js';

/** Who does not answer is said to have closed the connection. */
const answerLimitMs = 30_000;

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Makes the broker's topic `t` as every probe expects it. */
export async function openWorld(
  address: Address,
): Promise<ProbeWorld & { readonly close: () => void }> {
  let shared: RawKafkaConnection | undefined;
  const ask: ProbeWorld['ask'] = async (api, version, message) => {
    shared ??= await RawKafkaConnection.open(address);
    const connection = shared;
    const limit = setTimeout(() => connection.close(), answerLimitMs);
    try {
      return await connection.ask(api, version, message);
    } catch (error) {
      shared = undefined;
      throw error;
    } finally {
      clearTimeout(limit);
    }
  };
  await ask(createTopicsApi, 7, {
    topics: [{ name: 't', numPartitions: 1, replicationFactor: 1, assignments: [], configs: [] }],
  });
  await append(ask, 'first', 1_000);
  await append(ask, 'second', 2_000);
  const { topics } = await ask(metadataApi, 12, { topics: [{ name: 't' }] });
  return {
    topicId: topics[0]!.topicId,
    leaderEpoch: topics[0]!.partitions[0]!.leaderEpoch,
    ask,
    exchange: (bytes) => exchange(address, bytes),
    async timed(work) {
      const startMs = performance.now();
      await work();
      return performance.now() - startMs;
    },
    close: () => shared?.close(),
  };
}

async function append(ask: ProbeWorld['ask'], text: string, timestampMs: number): Promise<void> {
  const records = batchOf([text], { timestampMs });
  const topicData = [{ name: 't', partitionData: [{ index: 0, records }] }];
  // A topic of Kafka has no leader for a moment.
  await eventually(async () => {
    const { responses } = await ask(produceApi, 9, { acks: -1, timeoutMs: 5_000, topicData });
    const { errorCode } = responses[0]!.partitionResponses[0]!;
    assert.ok([0, 3, 6].includes(errorCode), `error ${errorCode}`);
    return errorCode === 0;
  }, 't takes records');
}

async function exchange(address: Address, bytes: Buffer): Promise<string> {
  const connection = await RawKafkaConnection.open(address);
  connection.write(bytes);
  const frame = await connection.frame();
  connection.close();
  return frame?.toString('hex') ?? 'closed';
}
