import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
export type JournalEntry = Head | FileState | Delivered | Finished;
/** The first entry: whose positions these are. */
export interface Head {
    readonly kind: 'head';
    readonly channelId: string;
    readonly lane: number;
    /** Each delivery was synced: the lengths are what was delivered, after a power cut, too. */
    readonly isSynced: boolean;
    readonly known: IntervalSet;
}
export interface FileState {
    readonly kind: 'file';
    readonly inUsePath: string;
    readonly finalPath: string;
    readonly lengthBytes: number;
    readonly isPrepared: boolean;
    /** False: more may be delivered than the length says. */
    readonly isExact: boolean;
    /** Nothing was behind the length, and it is renamed next. */
    readonly isCut: boolean;
    /** Known when the file has its final name; none while it is not prepared. */
    readonly ranges: readonly NumberRange[];
}
/** The file has this length, with these sequences in it. */
export interface Delivered {
    readonly kind: 'delivered';
    readonly inUsePath: string;
    readonly finalPath: string;
    readonly lengthBytes: number;
    readonly ranges: readonly NumberRange[];
}
/** The file is no longer in use, and these sequences are in it. */
export interface Finished {
    readonly kind: 'finished';
    readonly inUsePath: string;
    readonly ranges: readonly NumberRange[];
}
export declare function encodeEntry(entry: JournalEntry, durableEnd: number): Buffer;
export interface FoundEntry {
    readonly entry: JournalEntry;
    /** Behind its last byte. */
    readonly end: number;
    readonly durableEnd: number;
}
/** Undefined: no intact entry of this format begins there. */
export declare function entryAt(content: Buffer, at: number): FoundEntry | undefined;
