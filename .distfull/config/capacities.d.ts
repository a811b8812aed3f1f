/** Rules between components: what fits into a channel's transactions, and who uses a channel. */
import type { AgentModel, ComponentModel } from './model.js';
import type { Report } from './report.js';
/** Whether the channel can hold one of its own transactions; Flume removes one that cannot. */
export declare function fitsItself(parent: string, { name, config, position }: ComponentModel, report: Report): boolean;
/**
 * Whether its batches fit into a transaction of each of its channels. Only components with a batch
 * size: Avro and HTTP sources take what their clients send.
 */
export declare function fitsChannels(parent: string, component: ComponentModel, channels: readonly ComponentModel[], report: Report): boolean;
/** A channel that nothing is attached to is left out, as in Flume. */
export declare function dropUnusedChannels(agent: AgentModel, report: Report): AgentModel;
