/** What the entries of a journal add up to. */
import { IntervalSet } from '../../core/interval-set.js';
import type { FileState, JournalEntry } from './journal-entry.js';
/** A file of the sink that is not finished. */
export interface InUseFile {
    readonly inUsePath: string;
    /** Empty: it has none before it is prepared, and is of no use. */
    readonly finalPath: string;
    /** What of it is delivered; of a prepared file the whole. */
    readonly lengthBytes: number;
    /** It is whole and closed, and its sequences count once it has its final name. */
    readonly isPrepared: boolean;
    /**
     * False: more may be delivered than the length says (the journal was damaged, or deliveries were
     * not synced), so nothing of the file may be cut off.
     */
    readonly isExact: boolean;
    /** After a doubt it was cut to its length, and renamed next: what has its final name is this file. */
    readonly isCut: boolean;
}
export declare class JournalState {
    #private;
    channelId: string;
    lane: number;
    known: IntervalSet;
    readonly files: Map<string, FileState>;
    /** Adds up what was read. Without a head nobody knows whose sequences they are. */
    static of(entries: readonly JournalEntry[], isDamaged: boolean): JournalState;
    apply(entry: JournalEntry): void;
    /** Sequences of another channel or lane mean nothing; its files are still to be finished. */
    belongTo(channelId: string, lane: number): void;
    /** The same state in as few entries as there can be. */
    entries(isSynced: boolean): JournalEntry[];
}
