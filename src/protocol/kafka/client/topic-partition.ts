export interface TopicPartition {
  readonly topic: string;
  readonly partition: number;
}

/** Items by their topic, in the order in which the topics first appear: how requests are nested. */
export function byTopic<Item extends TopicPartition>(items: readonly Item[]): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.topic);
    if (group === undefined) groups.set(item.topic, [item]);
    else group.push(item);
  }
  return [...groups];
}
