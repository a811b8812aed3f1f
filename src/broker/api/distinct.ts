/**
 * What a request names, each thing once, in the order in which it came first. Kafka answers a group
 * that is named twice twice; where an answer is much longer than its name, a request of some
 * kilobytes would be answered with gigabytes.
 */
export function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const byKey = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

export interface Named<Item> {
  readonly first: Item;
  /** Others of the request have the same key: Kafka refuses them all. */
  readonly isRepeated: boolean;
}

/** What a request names, by key, in the order in which each came first. */
export function named<Item>(items: readonly Item[], keyOf: (item: Item) => string): Named<Item>[] {
  const byKey = new Map<string, Named<Item>>();
  for (const item of items) {
    const key = keyOf(item);
    const first = byKey.get(key)?.first;
    byKey.set(key, { first: first ?? item, isRepeated: first !== undefined });
  }
  return [...byKey.values()];
}
