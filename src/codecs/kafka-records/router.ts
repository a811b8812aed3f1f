/*
 * Hot path. Decides which record batch each event of a delivery goes into. As Kafka's own producer:
 * a record with a key goes to the partition of its hash, one without to the partition in turn,
 * which changes when a record batch is full and with each delivery.
 *
 * Without headers of their own all events share one decision; then nothing is made per event but an
 * index.
 */
import type { EventBatch, Headers } from '../../core/batch.js';
import type { ByteSlab } from '../../protocol/kafka/record-batch.js';
import type { Expansion } from '../event-escapes/event-escapes.js';
import { partitionOfKey } from './murmur2.js';

/** What names the topic of events whose header does not. */
export interface TopicNaming {
  of(batch: EventBatch): Expansion<NamedTopic>;
}

export interface NamedTopic {
  readonly topic: string;
  /** Why the event has none. */
  readonly problem?: string;
}

/** What decides about an event's topic and partition. */
export interface RoutingSettings {
  /** The header that names a topic; undefined: all go to the one given. */
  readonly topicHeader: string | undefined;
  readonly partitionHeader: string | undefined;
  readonly defaultPartition: number | undefined;
}

/** Events that become one record batch. */
export interface RecordGroup {
  readonly topic: string;
  readonly partition: number;
  /** Of the delivery's events, ascending. */
  readonly indexes: number[];
  /** By the place in `indexes`; absent: none has a key. */
  readonly keys: (Buffer | undefined)[] | undefined;
}

export interface Routed {
  readonly groups: readonly RecordGroup[];
  readonly rejected: readonly { readonly index: number; readonly reason: string }[];
}

interface Route {
  readonly topic: string;
  /** Undefined: in turn. */
  readonly partition: number | undefined;
  readonly key: Buffer | undefined;
  readonly problem?: string;
}

interface OpenGroup extends RecordGroup {
  keys: (Buffer | undefined)[] | undefined;
  bytes: number;
}

/** Of a record beside key, value and headers: varints of lengths, offset and time. */
const recordOverheadBytes = 30;
const batchOverheadBytes = 256;

const topicPattern = /^[a-zA-Z0-9._-]{1,249}$/;

export class Router {
  readonly #names: TopicNaming;
  readonly #settings: RoutingSettings;
  readonly #batchBytesMax: number;
  /** The partition that keyless records of a topic go to next. */
  readonly #turns = new Map<string, number>();

  /** `topic`: of events whose header names none. */
  constructor(topic: string | TopicNaming, settings: RoutingSettings, batchBytesMax: number) {
    this.#names = typeof topic === 'string' ? { of: () => ({ all: { topic } }) } : topic;
    this.#settings = settings;
    this.#batchBytesMax = batchBytesMax - batchOverheadBytes;
  }

  /** The topics that the events name. */
  topics(batch: EventBatch): Set<string> {
    const names = this.#names.of(batch);
    const topics = new Set<string>();
    const events = batch.own === undefined ? 1 : batch.size;
    for (let i = 0; i < events; i++)
      topics.add(
        this.#topicOf(batch.headersOf(i), 'all' in names ? names.all : names.each[i]!).topic,
      );
    return topics;
  }

