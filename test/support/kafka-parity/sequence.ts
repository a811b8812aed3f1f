import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import {
  alterConfigs,
  describeBrokerConfigs,
  describeConfigs,
  incrementalAlterConfigs,
} from './configs.js';
import { Draw, type CommonVersions } from './draw.js';
import { fetch, fetchInSession } from './fetches.js';
import * as groups from './group-offsets.js';
import * as members from './members.js';
import { deleteRecords, listOffsets, offsetForLeaderEpoch } from './offsets.js';
import { produce } from './produce.js';
import type { Step } from './step.js';
import * as topics from './topics.js';
import * as transactions from './transactions.js';

/** How often each comes, against the others. */
const kinds: readonly (readonly [weight: number, draw: (draw: Draw) => Step])[] = [
  [3, topics.createTopics],
  [1, topics.createPartitions],
  [1, topics.deleteTopics],
  [3, topics.describeTopics],
  [1, topics.describeTopicPartitions],
  [1, topics.describePlaces],
  [2, alterConfigs],
  [3, incrementalAlterConfigs],
  [2, describeConfigs],
  [0.3, describeBrokerConfigs],
  [20, produce],
  [6, fetch],
  [5, fetchInSession],
  [5, listOffsets],
  [2, offsetForLeaderEpoch],
  [2, deleteRecords],
  [5, transactions.initProducerId],
  [8, transactions.addPartitions],
  [4, transactions.addOffsets],
  [5, transactions.txnOffsetCommit],
  [6, transactions.endTxn],
  [2, transactions.describeTransactions],
  [1, transactions.listTransactions],
  [3, transactions.describeProducers],
  [5, groups.offsetCommit],
  [5, groups.offsetFetch],
  [2, groups.offsetDelete],
  [1, groups.deleteGroups],
  [2, groups.describeGroups],
  [1, groups.listGroups],
  [1, groups.findCoordinator],
  [5, members.join],
  [5, members.sync],
  [1, members.syncWrongly],
  [2, members.heartbeat],
  [2, members.leave],
];
const allWeights = kinds.reduce((sum, [weight]) => sum + weight, 0);

/** Begins with what most steps need: topics, producers that were given their ids. */
export function sequenceOf(seed: number, length: number, versions: CommonVersions): Step[] {
  const draw = new Draw(seed, versions);
  return [...opening, ...Array.from({ length }, () => kindOf(draw)(draw))];
}

function kindOf(draw: Draw): (draw: Draw) => Step {
  let at = draw.next() * allWeights;
  return kinds.find(([weight]) => (at -= weight) < 0)![1];
}

const opening: readonly Step[] = [
  {
    title: 'CreateTopics v5 t1 t2 t3',
    leaves: 'metadata',
    run: (side) =>
      side.ask(createTopicsApi, 5, {
        topics: ['t1', 't2', 't3'].map((name, i) => ({
          name: side.named(name),
          numPartitions: i === 0 ? 2 : 1,
          replicationFactor: 1,
          assignments: [],
          configs: [],
        })),
      }),
  },
  ...['p1', 'x1', 'x2'].map((id) =>
    transactions.takesOver(4, id, {
      isTransactional: id.startsWith('x'),
      transactionTimeoutMs: transactions.transactionMs,
    }),
  ),
];
