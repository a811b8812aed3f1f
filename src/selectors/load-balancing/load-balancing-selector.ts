/*
 * Hot path. Each event goes into one channel.
 *
 * Where events have positions, a batch goes on whole. A channel that stores nothing of it hears of it
 * when the one that it went to has it on its disk: after a crash, what any channel knows is stored,
 * and nothing needs to be chosen as it was before.
 */
import type { EventBatch } from '../../core/batch.js';
import type { ChannelSelector, Selection } from '../../core/contracts.js';
import type { LoadBalancingSelectorConfig } from '../../generated/config/selectors/load_balancing.js';

export class LoadBalancingSelector implements ChannelSelector {
  readonly requiredChannels: ReadonlySet<string>;
  readonly optionalChannels: ReadonlySet<string> = new Set();
  readonly isExclusive = true;
  readonly #channels: readonly string[];
  readonly #isRandom: boolean;
  readonly #random: () => number;
  #next = 0;

  constructor(
    channels: readonly string[],
    { policy }: LoadBalancingSelectorConfig,
    random: () => number = Math.random,
  ) {
    this.requiredChannels = new Set(channels);
    this.#channels = channels;
    this.#isRandom = policy === 'random';
    this.#random = random;
  }

  select({ size, provenance }: EventBatch): readonly Selection[] {
    if (provenance.some(({ from, to }) => from < to))
      return [{ channel: this.#channels[this.#nextIndex()]!, events: 'all' }];
    const eventsOf = this.#channels.map((): number[] => []);
    for (let i = 0; i < size; i++) eventsOf[this.#nextIndex()]!.push(i);
    return this.#channels
      .map((channel, i) => ({ channel, events: eventsOf[i]! }))
      .filter(({ events }) => events.length > 0);
  }

  #nextIndex(): number {
    const count = this.#channels.length;
    if (this.#isRandom) return Math.floor(this.#random() * count);
    const index = this.#next;
    this.#next = (index + 1) % count;
    return index;
  }
}
