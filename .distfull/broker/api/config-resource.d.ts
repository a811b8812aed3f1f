import type { BrokerParts } from './handler.js';
export declare const resourceType: {
    readonly topic: 2;
    readonly broker: 4;
    readonly brokerLogger: 8;
    readonly clientMetrics: 16;
    readonly group: 32;
};
/** Throws TopicError when the name is not the id of this broker. */
export declare function assertThisBroker(name: string, { nodeId }: BrokerParts): void;
