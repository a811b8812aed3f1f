import type { Counters } from '../../core/counters.js';
import type { FileSystem } from '../../core/file-system.js';
import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import type { Logger } from '../../core/logger.js';
import { type InUseFile } from './journal-state.js';
export type { InUseFile } from './journal-state.js';
export interface JournalOptions {
    readonly fileSystem: FileSystem;
    /** Made when it is missing. */
    readonly directory: string;
    /**
     * Each delivery is durable when its call resolves. False for channels that keep nothing either:
     * then only the names of files are.
     */
    readonly syncs: boolean;
    readonly logger: Logger;
    readonly counters: Counters;
}
export declare class Journal {
    #private;
    private constructor();
    /** Damage is logged and counted, and a copy of the file is kept; it is no error. */
    static open(options: JournalOptions): Promise<Journal>;
    /** Sequences of the channel that are delivered. */
    get known(): IntervalSet;
    /** By in-use path, the oldest first. */
    get files(): ReadonlyMap<string, InUseFile>;
    /**
     * At each recovery. Of another channel or lane nothing is known; the files stay. Resolves when
     * all that was told is stored.
     */
    begin(channelId: string, lane: number): Promise<void>;
    /**
     * Before the first byte is sent. Without a final name the file is of no use before it is prepared.
     */
    created(inUsePath: string, finalPath?: string): Promise<void>;
    /** The file gets another final name, because somebody has the first. */
    renamed(inUsePath: string, finalPath: string): Promise<void>;
    /** After a doubt: the file has this length, nobody else has it, and it is renamed next. */
    cut(inUsePath: string, lengthBytes: number): Promise<void>;
    /** HDFS has answered: the file has this length, and these sequences are in it. */
    delivered(inUsePath: string, lengthBytes: number, ranges: readonly NumberRange[]): Promise<void>;
    /** The file is whole and closed, and is renamed next. */
    prepared(inUsePath: string, finalPath: string, lengthBytes: number, ranges: readonly NumberRange[]): Promise<void>;
    /** A prepared file was lost before it had its final name: its sequences do not count. */
    unprepared(inUsePath: string): Promise<void>;
    /** No longer in use. Of a prepared file the sequences are known from here on. */
    finished(inUsePath: string): Promise<void>;
    /** Nothing of these goes to a file: events without a byte, dead letters. */
    passed(ranges: readonly NumberRange[]): Promise<void>;
    /** Nothing below will ever come again: it need not be told apart. Stored with what comes next. */
    forgetBelow(lowMark: number): void;
    /** Resolves when all that was told is stored, also what a failed write had kept. */
    stored(): Promise<void>;
    /** Waits for what was told. Later calls reject. */
    close(): Promise<void>;
}
