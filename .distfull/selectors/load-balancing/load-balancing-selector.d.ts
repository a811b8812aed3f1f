import type { EventBatch } from '../../core/batch.js';
import type { ChannelSelector, Selection } from '../../core/contracts.js';
import type { LoadBalancingSelectorConfig } from '../../generated/config/selectors/load_balancing.js';
export declare class LoadBalancingSelector implements ChannelSelector {
    #private;
    readonly requiredChannels: ReadonlySet<string>;
    readonly optionalChannels: ReadonlySet<string>;
    readonly isExclusive = true;
    constructor(channels: readonly string[], { policy }: LoadBalancingSelectorConfig, random?: () => number);
    select({ size, provenance }: EventBatch): readonly Selection[];
}
