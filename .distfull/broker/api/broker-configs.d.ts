import type { BrokerNode, BrokerParts } from './handler.js';
import { type ConfigEntry } from './described-configs.js';
/** `node`: this broker as the client that asks knows it. */
export declare function brokerEntries(broker: BrokerParts, node: BrokerNode): ConfigEntry[];
