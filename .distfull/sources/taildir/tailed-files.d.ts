import type { Clock } from '../../core/clock.js';
import type { OriginPosition } from '../../core/contracts.js';
import type { Counters } from '../../core/counters.js';
import type { Logger } from '../../core/logger.js';
import { type FileGroup } from './file-groups.js';
import type { FilePosition } from './position-file.js';
import { TailedFile, type TailedFileOptions } from './tailed-file.js';
export interface TailedFilesOptions extends TailedFileOptions {
    readonly groups: readonly FileGroup[];
    readonly clock: Clock;
    readonly logger: Logger;
    readonly counters: Counters;
    readonly cacheListings: boolean;
}
export declare class TailedFiles {
    #private;
    constructor(options: TailedFilesOptions);
    get live(): readonly TailedFile[];
    /** What was begun behind its beginning since the last call: no channel knows of it. */
    takeUnannounced(): readonly TailedFile[];
    /** Compressed files of which there is nothing left to read, for the position file. */
    get archives(): readonly FilePosition[];
    /** Finds the files again that the channels know of, and begins the others. Called once, first. */
    restore(stored: ReadonlyMap<string, OriginPosition>, flumePositions: readonly FilePosition[], skipToEnd: boolean): Promise<void>;
    /** Looks at the directories and files: new, grown, renamed, gone. `now`: at each of them. */
    refresh(now?: boolean): Promise<void>;
    /**
     * The file's bytes are not those that were read: what is there now is a new generation, which is
     * returned. Undefined when it was closed: the next look finds it.
     */
    truncated(file: TailedFile): Promise<TailedFile | undefined>;
    /** The file was closed, and its path leads elsewhere: it is looked for under other names. */
    moved(file: TailedFile): Promise<void>;
    /** Closes a file that rests. One without a name is forgotten. */
    rest(file: TailedFile): Promise<void>;
    /** See Candidates. */
    shortOfDescriptors(error: unknown): Promise<void>;
    close(): Promise<void>;
}
