/** Fetch, in sessions and without. */
import {
  fetchApi,
  type FetchRequestInput,
  type FetchResponse,
} from '#src/generated/kafka/fetch.js';
import type { Draw } from './draw.js';
import type { Side } from './side.js';
import { grouped, placeOf, strangeTopicNames, topicNames, type Step } from './step.js';
import { noId } from './topics.js';

const byIdVersion = 13;
const unknownId = 'abcdefghijklmnopqrstug';

interface DrawnPartition {
  readonly topic: string;
  readonly partition: number;
  readonly fetchOffset: number;
  readonly partitionMaxBytes: number;
  readonly currentLeaderEpoch: number;
  readonly lastFetchedEpoch: number;
}

export function fetch(draw: Draw): Step {
  const version = draw.version(fetchApi);
  const drawn = {
    ...limitsOf(draw),
    sessionEpoch: -1,
    partitions: draw.distinct(3, () => drawnPartition(draw), placeOf),
  };
  return {
    title: `Fetch v${version} ${JSON.stringify(drawn)}`,
    run: async (side) =>
      byPartition(await side.ask(fetchApi, version, requestOf(drawn, version, side))),
  };
}

/** A session begins, goes on or ends; where none is known, with one that is not. */
export function fetchInSession(draw: Draw): Step {
  const session = draw.pick(['s1', 's2']);
  // By name or by topic id for its whole life, but now and then.
  const version = draw.mostly(session === 's1' ? 12 : 15, [7, 9, 11, 13, 16], 0.9);
  const what = draw.pick(['begin', 'next', 'next', 'next', 'next', 'again', 'skip', 'end']);
  const drawn = {
    ...limitsOf(draw),
    // Behind a full answer ours says nothing of the other partitions (docs/broker.md).
    maxBytes: 1_000_000,
    partitions:
      draw.chance(0.4) && what !== 'begin'
        ? []
        : draw.distinct(3, () => drawnPartition(draw), placeOf),
  };
  const forgotten = draw.chance(0.2) ? draw.some(topicNames, 2) : [];
  return {
    title: `Fetch v${version} session ${session} ${what} ${JSON.stringify(drawn)} forgets ${forgotten.join()}`,
    async run(side) {
      const known = side.sessions.get(session) ?? { id: 0, epoch: 0 };
      const nextEpoch = known.epoch + (what === 'skip' ? 2 : what === 'again' ? 0 : 1);
      const sessionEpoch = what === 'begin' ? 0 : what === 'end' ? -1 : nextEpoch;
      const answer = await side.ask(fetchApi, version, {
        ...requestOf(drawn, version, side),
        sessionId: known.id,
        sessionEpoch,
        forgottenTopicsData: forgotten.map((topic) => ({
          ...topicOf(topic, version, side),
          partitions: [0, 1],
        })),
      });
      if (typeof answer === 'object' && answer.errorCode === 0)
        side.sessions.set(session, { id: answer.sessionId, epoch: Math.max(0, sessionEpoch) });
      return byPartition(answer, deletedErrors);
    },
  };
}

/** Of a topic that goes while a session reads it by id (docs/broker.md). */
const [unknownTopic, unknownTopicId] = [3, 100];
const deletedErrors = new Map([[unknownTopicId, unknownTopic]]);

/** Partitions of a topic may come apart, in any order. */
function byPartition(
  answer: FetchResponse | string,
  sameErrors: ReadonlyMap<number, number> = new Map(),
): unknown {
  if (typeof answer !== 'object') return answer;
  const partitions = answer.responses.flatMap(({ topic, topicId, partitions: of }) =>
    of.map((each) => {
      const errorCode = sameErrors.get(each.errorCode) ?? each.errorCode;
      return { topic, topicId, ...each, errorCode };
    }),
  );
  return { ...answer, responses: partitions };
}

function limitsOf(
  draw: Draw,
): Pick<FetchRequestInput, 'maxWaitMs' | 'minBytes' | 'maxBytes'> & {
  readonly isolationLevel: number;
} {
  return {
    maxWaitMs: draw.pick([0, 0, 10]),
    minBytes: draw.pick([0, 1, 1, 200, 100_000]),
    maxBytes: draw.mostly(1_000_000, [0, 1, 150, 400], 0.75),
    isolationLevel: draw.below(2),
  };
}

function drawnPartition(draw: Draw): DrawnPartition {
  return {
    topic: draw.mostly(draw.pick(topicNames), strangeTopicNames, 0.95),
    partition: draw.mostly(0, [1, 2, 9, -1], 0.7),
    fetchOffset: draw.pick([0, 0, 1, 2, 3, 5, 8, 12, 1_000, -1]),
    partitionMaxBytes: draw.mostly(1_000_000, [0, 1, 150, 400], 0.75),
    currentLeaderEpoch: draw.mostly(-1, [0, 1, 5], 0.85),
    lastFetchedEpoch: draw.mostly(-1, [0, 1, 5], 0.9),
  };
}

function requestOf(
  {
    partitions,
    ...limits
  }: ReturnType<typeof limitsOf> & { readonly partitions: readonly DrawnPartition[] },
  version: number,
  side: Side,
): FetchRequestInput {
  const topics = grouped(partitions, ({ topic }) => topic);
  return {
    ...limits,
    sessionEpoch: -1,
    topics: [...topics].map(([topic, of]) => ({
      ...topicOf(topic, version, side),
      partitions: of,
    })),
  };
}

function topicOf(topic: string, version: number, side: Side): { topic: string; topicId: string } {
  if (version < byIdVersion) return { topic: side.named(topic), topicId: noId };
  return { topic: '', topicId: side.topicIds.get(topic) ?? unknownId };
}
