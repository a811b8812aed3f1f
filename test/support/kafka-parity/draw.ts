import { Random } from '../random.js';
import type { KafkaApi } from '#src/generated/kafka/wire.js';

/** Which versions of an API both brokers speak, by its key. */
export type CommonVersions = ReadonlyMap<number, readonly [from: number, to: number]>;

/** What a sequence of requests is drawn from. */
export class Draw extends Random {
  readonly #versions: CommonVersions;

  constructor(seed: number, versions: CommonVersions) {
    super(seed);
    this.#versions = versions;
  }

  version({ key, minVersion, maxVersion }: KafkaApi<any, any, any, any>): number {
    const [from, to] = this.#versions.get(key) ?? [minVersion, maxVersion];
    const least = Math.max(from, minVersion);
    return least + this.below(Math.min(to, maxVersion) - least + 1);
  }

  /** Mostly `usual`: what goes wrong early hides what would come later. */
  mostly<Item>(usual: Item, others: readonly Item[], probability = 0.8): Item {
    return this.chance(probability) ? usual : this.pick(others);
  }

  /** Some of `items`, each once; seldom none. */
  some<Item>(items: readonly Item[], max: number): Item[] {
    const count = this.chance(0.04) ? 0 : 1 + this.below(max);
    return [...new Set(Array.from({ length: count }, () => this.pick(items)))];
  }

  /** As `times`, without those of a key that has come before. */
  distinct<Item>(max: number, make: () => Item, keyOf: (item: Item) => unknown): Item[] {
    const items = this.times(max, make);
    return [...new Map(items.map((item) => [keyOf(item), item])).values()];
  }

  times<Item>(max: number, make: () => Item): Item[] {
    return Array.from({ length: 1 + this.below(max) }, make);
  }
}
