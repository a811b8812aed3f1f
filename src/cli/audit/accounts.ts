/**
 * Everything the equations are about, read from a pipeline's directories: without a lock and without
 * a change, while it runs or after. Whoever receives is read before its sender, so that what is
 * under way shows as delivered and not received yet, never the other way round.
 *
 *   queries ─▶ topics ─▶ dead letters ─▶ positions in the broker ─▶ channels, receivers first
 */
import { join } from 'node:path';
import {
  openResults,
  type AggregationResults,
  type QueryAccount,
} from '../../aggregator/results/reader.js';
import { readStoredPositions, type GroupOffset } from '../../broker/read-broker.js';
import type { PipelineModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import { IntervalSet } from '../../core/interval-set.js';
import { channelOrigin, foldedHour } from '../../core/provenance.js';
import { readPosition } from '../../protocol/kafka/client/stored-position.js';
import { exists } from '../../storage/atomic-file.js';
import { readDeadLetters } from '../../storage/dead-letter-queue.js';
import { isLocked } from '../../storage/directory-lock.js';
import { readChannelAccount, type ChannelAccount } from './channel-account.js';
import { HourCounts } from './hour-counts.js';
import { readTopics, type QueryPosition, type TopicAccount } from './topic-account.js';
import { channelPlaces, isFedBy, type ChannelPlace } from './topology.js';

export interface Accounts {
  readonly isRunning: boolean;
  readonly channels: readonly AuditedChannel[];
  readonly topics: readonly TopicAccount[];
  readonly letters: SinkLetters;
  readonly queries: readonly AuditedQuery[];
}

export interface AuditedChannel {
  readonly place: ChannelPlace;
  /** Undefined: it keeps nothing on the disk, or has never run. */
  readonly account: ChannelAccount | undefined;
}

export interface AuditedQuery {
  readonly name: string;
  /** Undefined: it has never stored anything. */
  readonly account: QueryAccount | undefined;
  /** Its topic is in the bundled broker. */
  readonly isBundled: boolean;
}

/** Dead letters of sinks, by the channel they came out of. */
export interface SinkLetters {
  readonly counts: HourCounts;
  readonly positions: ReadonlyMap<string, IntervalSet>;
  /** Letters that are gone because their queue was full. */
  readonly forgotten: number;
}

/** Reads all of it. `oldestHour`: hours before it are one sum. */
export async function readAccounts(
  fileSystem: FileSystem,
  model: PipelineModel,
  oldestHour: number,
): Promise<Accounts> {
  const { broker } = model;
  const hasBroker = broker !== undefined && (await exists(fileSystem, broker.dataDir));
  const queries = await readQueries(model, hasBroker);
  const positions = positionsByTopic(queries);
  const readers = hasBroker ? await readTopics(fileSystem, broker, positions, oldestHour) : [];
  const letters = await readSinkLetters(fileSystem, model, oldestHour);
  const { committing, offsets } = hasBroker
    ? await readStoredPositions(fileSystem, broker.dataDir)
    : { committing: new Set<number>(), offsets: [] };
  const topics = readers.map((reader) => reader.account(committing));
  const channels = await readChannels(fileSystem, model, { offsets, letters, oldestHour });
  const isRunning =
    channels.some(({ account }) => account?.isRunning === true) ||
    (hasBroker && (await isLocked(fileSystem, broker.dataDir)));
  return { isRunning, channels, topics, letters, queries };
}

async function readQueries(model: PipelineModel, hasBroker: boolean): Promise<AuditedQuery[]> {
  const results: AggregationResults = openResults(model.dataDir);
  try {
    return model.aggregations.map(({ name }) => {
      const account = results.account(name);
      const table = model.tables.find(({ topic }) => topic === account?.topic);
      return { name, account, isBundled: hasBroker && table?.brokers.length === 0 };
    });
  } finally {
    await results.close();
  }
}

function positionsByTopic(
  queries: readonly AuditedQuery[],
): Map<string, Map<string, QueryPosition>> {
  const byTopic = new Map<string, Map<string, QueryPosition>>();
  for (const { name, account, isBundled } of queries) {
    if (account === undefined || !isBundled) continue;
    const ofTopic = byTopic.get(account.topic) ?? new Map<string, QueryPosition>();
    ofTopic.set(name, new Map(account.partitions.map((each) => [each.partition, each.offset])));
    byTopic.set(account.topic, ofTopic);
  }
  return byTopic;
}

async function readSinkLetters(
  fileSystem: FileSystem,
  { dataDir, agents }: PipelineModel,
  oldestHour: number,
): Promise<SinkLetters> {
  const counts = new HourCounts(oldestHour);
  const positions = new Map<string, IntervalSet>();
  let forgotten = 0;
  const alone = agents.map(({ name }) => join(dataDir, 'agents', name, 'dead-letters'));
  for (const directory of [join(dataDir, 'dead-letters'), ...alone]) {
    if (!(await exists(fileSystem, directory))) continue;
    let first: number | undefined;
    for await (const { sequence, origin, position, hour } of readDeadLetters(
      fileSystem,
      directory,
    )) {
      first ??= sequence;
      if (origin?.startsWith('channel:') !== true || position === undefined) continue;
      const known = positions.get(origin) ?? new IntervalSet();
      positions.set(origin, known);
      if (known.contains(position, position + 1)) continue;
      known.add(position, position + 1);
      counts.add(origin, hour ?? foldedHour, 1);
    }
    forgotten += first ?? 0;
  }
  return { counts, positions, forgotten };
}

async function readChannels(
  fileSystem: FileSystem,
  model: PipelineModel,
  {
    offsets,
    letters,
    oldestHour,
  }: { offsets: readonly GroupOffset[]; letters: SinkLetters; oldestHour: number },
): Promise<AuditedChannel[]> {
  const channels: AuditedChannel[] = [];
  for (const place of channelPlaces(model)) {
    if (place.directories === undefined) {
      channels.push({ place, account: undefined });
      continue;
    }
    const receivers = receiversOf(place, channels);
    const account = await readChannelAccount(
      fileSystem,
      place.directories,
      async (channelId, sinkNames) => {
        const origin = channelOrigin(channelId);
        return [
          ...receivers.flatMap((receiver) => receiver.account?.known.get(origin) ?? []),
          ...sinkNames.flatMap((_, lane) => positionsIn(offsets, channelId, lane)),
          ...(letters.positions.get(origin) === undefined ? [] : [letters.positions.get(origin)!]),
        ];
      },
      oldestHour,
    );
    channels.push({ place, account });
  }
  return channels;
}

/** The channels that a channel's Avro sinks deliver into; they have been read before it. */
export function receiversOf<Channel extends { readonly place: ChannelPlace }>(
  { sinks }: ChannelPlace,
  channels: readonly Channel[],
): Channel[] {
  const sources = sinks.flatMap((sink) => (sink.to === 'sources' ? sink.sources : []));
  return channels.filter(({ place }) => isFedBy(place, sources));
}

/** What a Kafka sink's group says of its lane. */
function positionsIn(
  offsets: readonly GroupOffset[],
  channelId: string,
  lane: number,
): IntervalSet[] {
  const group = `tailrace-${channelId}-${lane}`;
  return offsets
    .filter((offset) => offset.group === group)
    .map(readPosition)
    .flatMap((found) =>
      typeof found !== 'string' && found.place.channelId === channelId ? found.known : [],
    );
}
