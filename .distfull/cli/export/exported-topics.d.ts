/** What a journal says of each topic: which one it is, and where its records lie in the target. */
import type { JournalEntry, RunEntry } from './journal-entries.js';
import { OffsetMap } from './offset-map.js';
export interface ExportedTopic {
    readonly sourceId: string;
    readonly targetId: string;
    /** By partition. */
    readonly maps: Map<number, OffsetMap>;
}
export declare class ExportedTopics {
    #private;
    constructor(entries: readonly JournalEntry[]);
    /** The last one that began. */
    get run(): RunEntry | undefined;
    get(topic: string): ExportedTopic | undefined;
    mapOf(topic: string, partition: number): OffsetMap;
    add(entry: JournalEntry): void;
}
