import type { TailedFile } from './tailed-file.js';
/** What a file is taken for. */
export interface Resemblance {
    /** The live file that it looks like; undefined: a dormant generation. */
    readonly original: TailedFile | undefined;
    /** No rest makes it a file of its own: it is no short header that many files begin with. */
    readonly isCertain: boolean;
}
/**
 * Files with the content of a known generation, by device and inode. They are not read as long as
 * they are taken for copies: for ever where that is certain, while one that may be a copy being made
 * is a file of its own after a rest of 10 s.
 */
export declare class HeldCopies {
    #private;
    /**
     * True when the file is (still) held; false: it has rested long enough to be a file of its own.
     */
    hold(key: string, sizeBytes: number, like: Resemblance, nowMs: number): boolean;
    release(key: string): void;
    /** Whether there is nothing new to judge the file by. */
    isUnchanged(key: string, sizeBytes: number, nowMs: number, isLive: (file: TailedFile) => boolean): boolean;
    /** Forgets the files that are gone. */
    keepOnly(keys: ReadonlySet<string>): void;
}
