import type { ChannelDefinition } from '../../core/contracts.js';
export declare const memoryChannel: ChannelDefinition;
