import type { ChannelDefinition } from '../../core/contracts.js';
/** Flume's channel for tests, run as `memory`: one that has transactions does more. */
export declare function pseudoTxnChannel(memory: ChannelDefinition): ChannelDefinition;
