import { type JournalEntry } from './journal-entry.js';
export interface ReadJournal {
    readonly entries: readonly JournalEntry[];
    readonly damage: readonly JournalGap[];
    /** The tail that a crash tore. */
    readonly torn: JournalGap | undefined;
}
/** Bytes that hold no entry. */
export interface JournalGap {
    readonly position: number;
    readonly bytes: number;
}
export declare function readJournal(content: Buffer): ReadJournal;
/** A whole state as one file. */
export declare function encodeJournal(entries: readonly JournalEntry[]): Buffer;
