import type { ChannelDefinition } from '../core/contracts.js';
/**
 * Every channel type that an agent may be made of. A new one is a schema, a folder and a line here.
 * Those made of others are handed them here: no component imports another one.
 */
export declare const channels: readonly ChannelDefinition[];
