import type { FileStat } from '../../core/file-system.js';
import type { FileGeneration } from '../../core/provenance.js';
import type { ReadHandle } from './file-content.js';
import type { Mark } from './fingerprint.js';
export declare const headBytesMax = 1024;
export declare const tailBytes = 64;
export type Likeness = 'same file' | 'same content' | 'part' | 'shorter' | 'different';
/** What is known of a generation that was read. */
export interface KnownGeneration {
    readonly file: FileGeneration;
    /** For copies that end before the position: marks on the way and the head. None after a restart. */
    readonly marks: readonly Mark[];
    readonly head: Buffer;
}
export declare function newGenerationId(): string;
export declare function isSameInode(stat: FileStat, known: Pick<FileGeneration, 'device' | 'inode' | 'birthTimeMs'>): boolean;
export declare function inodeKeyOf({ device, inode }: Pick<FileStat, 'device' | 'inode'>): string;
/** `length` bytes from `position`; fewer at the end of the file. */
export declare function readBytes(handle: ReadHandle, position: number, length: number): Promise<Buffer>;
/** A file that was found, to be compared with known generations. */
export declare class Candidate {
    #private;
    readonly path: string;
    readonly handle: ReadHandle;
    readonly stat: FileStat;
    /** Its first bytes, at most 1 KiB. */
    readonly head: Buffer;
    private constructor();
    static read(path: string, handle: ReadHandle, stat: FileStat): Promise<Candidate>;
    /** It is longer than when it was judged: a copy that is being made. */
    hasGrown(): Promise<boolean>;
    likenessTo({ file, marks, head }: KnownGeneration): Promise<Likeness>;
    /** As many bytes must be equal to make it a copy of what was at `path`. */
    matchBytes(path: string): number;
    /** Whether a rotation of what is at `path` gives names like its own. */
    isRotated(path: string): boolean;
}
