import type { Clock } from '../../core/clock.js';
import type { Headers } from '../../core/batch.js';
import type { FileSystem } from '../../core/file-system.js';
import { type FoundFile } from '../files/found-file.js';
export interface FileGroup {
    readonly name: string;
    /** Absolute. */
    readonly directory: string;
    /** Matches a whole file name. */
    readonly pattern: RegExp;
    readonly headers: Headers;
}
export interface ListedFile extends FoundFile {
    readonly group: FileGroup;
}
export declare function fileGroupOf(name: string, path: string, headers: Headers, location: string): FileGroup;
export declare function covers({ directory, pattern }: FileGroup, path: string): boolean;
/** The group of a file that has left its name; some group has the directory. */
export declare function groupOf(groups: readonly FileGroup[], path: string, directory: string): FileGroup;
/** Lists the files of groups; names are kept while the directory's modification time stays. */
export declare class GroupListing {
    #private;
    constructor(fileSystem: FileSystem, clock: Clock, cached: boolean);
    /**
     * Regular files, the least recently modified first. A directory that cannot be read is reported
     * and holds up no other.
     */
    list(groups: readonly FileGroup[], report: (group: FileGroup, error: unknown) => void): Promise<ListedFile[]>;
}
