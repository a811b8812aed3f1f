import type { ChannelSelector, Selection } from '../../core/contracts.js';
import type { ReplicatingSelectorConfig } from '../../generated/config/selectors/replicating.js';

/** Every event into every channel: the batch goes on whole. */
export class ReplicatingSelector implements ChannelSelector {
  readonly requiredChannels: ReadonlySet<string>;
  readonly optionalChannels: ReadonlySet<string>;
  readonly #selections: readonly Selection[];

  constructor(channels: readonly string[], { optional = [] }: ReplicatingSelectorConfig) {
    this.optionalChannels = new Set(optional);
    this.requiredChannels = new Set(channels.filter((channel) => !optional.includes(channel)));
    this.#selections = channels.map((channel) => ({ channel, events: 'all' }));
  }

  select(): readonly Selection[] {
    return this.#selections;
  }
}
