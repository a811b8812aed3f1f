import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { JournalEntry, RunEntry } from './journal-entries.js';
export declare function journalTopic(sourceClusterId: string): string;
export declare function isJournal(topic: string): boolean;
export declare class Journal {
    #private;
    private constructor();
    static open(target: KafkaCluster, topic: string, replicationFactor: number): Promise<{
        journal: Journal;
        entries: JournalEntry[];
    }>;
    /** Begins a run, after which no earlier one gets on. Returns who writes the records. */
    begin(last: RunEntry | undefined): Promise<RunEntry>;
    /** Resolves when the entries are durable. */
    append(entries: readonly JournalEntry[]): Promise<void>;
}
/** An empty list where there is none. */
export declare function readJournal(target: KafkaCluster, topic: string): Promise<JournalEntry[]>;
