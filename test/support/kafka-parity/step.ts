import type { Side } from './side.js';

/**
 * One request, or a few that belong together, as drawn: it is run at both brokers and may only use
 * what that broker answered before. So a sequence from which steps are cut is one that can be run.
 */
export interface Step {
  readonly title: string;
  /** What it resolves with is compared. */
  run(side: Side): Promise<unknown>;
  /** What Kafka does after its answer: the next step waits for it. */
  readonly leaves?: 'metadata' | 'transaction';
}

export const topicNames = ['t1', 't2', 't3', 't4'];
export const strangeTopicNames = ['t.5', 't_5', 'unknown', 'Bad name', '..', '', 'X'.repeat(250)];
export const ownTopicNames = [...topicNames, 't.5', 't_5', 'unknown'];
export const groupNames = ['g1', 'g2', 'g3'];
export const producerNames = ['p1', 'p2'];
export const transactionalIds = ['x1', 'x2', 'x3'];

/** In the order in which the keys first come. */
export function grouped<Key, Item>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

export function placeOf({ topic, partition }: { topic: string; partition: number }): string {
  return `${topic}/${partition}`;
}

export function indexOf({ partitionIndex }: { partitionIndex: number }): number {
  return partitionIndex;
}
