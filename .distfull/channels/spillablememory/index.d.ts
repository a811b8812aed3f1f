import type { ChannelDefinition, ComponentContext } from '../../core/contracts.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import type { OverflowLog } from './overflow.js';
/** What it is made of. */
export interface SpillableParts {
    readonly memory: ChannelDefinition;
    /** A file channel, not started. */
    readonly log: (context: ComponentContext<FileChannelConfig>) => Promise<OverflowLog>;
}
export declare function spillableMemoryChannel(parts: SpillableParts): ChannelDefinition;
