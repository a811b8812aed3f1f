import {
  groupRecords,
  recordHeaders,
  recordValues,
  widestHeaders,
} from '../../codecs/kafka-records/records.js';
import { isTopicName, Router } from '../../codecs/kafka-records/router.js';
import type { Routed } from '../../codecs/kafka-records/router.js';
import type {
  CommitRecord,
  Delivery,
  LaneState,
  Sink,
  SinkContext,
  TakeLimit,
} from '../../core/contracts.js';
import { DeliveryError, FencedError, messageOf } from '../../core/errors.js';
import type { IntervalSet } from '../../core/interval-set.js';
import { channelOrigin, hourOf, hourOfRanges } from '../../core/provenance.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { KafkaError } from '../../protocol/kafka/client/kafka-errors.js';
import { Producer } from '../../protocol/kafka/client/producer.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { originHeader } from '../../protocol/kafka/record-origin.js';
import { refusedBefore, refusedEvent, withoutRefused } from '../refused-events.js';
import { mergeDeliveries } from './merge-deliveries.js';
import type { NumberedEvents } from './merge-deliveries.js';
import { PlainWriter } from './plain-writer.js';
import type { RecordWriter } from './record-writer.js';
import { ignoredOptions, settingsOf } from './settings.js';
import type { KafkaSinkSettings } from './settings.js';
import { SharedWrites } from './shared-writes.js';
import { TopicNames } from './topic-names.js';
import { TransactionalWriter } from './transactional-writer.js';

/** Of a channel's events in memory, in all deliveries that are open. */
const openBytesMax = 16 * 1024 * 1024;
/** Deliveries that share writes: more, the smaller they are. */
const sharedEventsMax = 20_000;
const sharedDeliveriesMax = 64;
/** The runner backs off and shows the reason; waiting longer in here would hide it. */
const retryTimeoutMs = 5_000;

/** Flume's Kafka sink, exactly once out of a durable channel. */
export class KafkaSink implements Sink {
  readonly limit: TakeLimit;
  readonly openDeliveriesMax: number;
  /** Renewing the position failed: nobody knows what is open. */
  mustRecover = false;
  readonly #context: SinkContext<KafkaSinkConfig>;
  readonly #settings: KafkaSinkSettings;
  readonly #topicNames: TopicNames;
  readonly #router: Router;
  readonly #cluster: KafkaCluster;
  readonly #writer: RecordWriter;
  readonly #writes = new SharedWrites((deliveries) => this.#write(deliveries));
  /** Bodies of deliveries that become one record batch. */
  #mergedBytesMax: number;
  /** Sequences whose letters are stored. */
  #refused: ReadonlySet<number> = new Set();

