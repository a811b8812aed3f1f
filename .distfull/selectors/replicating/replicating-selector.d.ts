import type { ChannelSelector, Selection } from '../../core/contracts.js';
import type { ReplicatingSelectorConfig } from '../../generated/config/selectors/replicating.js';
/** Every event into every channel: the batch goes on whole. */
export declare class ReplicatingSelector implements ChannelSelector {
    #private;
    readonly requiredChannels: ReadonlySet<string>;
    readonly optionalChannels: ReadonlySet<string>;
    constructor(channels: readonly string[], { optional }: ReplicatingSelectorConfig);
    select(): readonly Selection[];
}
