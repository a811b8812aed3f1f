/**
 * Committed offsets in memory, and those that wait for the end of a transaction, by everything that
 * is asked for. An offset counts over one that was written before it.
 */
export interface TopicPartition {
    readonly topic: string;
    readonly partition: number;
}
export interface OffsetToCommit extends TopicPartition {
    readonly offset: number;
    /** -1: not known. */
    readonly leaderEpoch: number;
    readonly metadata: string;
}
export interface CommittedOffset extends OffsetToCommit {
    readonly committedMs: number;
}
export interface OffsetEntry extends CommittedOffset {
    readonly kind: 'offset' | 'pending';
    readonly group: string;
    /** Of the transaction that a pending offset belongs to. */
    readonly producerId?: number;
}
export declare class OffsetIndex {
    #private;
    get(group: string, topic: string, partition: number): CommittedOffset | undefined;
    ofGroup(group: string): readonly CommittedOffset[];
    ofProducer(producerId: number): readonly (readonly [key: string, entry: OffsetEntry])[];
    /** Whether the group has offsets, pending ones included. */
    hasGroup(group: string): boolean;
    /** Whether an open transaction holds an offset for this key. */
    isPending(key: string): boolean;
    /** Whether what is stored under `key` was written before what is stored under `later`. */
    isOlder(key: string, later: string): boolean;
    add(key: string, entry: OffsetEntry): void;
    remove(key: string, entry: OffsetEntry): void;
}
export declare const offsetKey: (group: string, topic: string, partition: number) => string;
/** The key that a pending offset has when it is committed. */
export declare const targetOf: ({ group, topic, partition }: OffsetEntry) => string;
