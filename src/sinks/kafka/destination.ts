/**
 * Where a sink's position lies, as its channel remembers it beside the cursor: enough to notice that
 * it is another cluster or topic now, and to ask the last one what it holds.
 */
import type { CommitRecord } from '../../core/contracts.js';

export interface Destination {
  readonly servers: readonly string[];
  readonly clusterId: string;
  readonly topic: string;
  readonly topicId: string | undefined;
  /** How often it has changed over the life of the lane. */
  readonly moves: number;
}

export function recordOf(destination: Destination): CommitRecord {
  const { servers, clusterId, topic, topicId = null, moves } = destination;
  return { servers: servers.join(','), cluster: clusterId, topic, topicId, moves };
}

/** What `recordOf` made; undefined for a lane that has delivered nothing yet. */
export function destinationOf(record: CommitRecord | undefined): Destination | undefined {
  if (record === undefined || typeof record['cluster'] !== 'string') return undefined;
  const { servers, cluster, topic, topicId, moves } = record;
  return {
    servers: String(servers).split(','),
    clusterId: cluster,
    topic: String(topic),
    topicId: typeof topicId === 'string' ? topicId : undefined,
    moves: Number(moves),
  };
}

/** The same life of the same topic, as far as the cluster can tell. */
export function isSamePlace(a: Destination, b: Destination): boolean {
  const isOtherLife = a.topicId !== undefined && b.topicId !== undefined && a.topicId !== b.topicId;
  return a.clusterId === b.clusterId && a.topic === b.topic && !isOtherLife;
}
