import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { BrokerStatus } from '../core/status.js';
import type { ReplicationFactor } from './api/handler.js';
import { type BrokerLimits } from './limits.js';
import { type Address, type ListenerOptions } from './listener.js';
import { type ConfiguredTopic } from './log/configured-topics.js';
import type { FlushMode } from './log/partition.js';
import { type ConfiguredUsers } from './security/users.js';
export interface BrokerOptions {
    /** At least one: the first is the one that tools are told. */
    readonly listeners: readonly ListenerOptions[];
    /** Who may log in, by name. */
    readonly users?: ConfiguredUsers;
    /** Rules by user (acl.ts); absent: everybody may do all. */
    readonly acls?: Readonly<Record<string, readonly string[]>> | undefined;
    /** Users who may do all, whatever the rules say. */
    readonly superUsers?: readonly string[];
    readonly dataDir: string;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly flush: FlushMode;
    /** Exist when the broker has started. */
    readonly topics: readonly ConfiguredTopic[];
    /** Of topics whose maker does not say; default 1. */
    readonly defaultPartitions?: number;
    /** Whether asking for a topic's metadata may create it; default true. */
    readonly autoCreateTopics?: boolean;
    /** Of topics that want more than one replica; default `clamp`. */
    readonly replicationFactor?: ReplicationFactor;
    readonly limits?: BrokerLimits;
}
export declare class Broker {
    #private;
    constructor(options: BrokerOptions);
    /** Resolves with the first listener's address when clients are accepted. Rejects with StartError. */
    start(): Promise<Address>;
    /** Answers what is parked, makes everything durable and closes. Safe to call twice. */
    stop(): Promise<void>;
    /** Where each listener is bound, by name; the first is what `start` resolves with. */
    get addresses(): ReadonlyMap<string, Address>;
    /** Only between start and stop. */
    status(): BrokerStatus;
}
