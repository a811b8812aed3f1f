import type { CommitRecord } from '../../core/contracts.js';
import type { FileSystem } from '../../core/file-system.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { Tally } from '../../core/tallies.js';
import { type StoredCursor } from './cursor-file.js';
export interface CursorState {
    readonly channelId: string;
    readonly lowMark: number;
    /** Delivered above the low mark. */
    readonly ranges: readonly NumberRange[];
    /** The durable end of the log at that time: recovery finds a log that went back by it. */
    readonly durableEnd: number;
    readonly lanes: readonly LaneCursor[];
    /** Over the channel's life. */
    readonly tallies: Readonly<Record<Tally, number>>;
    /** Written by a stop with no lease open: nothing is in doubt. */
    readonly clean: boolean;
}
export interface LaneCursor {
    readonly sinkName: string;
    readonly commitRecord: CommitRecord | undefined;
    /**
     * What may have been leased since the last clean stop and is not known as delivered: its sink may
     * hold more than it has told. A single lane saves a horizon ahead.
     */
    readonly leased: readonly NumberRange[];
    /** Behind the highest number that was delivered. */
    readonly deliveredTo: number;
}
export declare class CursorJournal {
    #private;
    /** `current` is asked right before each write. */
    constructor(fileSystem: FileSystem, directories: {
        readonly checkpoint: string;
        readonly backup?: string | undefined;
    }, current: () => CursorState);
    /** Everything below it was delivered, says the state that was synced last. */
    get delivered(): number;
    /** The second copy counts when the first has no intact state. It may be older: never clean. */
    load(): Promise<StoredCursor>;
    /**
     * Saves the state as it is when the write begins; one write is in flight, who comes meanwhile
     * shares the next. With `sync` it resolves when the state is durable, as a checkpoint in the
     * second copy, too.
     */
    save(sync: boolean | 'checkpoint'): Promise<void>;
    close(): Promise<void>;
}
