/** Transactions: who holds an id, what is added, how it ends, and what tells of it. */
import { addOffsetsToTxnApi } from '#src/generated/kafka/add-offsets-to-txn.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { describeProducersApi } from '#src/generated/kafka/describe-producers.js';
import { describeTransactionsApi } from '#src/generated/kafka/describe-transactions.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { listTransactionsApi } from '#src/generated/kafka/list-transactions.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { eventually } from '../until.js';
import type { Draw } from './draw.js';
import type { Identity, OpenTransaction, Side } from './side.js';
import {
  groupNames,
  indexOf,
  producerNames,
  topicNames,
  transactionalIds,
  type Step,
} from './step.js';

const concurrentTransactions = 51;
/** Outlives a run: none is aborted by a clock. */
export const transactionMs = 600_000;
type Speaker = 'holder' | 'fenced' | 'ahead' | 'other' | 'nobody';

/** What no producer has. */
const stranger: Identity = { producerId: 987_654_321, producerEpoch: 0 };

const anySpeaker = (draw: Draw): Speaker =>
  draw.mostly('holder' as Speaker, ['fenced', 'ahead', 'other', 'nobody'], 0.85);
const anyId = (draw: Draw): string => draw.mostly(draw.pick(transactionalIds), ['x9', ''], 0.96);

function speakerOf(side: Side, id: string, who: Speaker): Identity {
  const holder = side.identity(id);
  if (who === 'other') return side.identity('p1');
  if (who === 'nobody') return stranger;
  if (who === 'fenced') return { ...holder, producerEpoch: Math.max(0, holder.producerEpoch - 1) };
  return who === 'ahead' ? { ...holder, producerEpoch: holder.producerEpoch + 1 } : holder;
}

export function initProducerId(draw: Draw): Step {
  const isTransactional = draw.chance(0.7);
  const id = isTransactional ? anyId(draw) : draw.pick(producerNames);
  const transactionTimeoutMs = draw.mostly(transactionMs, [0, -1, 900_001], 0.93);
  const claimed = draw.chance(0.35) ? anySpeaker(draw) : undefined;
  return takesOver(draw.version(initProducerIdApi), id, {
    isTransactional,
    transactionTimeoutMs,
    claimed,
  });
}

interface TakeOver {
  readonly isTransactional: boolean;
  readonly transactionTimeoutMs: number;
  /** Whom the producer says it is. */
  readonly claimed?: Speaker | undefined;
}

export function takesOver(version: number, id: string, how: TakeOver): Step {
  const { isTransactional, transactionTimeoutMs, claimed } = how;
  return {
    title: `InitProducerId v${version} ${id} ${JSON.stringify(how)}`,
    leaves: 'transaction',
    async run(side) {
      // Of an open transaction Kafka raises the epoch before it lets ask again (docs/broker.md).
      const mayClaim = version >= 3 && !side.open.has(id);
      const claim = claimed && mayClaim ? speakerOf(side, id, claimed) : {};
      const ask = () =>
        side.ask(initProducerIdApi, version, {
          transactionalId: isTransactional ? side.named(id) : null,
          transactionTimeoutMs,
          ...claim,
        });
      let answer = await ask();
      await eventually(async () => {
        // Kafka first ends what was open, and lets the client ask again.
        if (typeof answer !== 'object' || answer.errorCode !== concurrentTransactions) return true;
        answer = await ask();
        return false;
      }, 'the id has its holder');
      if (typeof answer !== 'object' || answer.errorCode !== 0) return answer;
      const { producerId, producerEpoch } = answer;
      side.learn(producerId, `producer ${side.names.size} of ${id}`);
      const before = side.identities.get(id) ?? [];
      side.identities.set(id, [...before, { producerId, producerEpoch }]);
      side.open.delete(id);
      return answer;
    },
  };
}

export function addPartitions(draw: Draw): Step {
  const id = anyId(draw);
  const who = anySpeaker(draw);
  const version = draw.version(addPartitionsToTxnApi);
  const topics = draw
    .some([...topicNames, ...topicNames, 'unknown'], 2)
    .map((name) => ({ name, partitions: draw.mostly([0], [[0, 1], [1], [7], []], 0.7) }));
  return {
    title: `AddPartitionsToTxn v${version} ${id} ${who} ${JSON.stringify(topics)}`,
    async run(side) {
      const answer = await side.ask(addPartitionsToTxnApi, version, {
        transactionalId: side.named(id),
        ...speakerOf(side, id, who),
        topics: topics.map(({ name, partitions }) => ({ name: side.named(name), partitions })),
      });
      if (typeof answer !== 'object') return answer;
      const results = answer.results.flatMap(({ resultsByPartition }) => resultsByPartition);
      if (results.every(({ partitionErrorCode }) => partitionErrorCode === 0)) side.opened(id);
      return answer;
    },
  };
}

export function addOffsets(draw: Draw): Step {
  const id = anyId(draw);
  const who = anySpeaker(draw);
  const group = draw.mostly(draw.pick(groupNames), [''], 0.97);
  const version = draw.version(addOffsetsToTxnApi);
  return {
    title: `AddOffsetsToTxn v${version} ${id} ${who} ${group}`,
    async run(side) {
      const answer = await side.ask(addOffsetsToTxnApi, version, {
        transactionalId: side.named(id),
        ...speakerOf(side, id, who),
        groupId: side.named(group),
      });
      if (typeof answer === 'object' && answer.errorCode === 0) side.opened(id).groups.add(group);
      return answer;
    },
  };
}

