/** Where a log begins, ends and was at a time: ListOffsets, OffsetForLeaderEpoch, DeleteRecords. */
import { deleteRecordsApi } from '#src/generated/kafka/delete-records.js';
import { listOffsetsApi } from '#src/generated/kafka/list-offsets.js';
import { offsetForLeaderEpochApi } from '#src/generated/kafka/offset-for-leader-epoch.js';
import type { Draw } from './draw.js';
import { grouped, placeOf, strangeTopicNames, topicNames, type Step } from './step.js';

interface Place {
  readonly topic: string;
  readonly partition: number;
}

function drawnPlaces(draw: Draw): Place[] {
  const make = () => ({
    topic: draw.mostly(draw.pick(topicNames), strangeTopicNames, 0.95),
    partition: draw.mostly(0, [1, 2, 9, -1], 0.7),
  });
  return draw.distinct(3, make, placeOf);
}

/** In the order of the topics; a place may come twice. */
function byTopic<Item extends Place>(places: readonly Item[]): [topic: string, of: Item[]][] {
  return [...grouped(places, ({ topic }) => topic)];
}

export function listOffsets(draw: Draw): Step {
  const version = draw.version(listOffsetsApi);
  const isolationLevel = draw.below(2);
  const places = drawnPlaces(draw).map((place) => ({
    ...place,
    special: draw.mostly(draw.pick([-1, -2, -3]), [-4, -5, -6, 0], 0.8),
    behindMs: draw.chance(0.4) ? draw.below(12) * 1_000 + draw.below(2) : undefined,
    currentLeaderEpoch: draw.mostly(-1, [0, 1, 5], 0.85),
  }));
  return {
    title: `ListOffsets v${version} isolation ${isolationLevel} ${JSON.stringify(places)}`,
    run: (side) =>
      side.ask(listOffsetsApi, version, {
        replicaId: -1,
        isolationLevel,
        topics: byTopic(places).map(([topic, of]) => ({
          name: side.named(topic),
          partitions: of.map(({ partition, special, behindMs, currentLeaderEpoch }) => ({
            partitionIndex: partition,
            timestamp: behindMs === undefined ? special : side.recordsMs + behindMs,
            currentLeaderEpoch,
          })),
        })),
      }),
  };
}

export function offsetForLeaderEpoch(draw: Draw): Step {
  const version = draw.version(offsetForLeaderEpochApi);
  const places = drawnPlaces(draw).map((place) => ({
    ...place,
    leaderEpoch: draw.pick([0, 0, 1, 5, -1, -2]),
    currentLeaderEpoch: draw.mostly(-1, [0, 1, 5], 0.8),
  }));
  return {
    title: `OffsetForLeaderEpoch v${version} ${JSON.stringify(places)}`,
    run: (side) =>
      side.ask(offsetForLeaderEpochApi, version, {
        replicaId: -1,
        topics: byTopic(places).map(([topic, of]) => ({
          topic: side.named(topic),
          partitions: of,
        })),
      }),
  };
}

export function deleteRecords(draw: Draw): Step {
  const version = draw.version(deleteRecordsApi);
  const places = drawnPlaces(draw)
    .slice(0, 2)
    .map((place) => ({ ...place, offset: draw.pick([0, 1, 1, 2, 3, 4, -1, -2, 1_000]) }));
  return {
    title: `DeleteRecords v${version} ${JSON.stringify(places)}`,
    run: (side) =>
      side.ask(deleteRecordsApi, version, {
        timeoutMs: 5_000,
        topics: byTopic(places).map(([topic, of]) => ({
          name: side.named(topic),
          partitions: of.map(({ partition, offset }) => ({ partitionIndex: partition, offset })),
        })),
      }),
  };
}