  /**
   * Groups the events. `values` are the record values, `headerBytes` what each record's headers
   * take, `partitionCounts` the partitions of each of `topics`.
   */
  route(
    batch: EventBatch,
    values: ByteSlab,
    headerBytes: number,
    partitionCounts: ReadonlyMap<string, number>,
  ): Routed {
    const groups: OpenGroup[] = [];
    const open = new Map<string, OpenGroup>();
    const rejected: { index: number; reason: string }[] = [];
    const names = this.#names.of(batch);
    const routeOf = (i: number): Route => {
      const named = 'all' in names ? names.all : names.each[i]!;
      return this.#routeOf(batch.headersOf(i), named, partitionCounts);
    };
    const shared = batch.own === undefined && batch.size > 0 ? routeOf(0) : undefined;
    let lastRoute: Route | undefined;
    let group: OpenGroup | undefined;
    for (let i = 0; i < batch.size; i++) {
      const route = shared ?? routeOf(i);
      const valueBytes = values.ends[i]! - values.starts[i]!;
      const bytes = valueBytes + (route.key?.length ?? 0) + headerBytes + recordOverheadBytes;
      const reason = route.problem ?? this.#tooLarge(bytes);
      if (reason !== undefined) {
        rejected.push({ index: i, reason });
        continue;
      }
      // Without headers of their own all events have the same route: looked up once a group.
      const isNext = route === lastRoute && group!.bytes + bytes <= this.#batchBytesMax;
      group = isNext ? group! : this.#groupFor(route, bytes, open, groups, partitionCounts);
      lastRoute = route;
      if (route.key !== undefined) (group.keys ??= [])[group.indexes.length] = route.key;
      group.indexes.push(i);
      group.bytes += bytes;
    }
    return { groups, rejected };
  }

  /** The open group of a route; a full one is left as it is and another begun. */
  #groupFor(
    route: Route,
    bytes: number,
    open: Map<string, OpenGroup>,
    groups: OpenGroup[],
    partitionCounts: ReadonlyMap<string, number>,
  ): OpenGroup {
    const { topic } = route;
    const slot = `${topic} ${route.partition}`;
    const current = open.get(slot);
    if (current !== undefined && current.bytes + bytes <= this.#batchBytesMax) return current;
    const partition = route.partition ?? this.#takeTurn(topic, partitionCounts.get(topic)!);
    const group = { topic, partition, indexes: [], keys: undefined, bytes: 0 };
    open.set(slot, group);
    groups.push(group);
    return group;
  }

  #takeTurn(topic: string, partitions: number): number {
    const turn = this.#turns.get(topic) ?? 0;
    this.#turns.set(topic, turn + 1);
    return turn % partitions;
  }

  #topicOf(headers: Headers, named: NamedTopic): NamedTopic {
    const { topicHeader } = this.#settings;
    const topic = topicHeader === undefined ? undefined : headers[topicHeader];
    return topic ? { topic } : named;
  }

  #routeOf(
    headers: Headers,
    named: NamedTopic,
    partitionCounts: ReadonlyMap<string, number>,
  ): Route {
    const { topic, problem } = this.#topicOf(headers, named);
    if (problem !== undefined) return unroutable(topic, `kafka.topic: ${problem}`);
    const count = partitionCounts.get(topic);
    const key = headers['key'] === undefined ? undefined : Buffer.from(headers['key']);
    if (count === undefined) return unroutable(topic, `"${topic}" is no name of a topic`);
    const { partitionHeader, defaultPartition } = this.#settings;
    const wanted = partitionHeader === undefined ? undefined : headers[partitionHeader];
    const partition = wanted === undefined ? defaultPartition : partitionOf(wanted);
    if (partition === undefined)
      return { topic, key, partition: key && partitionOfKey(key, count) };
    if (Number.isInteger(partition) && partition >= 0 && partition < count)
      return { topic, key, partition };
    const found = wanted === undefined ? `defaultPartitionId is ${partition}` : `"${wanted}"`;
    return unroutable(topic, `${found}: topic ${topic} has partitions 0 to ${count - 1}`);
  }

  #tooLarge(bytes: number): string | undefined {
    if (bytes <= this.#batchBytesMax) return undefined;
    const limit = `${this.#batchBytesMax} (kafka.producer.max.request.size)`;
    return `${bytes} bytes do not fit into a record batch of ${limit}`;
  }
}

export function isTopicName(name: string): boolean {
  return topicPattern.test(name) && name !== '.' && name !== '..';
}

/** As Java reads an int; NaN for anything else, nothing and blanks included. */
function partitionOf(text: string): number {
  return /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
}

function unroutable(topic: string, problem: string): Route {
  return { topic, partition: undefined, key: undefined, problem };
}
