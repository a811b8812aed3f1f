import type { ChannelDefinition } from '../core/contracts.js';
import { fileChannel } from './file/index.js';
import { memoryChannel } from './memory/index.js';

/**
 * Every channel type that an agent may be made of. A new one is a schema, a folder and a line here.
 */
export const channels: readonly ChannelDefinition[] = [memoryChannel, fileChannel];
