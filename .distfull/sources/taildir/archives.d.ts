import type { FileStat } from '../../core/file-system.js';
import type { FilePosition } from './position-file.js';
/** Compressed files of which there is nothing to read until they change. */
export declare class Archives {
    #private;
    /** It has been read, or holds what was read elsewhere. */
    settle(path: string, stat: FileStat, contentBytes: number): void;
    /**
     * It cannot be read. True when that is final: it has not changed for 10 s, so that it is not being
     * made any more.
     */
    failed(path: string, stat: FileStat, nowMs: number): boolean;
    isSettled(path: string, stat: FileStat, nowMs: number): boolean;
    /** Forgets the files that are gone. */
    keepOnly(keys: ReadonlySet<string>): void;
    /** For the position file: what a memory channel needs to leave them alone at the next start. */
    get positions(): FilePosition[];
}
