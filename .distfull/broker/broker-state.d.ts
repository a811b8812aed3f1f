import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import { GroupCoordinator } from './group/group-coordinator.js';
import type { BrokerLimits } from './limits.js';
import type { FlushMode } from './log/partition.js';
import { Topics } from './log/topics.js';
import { ClusterState } from './state/cluster-state.js';
import type { SyncRounds } from '../storage/log/sync-rounds.js';
import { TransactionCoordinator } from './txn/transaction-coordinator.js';
export interface BrokerStateOptions {
    /** Exists, and nobody else writes to it. */
    readonly dataDir: string;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly flush: FlushMode;
    readonly limits: BrokerLimits;
    /** Of all partitions together; default: each syncs for itself. */
    readonly syncRounds?: SyncRounds;
}
export interface BrokerState {
    readonly clusterId: string;
    readonly cluster: ClusterState;
    readonly topics: Topics;
    readonly groups: GroupCoordinator;
    readonly transactions: TransactionCoordinator;
    /** Makes everything durable and closes the files; nothing may be under way. */
    close(): Promise<void>;
}
export declare function openBrokerState(options: BrokerStateOptions): Promise<BrokerState>;
