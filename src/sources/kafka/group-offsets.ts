/**
 * Tells the group what the channels have stored: for tools, for other members, and for a channel
 * that keeps nothing. With each offset goes the topic's id, because an offset of a topic that was
 * deleted says nothing about one that was made anew under its name.
 */
import type { SourceContext } from '../../core/contracts.js';
import { messageOf } from '../../core/errors.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
import type { GroupConsumer } from '../../protocol/kafka/group/group-consumer.js';
import type { AssignedLog } from './assigned-log.js';
import { originPrefix } from './origin.js';

const intervalMs = 200;
/** How long the sinks behind a memory channel are waited for before partitions are given up. */
const settleMs = 3_000;
const settleLookMs = 20;

const metadataPrefix = 'tailrace topic ';

export class GroupOffsets {
  readonly #context: SourceContext<KafkaSourceConfig>;
  readonly #consumer: GroupConsumer;
  #committedMs = -Infinity;
  #committing: Promise<void> | undefined;

  constructor(context: SourceContext<KafkaSourceConfig>, consumer: GroupConsumer) {
    this.#context = context;
    this.#consumer = consumer;
  }

  /** Beside the reading: one commit at a time, a few a second. */
  commitSoon(logs: readonly AssignedLog[]): void {
    const nowMs = this.#context.clock.monotonicMs();
    if (this.#committing !== undefined || nowMs - this.#committedMs < intervalMs) return;
    this.#committedMs = nowMs;
    this.#committing = this.#commit(logs).finally(() => (this.#committing = undefined));
  }

  /** Before others may read on: what is not stored by then, they read again. Never rejects. */
  async settle(logs: readonly AssignedLog[]): Promise<void> {
    const { clock, positions } = this.#context;
    const endMs = clock.monotonicMs() + settleMs;
    const isStored = (): boolean => {
      const stored = positions(originPrefix);
      return logs.every((log) => log.isStored(stored));
    };
    while (!isStored() && clock.monotonicMs() < endMs) await clock.sleep(settleLookMs);
    await this.#committing;
    await this.#commit(logs);
  }

  /** A failure loses nothing: the next commit says more. */
  async #commit(logs: readonly AssignedLog[]): Promise<void> {
    const { clock, counters, logger } = this.#context;
    const positions = this.#context.positions(originPrefix);
    const told = logs.flatMap((log) => {
      const place = log.placeToCommit(positions);
      return place === undefined ? [] : [{ log, place }];
    });
    if (told.length === 0) return;
    const offsets = told.map(({ log: { at }, place }) => ({
      topic: at.topic,
      partition: at.partition,
      ...place,
      metadata: at.topicId === undefined ? '' : metadataPrefix + at.topicId,
    }));
    const startMs = clock.monotonicMs();
    try {
      if (!(await this.#consumer.commit(offsets))) return;
      for (const { log, place } of told) log.committed = place.offset;
      counters.add('KafkaCommitTimer', Math.round(clock.monotonicMs() - startMs));
    } catch (error) {
      logger.warn({}, `Offsets not committed yet: ${messageOf(error)}`);
    }
  }
}

/** The id of the topic that an offset of ours was committed for. */
export function topicIdOf(metadata: string): string | undefined {
  return metadata.startsWith(metadataPrefix) ? metadata.slice(metadataPrefix.length) : undefined;
}