  constructor(context: SinkContext<KafkaSinkConfig>) {
    const settings = settingsOf(context);
    const { clock, signal } = context;
    const { servers, clientId, requestTimeoutMs } = settings;
    const limits = { requestTimeoutMs, retryTimeoutMs };
    this.#context = context;
    this.#settings = settings;
    const { positionTopic } = settings;
    const isTransactional =
      context.channelIsDurable && settings.isTransactional && positionTopic !== undefined;
    const events = settings.batchEventsMax;
    const shared = Math.min(Math.max(2, Math.floor(sharedEventsMax / events)), sharedDeliveriesMax);
    this.openDeliveriesMax = shared;
    this.limit = { events, bytes: openBytesMax / shared };
    this.#mergedBytesMax = settings.recordBatchBytesMax;
    this.#topicNames = new TopicNames(settings.topic);
    this.#router = new Router(this.#topicNames, settings.routing, settings.recordBatchBytesMax);
    this.#cluster = new KafkaCluster({
      bootstrapServers: servers,
      clientId,
      clock,
      signal,
      security: settings.security,
      ...limits,
    });
    this.#writer = isTransactional
      ? new TransactionalWriter(context, { ...settings, positionTopic }, this.#cluster)
      : new PlainWriter(new Producer(this.#cluster, { acks: settings.acks }));
  }

  async start(): Promise<void> {
    const { config, logger, location, name } = this.#context;
    await Promise.all([this.#settings.security?.(), this.#topicNames.open()]);
    const ignored = ignoredOptions(config);
    if (this.#context.channelIsDurable && !(this.#writer instanceof TransactionalWriter)) {
      const reason = this.#settings.isTransactional
        ? 'kafka.topic has escapes; name a topic that is there in positionTopic for exactly once'
        : 'kafka.producer.enable.idempotence is false';
      logger.warn({}, `${location}: sink ${name}: at least once: ${reason}`);
    }
    if (ignored.length > 0)
      logger.warn({ ignored }, `${location}: sink ${name}: no effect here: ${ignored.join(', ')}`);
  }

  async stop(): Promise<void> {
    this.#cluster.close();
  }

  async recover(state: LaneState): Promise<IntervalSet | undefined> {
    const { deadLetters, channelId } = this.#context;
    try {
      const held = await this.#writer.recover(state);
      this.#refused = refusedBefore(deadLetters, channelId);
      this.#writes.reset();
      this.mustRecover = false;
      return held;
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async deliver(delivery: Delivery): Promise<CommitRecord | undefined> {
    const { counters, clock } = this.#context;
    const startMs = clock.monotonicMs();
    try {
      const commitRecord = await this.#writes.add(delivery);
      counters.add('KafkaEventSendTimer', Math.round(clock.monotonicMs() - startMs));
      return commitRecord;
    } catch (error) {
      counters.add('RollbackCount');
      throw this.#failure(error);
    }
  }

  async idle(): Promise<void> {
    await this.#writer.idle().catch((error: unknown) => {
      this.mustRecover = true;
      throw this.#failure(error);
    });
  }

  async #write(deliveries: readonly Delivery[]): Promise<CommitRecord | undefined> {
    const left = deliveries.map((delivery) => withoutRefused(delivery, this.#refused));
    const merged = mergeDeliveries(left, this.#mergedBytesMax);
    const records: PartitionRecords[] = [];
    for (const events of merged) records.push(...(await this.#records(events)));
    try {
      return await this.#writer.write(records, deliveries);
    } catch (error) {
      // A topic takes less at once than `max.request.size`: it is not to refuse what was merged.
      if (isTooLarge(error) && merged.length < deliveries.length) this.#mergedBytesMax /= 2;
      throw error;
    }
  }

  async #records(events: NumberedEvents): Promise<PartitionRecords[]> {
    const { batch } = events;
    const { record: settings, codec } = this.#settings;
    const values = recordValues(batch, settings);
    const headers = recordHeaders(batch, settings);
    const headerBytes = widestHeaders(headers);
    const counts = await this.#partitionCounts(this.#router.topics(batch));
    const routed = this.#router.route(batch, values, headerBytes, counts);
    await this.#deadLetter(routed, events);
    const nowMs = this.#context.clock.nowMs();
    const all = { batch, values, headers, settings, codec, nowMs };
    const hour = hourOfRanges(batch.provenance) ?? hourOf(nowMs);
    const source = { origin: channelOrigin(this.#context.channelId), hour };
    return routed.groups.map((group) => ({
      topic: group.topic,
      partition: group.partition,
      records: {
        ...groupRecords(group, all),
        firstRecordHeaders: [originHeader(source, group.indexes.length)],
      },
    }));
  }

  /** How many partitions each topic has; names that no topic can have are left out. */
  async #partitionCounts(topics: ReadonlySet<string>): Promise<Map<string, number>> {
    const counts = new Map<string, number>();
    for (const name of topics) {
      if (!isTopicName(name)) continue;
      const topic = await this.#cluster.topic(name, { create: true });
      counts.set(name, topic.partitions.length);
    }
    return counts;
  }

  async #deadLetter({ rejected }: Routed, events: NumberedEvents): Promise<void> {
    const { deadLetters, channelId } = this.#context;
    await deadLetters.put(
      rejected.map(({ index, reason }) => refusedEvent(events, index, channelId, reason)),
    );
  }

  /** Whatever happened, the runner asks `recover` what the topic has. */
  #failure(error: unknown): Error {
    if (error instanceof FencedError || error instanceof DeliveryError) return error;
    const { location, name } = this.#context;
    const message = `${location}: sink ${name}: ${messageOf(error)}`;
    return new DeliveryError(message, { outcome: 'unknown', cause: error });
  }
}

function isTooLarge(error: unknown): boolean {
  if (!(error instanceof KafkaError)) return false;
  const { MESSAGE_TOO_LARGE, RECORD_LIST_TOO_LARGE } = ErrorCode;
  return error.errorCode === MESSAGE_TOO_LARGE || error.errorCode === RECORD_LIST_TOO_LARGE;
}
