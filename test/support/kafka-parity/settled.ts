/**
 * Kafka answers some requests before all of it knows. These waits end when it does; ours passes them
 * at once.
 */
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { describeConfigsApi } from '#src/generated/kafka/describe-configs.js';
import { describeTransactionsApi } from '#src/generated/kafka/describe-transactions.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { incrementalAlterConfigsApi } from '#src/generated/kafka/incremental-alter-configs.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { metadataApi } from '#src/generated/kafka/metadata.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { eventually } from '../until.js';
import { Side, type Address } from './side.js';
import { groupNames, ownTopicNames, transactionalIds } from './step.js';

const barrierTopic = 'Barrier';
const limitMs = 120_000;
const lookEveryMs = 3;
const configOfTopic = 2;
const unstableOffset = 88;

export async function settle(side: Side, what: 'metadata' | 'transaction'): Promise<void> {
  if (what === 'transaction') return transactionsSettled(side);
  // The image of the first barrier is laid open before it is acted on, that of the second after.
  await barrier(side);
  await barrier(side);
  await learnTopicIds(side);
}

/** The coordinators are there, and so is what barriers are made of. */
export async function prepare(address: Address): Promise<void> {
  const side = new Side(address, '', 0);
  const topic = { name: barrierTopic, numPartitions: 1, replicationFactor: 1 };
  await side.ask(createTopicsApi, 5, { topics: [{ ...topic, assignments: [], configs: [] }] });
  for (const keyType of [0, 1])
    await settledWhen('the coordinators are there', async () => {
      const answer = await side.ask(findCoordinatorApi, 3, { key: 'any', keyType });
      return typeof answer === 'object' && answer.errorCode === 0;
    });
  await settledWhen('there are producer ids', async () => {
    const asked = { transactionalId: null, transactionTimeoutMs: 1_000 };
    const answer = await side.ask(initProducerIdApi, 4, asked);
    return typeof answer === 'object' && answer.errorCode === 0;
  });
  await side.close();
}

let barriers = 0;

/** Changes of metadata are seen in their order. */
async function barrier(side: Side): Promise<void> {
  const value = String(1_000_000 + barriers++);
  const resource = { resourceType: configOfTopic, resourceName: barrierTopic };
  const config = { name: 'retention.ms', configOperation: 0, value };
  await side.ask(incrementalAlterConfigsApi, 1, {
    resources: [{ ...resource, configs: [config] }],
    validateOnly: false,
  });
  await settledWhen('metadata is seen', async () => {
    const asked = { ...resource, configurationKeys: ['retention.ms'] };
    const answer = await side.ask(describeConfigsApi, 4, { resources: [asked] });
    return typeof answer === 'object' && answer.results[0]?.configs[0]?.value === value;
  });
}

async function learnTopicIds(side: Side): Promise<void> {
  const topics = ownTopicNames.map((name) => ({ name: side.named(name) }));
  const answer = await side.ask(metadataApi, 12, { topics, allowAutoTopicCreation: false });
  if (typeof answer !== 'object') return;
  for (const { name, topicId, errorCode } of answer.topics) {
    if (errorCode !== 0 || name === null) continue;
    const short = name.slice(side.prefix.length);
    if (side.topicIds.get(short) === topicId) continue;
    side.topicIds.set(short, topicId);
    side.learn(topicId, `id of ${short}`);
  }
}

async function transactionsSettled(side: Side): Promise<void> {
  const ids = transactionalIds.map((id) => side.named(id));
  await settledWhen('transactions have ended', async () => {
    const answer = await side.ask(describeTransactionsApi, 0, { transactionalIds: ids });
    if (typeof answer !== 'object') return false;
    return !answer.transactionStates.some((each) => each.transactionState.startsWith('Prepare'));
  });
  const open = new Set([...side.open.values()].flatMap(({ pending }) => [...pending]));
  for (const group of groupNames.filter((each) => !open.has(each)))
    await settledWhen(`${group} knows of it`, async () => {
      const groups = [{ groupId: side.named(group), topics: null }];
      const answer = await side.ask(offsetFetchApi, 8, { groups, requireStable: true });
      if (typeof answer !== 'object') return false;
      const partitions = answer.groups[0]!.topics.flatMap((each) => each.partitions);
      return !partitions.some(({ errorCode }) => errorCode === unstableOffset);
    });
}

function settledWhen(what: string, condition: () => Promise<boolean>): Promise<void> {
  return eventually(condition, what, limitMs, lookEveryMs);
}
