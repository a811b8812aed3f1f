/** Produce: plain, idempotent and transactional, in and out of order. */
import { produceApi, type ProduceRequestInput } from '#src/generated/kafka/produce.js';
import { drawnBatch, encoded, refusesRequest, type DrawnBatch, type Sender } from './batches.js';
import type { Draw } from './draw.js';
import type { Identity, SentSequence, Side } from './side.js';
import {
  placeOf,
  producerNames,
  strangeTopicNames,
  topicNames,
  transactionalIds,
  type Step,
} from './step.js';

type Order = 'next' | 'again' | 'skip' | 'zero' | 'wrap' | 'back';

interface DrawnPart {
  readonly topic: string;
  readonly partition: number;
  readonly batch: DrawnBatch;
}

interface DrawnSender {
  readonly who: string | undefined;
  readonly isTransactional: boolean;
  readonly order: Order;
  readonly epoch: 'own' | 'older' | 'newer';
}

export function produce(draw: Draw): Step {
  const version = draw.version(produceApi);
  const drawn = draw.distinct(2, () => drawnPart(draw), placeOf);
  const alone = drawn.find(({ batch }) => refusesRequest.has(batch.damage));
  const parts = alone === undefined ? drawn : [alone];
  const sender = drawnSender(draw);
  // With acks 1 or 0 ours may be read a moment after the answer: when it is as safe as it promises.
  const acks = draw.mostly(-1, [2, -2], 0.85);
  return {
    title: `Produce v${version} acks ${acks} ${JSON.stringify(sender)} ${JSON.stringify(parts)}`,
    run: async (side) => {
      const request = await requestOf(parts, sender, acks, side);
      const answer = await side.ask(produceApi, version, request.message);
      if (typeof answer === 'object')
        for (const { name, partitionResponses } of answer.responses)
          for (const { index, errorCode } of partitionResponses)
            if (errorCode === 0) request.stored.get(`${name}-${index}`)?.();
      return answer;
    },
  };
}

function drawnPart(draw: Draw): DrawnPart {
  return {
    topic: draw.mostly(draw.pick(topicNames), strangeTopicNames, 0.95),
    partition: draw.mostly(0, [1, 2, 9, -1], 0.7),
    batch: drawnBatch(draw),
  };
}

function drawnSender(draw: Draw): DrawnSender {
  const orders: readonly Order[] = ['again', 'again', 'skip', 'zero', 'wrap', 'back'];
  const kind = draw.pick(['plain', 'idempotent', 'idempotent', 'transactional', 'transactional']);
  const isTransactional = kind === 'transactional' || draw.chance(0.03);
  const names = kind === 'transactional' ? transactionalIds : producerNames;
  return {
    who: kind === 'plain' ? undefined : draw.pick(names),
    isTransactional: isTransactional && !draw.chance(0.04),
    order: draw.mostly('next' as Order, orders, 0.75),
    // One above what the coordinator gave is what ours refuses in a transaction (docs/broker.md).
    epoch: draw.mostly(
      'own' as const,
      kind === 'idempotent' ? ['older', 'newer'] : ['older'],
      0.93,
    ),
  };
}

async function requestOf(
  parts: readonly DrawnPart[],
  drawn: DrawnSender,
  acks: number,
  side: Side,
): Promise<{ message: ProduceRequestInput; stored: ReadonlyMap<string, () => void> }> {
  const stored = new Map<string, () => void>();
  const topics = new Map<string, { index: number; records: Buffer }[]>();
  for (const { topic, partition, batch } of parts) {
    const name = side.named(topic);
    const { sender, onceStored } = senderOf(drawn, `${name}-${partition}`, batch, side);
    const records = await encoded(batch, sender, side.recordsMs);
    stored.set(`${name}-${partition}`, onceStored);
    topics.set(name, [...(topics.get(name) ?? []), { index: partition, records }]);
  }
  const topicData = [...topics].map(([name, partitionData]) => ({ name, partitionData }));
  const transactionalId = drawn.isTransactional ? side.named(drawn.who ?? 'x1') : null;
  return { message: { transactionalId, acks, timeoutMs: 5_000, topicData }, stored };
}

function senderOf(
  { who, isTransactional, order, epoch }: DrawnSender,
  place: string,
  { values }: DrawnBatch,
  side: Side,
): { sender: Sender; onceStored: () => void } {
  if (who === undefined) return { sender: { isTransactional }, onceStored: () => {} };
  const identity = shifted(side.identity(who), epoch);
  const key = `${identity.producerId} ${identity.producerEpoch} ${place}`;
  const baseSequence = sequenceOf(order, side.sequences.get(key), values.length);
  const next = (baseSequence + values.length) % 2 ** 31;
  return {
    sender: { ...identity, isTransactional, baseSequence },
    onceStored: () => {
      if (order !== 'again' && order !== 'back')
        side.sequences.set(key, { first: baseSequence, next });
    },
  };
}

function shifted({ producerId, producerEpoch }: Identity, epoch: DrawnSender['epoch']): Identity {
  const by = { own: 0, older: -1, newer: 1 }[epoch];
  return {
    producerId,
    producerEpoch: producerId < 0 ? producerEpoch : Math.max(0, producerEpoch + by),
  };
}

function sequenceOf(order: Order, sent: SentSequence | undefined, count: number): number {
  if (order === 'wrap' && sent === undefined) return 2 ** 31 - count;
  if (order === 'again') return sent?.first ?? 0;
  if (order === 'skip') return ((sent?.next ?? 0) + 2) % 2 ** 31;
  if (order === 'zero') return 0;
  if (order === 'back') return Math.max(0, (sent?.first ?? 0) - 1);
  return sent?.next ?? 0;
}
