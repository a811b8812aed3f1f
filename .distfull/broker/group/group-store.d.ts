/**
 * What lasts of the groups: committed offsets, offsets that wait for the end of a transaction, and
 * the last generation of each group. One durable log holds all three, so that the end of a
 * transaction moves its offsets in one atomic write.
 *
 * Memory follows the disk, so what is on its way there is known apart (`#underway`): a removal takes
 * it along, expiry leaves it alone, and it counts over a transaction's offset that was written before.
 */
import { type StateLogOptions } from '../state/state-log.js';
import { type CommittedOffset, type OffsetEntry, type OffsetToCommit, type TopicPartition } from './offset-index.js';
import { type JsonGroup, type StoredGroup } from './stored-group.js';
interface GroupEntry {
    readonly kind: 'group';
    readonly group: string;
    readonly stored: JsonGroup;
}
type Entry = OffsetEntry | GroupEntry;
export type GroupStoreOptions = Omit<StateLogOptions<Entry>, 'apply' | 'entries'>;
export declare class GroupStore {
    #private;
    static open(options: GroupStoreOptions): Promise<GroupStore>;
    private constructor();
    /** Groups that have offsets, a generation, or both. */
    get groupIds(): ReadonlySet<string>;
    /** Topics that offsets are for. */
    get topics(): ReadonlySet<string>;
    offset(group: string, topic: string, partition: number): CommittedOffset | undefined;
    offsets(group: string): readonly CommittedOffset[];
    /** Whether an offset for this partition is being committed, by an open transaction or right now. */
    isPending(group: string, topic: string, partition: number): boolean;
    /** Whether the group has offsets, or will have them. */
    hasOffsets(group: string): boolean;
    /** Resolves when the offsets are durable. */
    commit(group: string, offsets: readonly OffsetToCommit[]): Promise<void>;
    /** Keeps the offsets until the producer's transaction ends. */
    commitPending(producerId: number, group: string, offsets: readonly OffsetToCommit[]): Promise<void>;
    /** A commit makes the pending offsets count, unless a later one is there; both remove them. */
    endTransaction(producerId: number, type: 'commit' | 'abort'): Promise<void>;
    removeOffsets(group: string, offsets: readonly TopicPartition[]): Promise<void>;
    removeTopic(topic: string): Promise<void>;
    storedGroup(group: string): StoredGroup | undefined;
    putGroup(group: string, stored: StoredGroup): Promise<void>;
    /** Removes the generation and all offsets. */
    removeGroup(group: string): Promise<void>;
    close(): Promise<void>;
}
export {};
