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