function nothingOpen(): OpenTransaction {
  return { groups: new Set(), pending: new Set() };
}

export function txnOffsetCommit(draw: Draw): Step {
  const id = anyId(draw);
  const drawn = anySpeaker(draw);
  const drawnGroup = draw.pick(groupNames);
  const version = draw.version(txnOffsetCommitApi);
  const member = draw.mostly(
    { memberId: '', generationId: -1 },
    [
      { memberId: 'stranger', generationId: 1 },
      { memberId: '', generationId: 3 },
    ],
    0.9,
  );
  const topics = draw
    .some([...topicNames, 'unknown'], 2)
    .map((name) => ({
      name,
      partitions: draw.distinct(
        2,
        () => ({
          partitionIndex: draw.mostly(0, [1, 9, -1]),
          committedOffset: draw.mostly(draw.below(50), [-1]),
          committedLeaderEpoch: draw.pick([-1, 0, 3]),
          committedMetadata: draw.mostly('m', [null, '', 'x'.repeat(4_097)]),
        }),
        indexOf,
      ),
    }));
  return {
    title: `TxnOffsetCommit v${version} ${id} ${drawn} ${drawnGroup} ${JSON.stringify([member, topics])}`,
    async run(side) {
      const { groups, pending } = side.open.get(id) ?? nothingOpen();
      // What was added is a partition that groups share: those of one are taken for the other's.
      const [added = drawnGroup] = groups;
      const group = groups.has(drawnGroup) ? drawnGroup : added;
      // Only the first one's end could be waited for.
      const others = [...side.open].filter(([other]) => other !== id);
      if (others.some(([, open]) => open.pending.has(group)))
        return 'another one has offsets there';
      // Of a fenced producer it drops at Kafka what the holder has pending (docs/broker.md).
      const who = pending.has(group) ? 'holder' : drawn;
      const answer = await side.ask(txnOffsetCommitApi, version, {
        transactionalId: side.named(id),
        groupId: side.named(group),
        ...speakerOf(side, id, who),
        ...member,
        topics: topics.map(({ name, partitions }) => ({ name: side.named(name), partitions })),
      });
      const taken =
        typeof answer === 'object' &&
        answer.topics.some(({ partitions }) => partitions.some(({ errorCode }) => errorCode === 0));
      if (taken) pending.add(group);
      return answer;
    },
  };
}

export function endTxn(draw: Draw): Step {
  const id = anyId(draw);
  const who = anySpeaker(draw);
  const committed = draw.chance(0.6);
  const version = draw.version(endTxnApi);
  return {
    title: `EndTxn v${version} ${id} ${who} committed ${committed}`,
    leaves: 'transaction',
    async run(side) {
      const answer = await side.ask(endTxnApi, version, {
        transactionalId: side.named(id),
        ...speakerOf(side, id, who),
        committed,
      });
      if (typeof answer === 'object' && answer.errorCode === 0) side.open.delete(id);
      return answer;
    },
  };
}

export function describeTransactions(draw: Draw): Step {
  const ids = draw.some([...transactionalIds, 'x9', ''], 3);
  return {
    title: `DescribeTransactions ${ids.join()}`,
    async run(side) {
      const named = ids.map((id) => side.named(id));
      const answer = await side.ask(describeTransactionsApi, 0, { transactionalIds: named });
      if (typeof answer !== 'object') return answer;
      // Offsets are in a topic of Kafka's, which ours has not (docs/broker.md).
      const transactionStates = answer.transactionStates.map((each) => ({
        ...each,
        topics: each.topics.filter(({ topic }) => topic !== '__consumer_offsets'),
      }));
      return { ...answer, transactionStates };
    },
  };
}

export function listTransactions(draw: Draw): Step {
  const version = draw.version(listTransactionsApi);
  const states = ['Ongoing', 'Empty', 'CompleteCommit', 'CompleteAbort', 'Dead', 'ongoing', 'junk'];
  const stateFilters = draw.chance(0.5) ? [] : draw.some(states, 3);
  const of = draw.chance(0.6) ? undefined : draw.pick(transactionalIds);
  const durationFilter = draw.pick([-1, 0, 3_600_000]);
  return {
    title: `ListTransactions v${version} ${stateFilters.join()} ${of} ${durationFilter}`,
    async run(side) {
      const answer = await side.ask(listTransactionsApi, version, {
        stateFilters,
        producerIdFilters: of === undefined ? [] : [side.identity(of).producerId],
        durationFilter,
      });
      if (typeof answer !== 'object') return answer;
      const own = answer.transactionStates.filter((each) =>
        each.transactionalId.startsWith(side.prefix),
      );
      return { ...answer, transactionStates: own };
    },
  };
}

export function describeProducers(draw: Draw): Step {
  const topics = draw.some([...topicNames, 'unknown', ''], 2);
  const partitionIndexes = draw.mostly([0], [[0, 1], [9], [-1], []], 0.7);
  return {
    title: `DescribeProducers ${topics.join()} ${partitionIndexes.join()}`,
    run: (side) =>
      side.ask(describeProducersApi, 0, {
        topics: topics.map((name) => ({ name: side.named(name), partitionIndexes })),
      }),
  };
}
