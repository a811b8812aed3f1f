/**
 * Where events go that cannot be processed, with their reason and their original bytes: a log of
 * its own in `<dataDir>/dead-letters`, so that they survive like everything else and can be
 * replayed. A letter is durable before what accounts for its event; after a crash in between it is
 * put again, and known by origin and position. One process has it open at a time; tools read it with `readDeadLetters`.
 */
import type { Clock } from '../core/clock.js';
import type { DeadLetterPort } from '../core/contracts.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus } from '../core/status.js';
import { LetterPositions } from './dead-letter-positions.js';
import type { LetterSender } from './dead-letter-flow.js';
import { type StoredDeadLetter } from './dead-letter-record.js';
import { type DirectoryLock } from './directory-lock.js';
import type { Log } from './log.js';
export interface DeadLetterQueueOptions {
    readonly fileSystem: FileSystem;
    readonly directory: string;
    readonly clock: Clock;
    readonly logger: Logger;
    /** Beyond it the oldest letters go, a segment at a time, and that is reported. Default 1 GiB. */
    readonly sizeBytesMax?: number;
}
/**
 * Opens the queue, its directory made if missing. Rejects with StartError when another process has
 * it.
 */
export declare function openDeadLetterQueue(options: DeadLetterQueueOptions): Promise<DeadLetterQueue>;
/** What is kept of the letters in memory. */
interface Stored {
    readonly positions: LetterPositions;
    /** Letters by the base offset of their segment, ascending. */
    readonly counts: Map<number, number>;
}
export declare class DeadLetterQueue {
    #private;
    constructor(options: Required<DeadLetterQueueOptions>, log: Log, lock: DirectoryLock, stored: Stored);
    /** Letters that are kept. */
    get count(): number;
    /** No letter that is still there has a lower number. */
    get startSequence(): number;
    /** The newest letters, newest first; at most 50. */
    recent(limit: number): readonly StoredDeadLetter[];
    /** The queue as one component sees it. */
    portOf(sender: LetterSender): DeadLetterPort;
    /** Positions of an origin that letters are kept of; the newest 65,536 of all origins. */
    known(origin: string): readonly number[];
    status(): DeadLetterStatus;
    /**
     * The letters with a number in [from, to), oldest first, as many as lie in about `readBytes` of
     * the log; `next` is where to go on.
     */
    read(from: number, to?: number): Promise<{
        readonly letters: StoredDeadLetter[];
        readonly next: number;
    }>;
    /** Reads the newest letters back after a restart. */
    loadRecent(): Promise<void>;
    close(): Promise<void>;
}
/** All letters of a queue, oldest first; also while its owner runs. */
export declare function readDeadLetters(fileSystem: FileSystem, directory: string): AsyncGenerator<StoredDeadLetter>;
export {};
