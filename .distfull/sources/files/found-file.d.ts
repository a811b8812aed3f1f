import type { FileStat } from '../../core/file-system.js';
/** What a listing of a directory finds. */
export interface FoundFile {
    readonly path: string;
    readonly stat: FileStat;
}
/** For sorting: the least recently modified first. */
export declare function byAge(a: FoundFile, b: FoundFile): number;
