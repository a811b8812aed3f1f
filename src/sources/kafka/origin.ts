/**
 * A Kafka partition as an origin, its offsets being the positions. The key holds what makes a
 * partition another one: cluster, topic id (a topic that was made anew), and the leader epoch (a log
 * that was cut and has grown again has other records at the same offsets). The group is in it because
 * two groups read the same records for themselves.
 *
 *   kafka:<cluster id>:<topic id>/<partition>:<group>@<leader epoch>
 */
import type { OriginPosition } from '../../core/contracts.js';
import type { StartPlace } from '../../protocol/kafka/group/group-consumer.js';

export const originPrefix = 'kafka:';

export interface PartitionIdentity {
  readonly clusterId: string;
  /** Its name where a cluster has no topic ids. */
  readonly topicId: string;
  readonly partition: number;
  readonly groupId: string;
}

/** What the origins of a partition begin with, in all leader epochs. */
export function partitionPrefix(identity: PartitionIdentity): string {
  const { clusterId, topicId, partition, groupId } = identity;
  return `${originPrefix}${clusterId}:${topicId}/${partition}:${groupId}@`;
}

/** Where channels stand that have stored these positions; undefined: they know nothing of it. */
export function storedPlace(
  positions: ReadonlyMap<string, OriginPosition>,
  prefix: string,
): StartPlace | undefined {
  let newest: StartPlace | undefined;
  for (const [origin, { known }] of positions) {
    if (!origin.startsWith(prefix) || known.lowMark === 0) continue;
    const place = { offset: known.lowMark, leaderEpoch: Number(origin.slice(prefix.length)) };
    newest = furtherPlace(newest, place);
  }
  return newest;
}

/** A later epoch counts more than a higher offset: what lies between may have been cut off. */
export function furtherPlace(
  a: StartPlace | undefined,
  b: StartPlace | undefined,
): StartPlace | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const areKnown = a.leaderEpoch >= 0 && b.leaderEpoch >= 0;
  if (areKnown && a.leaderEpoch !== b.leaderEpoch) return a.leaderEpoch > b.leaderEpoch ? a : b;
  return b.offset > a.offset ? b : a;
}
