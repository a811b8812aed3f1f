/**
 * Where partitions are read from when this member is given them. What the channels have stored wins
 * over what the group was told, which comes after it; unless another member has read further since.
 */
import type { OriginPosition, SourceContext } from '../../core/contracts.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
import type {
  AssignedPartition,
  GroupConsumer,
  StartPlace,
} from '../../protocol/kafka/group/group-consumer.js';
import { AssignedLog } from './assigned-log.js';
import type { LogStart } from './assigned-log.js';
import { topicIdOf } from './group-offsets.js';
import { furtherPlace, originPrefix, partitionPrefix, storedPlace } from './origin.js';

export class StartPlaces {
  readonly #context: SourceContext<KafkaSourceConfig>;
  readonly #consumer: GroupConsumer;
  /** By origin prefix: what the channels have taken, stored or not. */
  readonly #taken = new Map<string, StartPlace>();
  /** By name, as they were assigned last. */
  readonly #topicIds = new Map<string, string>();

  constructor(context: SourceContext<KafkaSourceConfig>, consumer: GroupConsumer) {
    this.#context = context;
    this.#consumer = consumer;
  }

  async logsOf(
    partitions: readonly AssignedPartition[],
    clusterId: string,
  ): Promise<AssignedLog[]> {
    const positions = this.#context.positions(originPrefix);
    const logs: AssignedLog[] = [];
    for (const at of partitions) logs.push(await this.#logOf(at, clusterId, positions));
    for (const { topic, topicId } of partitions)
      if (topicId !== undefined) this.#topicIds.set(topic, topicId);
    return logs;
  }

  taken({ prefix }: AssignedLog, place: StartPlace): void {
    this.#taken.set(prefix, place);
  }

  /** The log has lost its end: what was read of it does not count any more. */
  forget({ prefix }: AssignedLog): void {
    this.#taken.delete(prefix);
  }

  async #logOf(
    at: AssignedPartition,
    clusterId: string,
    positions: ReadonlyMap<string, OriginPosition>,
  ): Promise<AssignedLog> {
    const { topic, partition, topicId = topic, committed } = at;
    const groupId = this.#context.config['kafka.consumer.group.id'];
    const prefix = partitionPrefix({ clusterId, topicId, partition, groupId });
    const isOther = this.#isOtherTopic(at);
    const start: LogStart = {
      prefix,
      stored: storedPlace(positions, prefix),
      taken: this.#taken.get(prefix),
      committed: isOther ? undefined : committed,
    };
    const own = furtherPlace(start.stored, start.taken);
    const known = furtherPlace(own, start.committed);
    if (isOther && own === undefined) this.#tellOther(at);
    if (own !== undefined && known !== own) this.#tellGap(at, own, known!);
    const place = known ?? (await this.#consumer.resetPlace(at, isOther ? 'earliest' : undefined));
    return new AssignedLog(at, start, place);
  }

  #isOtherTopic({ topic, topicId, committed }: AssignedPartition): boolean {
    if (topicId === undefined) return false;
    const before = this.#topicIds.get(topic) ?? topicIdOf(committed?.metadata ?? '');
    return before !== undefined && before !== topicId;
  }

  #tellOther({ topic, partition }: AssignedPartition): void {
    this.#context.logger.warn(
      { topic, partition },
      `Topic ${topic} was deleted and made anew: partition ${partition} is read from its beginning`,
    );
  }

  #tellGap({ topic, partition }: AssignedPartition, own: StartPlace, known: StartPlace): void {
    this.#context.logger.info(
      { topic, partition },
      `Partition ${partition} of topic ${topic} goes on at offset ${known.offset}, where the group ` +
        `stands: what lies between ${own.offset} and there another member has read`,
    );
  }
}
