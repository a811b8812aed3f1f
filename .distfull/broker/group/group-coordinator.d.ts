import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { GroupLimits } from '../limits.js';
import { type JoinRequest, type JoinResult, type MemberIdentity, type SyncRequest, type SyncResult } from './group-requests.js';
import { Group } from './group.js';
import type { GroupStore } from './group-store.js';
import type { CommittedOffset, OffsetToCommit, TopicPartition } from './offset-index.js';
export interface GroupCoordinatorOptions {
    readonly store: GroupStore;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly limits: GroupLimits;
}
export declare class GroupCoordinator {
    #private;
    /** Takes up the groups where the last run left them: members may go on in their generation. */
    constructor(options: GroupCoordinatorOptions);
    get all(): readonly Group[];
    get(groupId: string): Group | undefined;
    join(groupId: string, request: JoinRequest): Promise<JoinResult>;
    sync(groupId: string, request: SyncRequest): Promise<SyncResult>;
    heartbeat(groupId: string, identity: MemberIdentity): number;
    leave(groupId: string, memberId: string, instanceId?: string, reason?: string): number;
    /** Resolves when the offsets are durable, or with the reason why the member may not commit. */
    commit(groupId: string, identity: MemberIdentity, offsets: readonly OffsetToCommit[]): Promise<number>;
    /** As `commit`; the offsets count when the producer's transaction is committed. */
    commitInTransaction(groupId: string, producerId: number, identity: MemberIdentity, offsets: readonly OffsetToCommit[]): Promise<number>;
    endTransaction(producerId: number, type: 'commit' | 'abort'): Promise<void>;
    offsets(groupId: string): readonly CommittedOffset[];
    offset(groupId: string, topic: string, partition: number): CommittedOffset | undefined;
    /** Whether an offset is being committed: by an open transaction, or right now. */
    isPending(groupId: string, topic: string, partition: number): boolean;
    /** Resolves when the offsets are forgotten for good; a group that held nothing else goes, too. */
    deleteOffsets(groupId: string, partitions: readonly TopicPartition[]): Promise<void>;
    /** A topic that is made again under this name has no offsets. */
    removeTopic(topic: string): Promise<void>;
    /** Forgets offsets of topics that are gone: a crash may have come between the two. */
    keepTopics(exists: (topic: string) => boolean): Promise<void>;
    /** Resolves when the group and its offsets are forgotten for good. */
    delete(groupId: string): Promise<number>;
    /** Sends members away to look for a coordinator again; the store stays open for what is under way. */
    stop(): void;
}
