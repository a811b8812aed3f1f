import type { Extent } from './offset-map.js';
export interface RunEntry {
    readonly kind: 'run';
    readonly producerId: number;
    readonly producerEpoch: number;
}
export interface TopicEntry {
    readonly kind: 'topic';
    readonly topic: string;
    readonly sourceId: string;
    readonly targetId: string;
}
export interface WriteEntry {
    readonly kind: 'write';
    readonly topic: string;
    readonly partition: number;
    readonly target: number;
    readonly extents: readonly Extent[];
}
export type JournalEntry = RunEntry | TopicEntry | WriteEntry;
export declare function encodeEntry(entry: JournalEntry): Buffer;
/** Throws an Error for what is none, or of a later version. */
export declare function decodeEntry(bytes: Buffer): JournalEntry;
