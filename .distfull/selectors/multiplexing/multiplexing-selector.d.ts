import type { EventBatch } from '../../core/batch.js';
import type { ChannelSelector, Selection } from '../../core/contracts.js';
import type { MultiplexingSelectorConfig } from '../../generated/config/selectors/multiplexing.js';
export declare class MultiplexingSelector implements ChannelSelector {
    #private;
    readonly requiredChannels: ReadonlySet<string>;
    readonly optionalChannels: ReadonlySet<string>;
    constructor(config: MultiplexingSelectorConfig);
    select(batch: EventBatch): readonly Selection[];
}
