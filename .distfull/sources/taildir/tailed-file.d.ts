import type { FileStat, FileSystem } from '../../core/file-system.js';
import { type FileGeneration } from '../../core/provenance.js';
import { type ReadHandle } from '../files/file-content.js';
import { type KnownGeneration } from '../files/generation.js';
import type { Block, LineFile } from '../files/line-batches.js';
import type { FileGroup } from './file-groups.js';
import type { OpenFiles } from './open-files.js';
export interface TailedFileOptions {
    readonly fileSystem: FileSystem;
    readonly sourceName: string;
    /** Bytes read at once. */
    readonly blockBytes: number;
    /** Lines that go into one batch. */
    readonly batchLines: number;
    readonly maxLineBytes: number;
    readonly openFiles: OpenFiles;
}
export type ReadResult = {
    readonly kind: 'lines';
    readonly block: Block;
} | {
    readonly kind: 'too long';
    readonly from: number;
    readonly to: number;
    readonly body: Buffer;
}
/** No complete line before the end. */
 | {
    readonly kind: 'nothing';
}
/** The bytes before the position are not those that were read. */
 | {
    readonly kind: 'truncated';
}
/** It was closed, and its path leads to another file, or to none. */
 | {
    readonly kind: 'elsewhere';
};
export declare class TailedFile implements LineFile {
    #private;
    readonly id: string;
    readonly origin: string;
    readonly device: number;
    readonly inode: number;
    readonly birthTimeMs: number;
    /** Its content is what its compressed bytes stand for. */
    readonly isCompressed: boolean;
    path: string;
    group: FileGroup;
    /** False when its name no longer matches or is gone: followed to its end, then forgotten. */
    listed: boolean;
    sizeBytes: number;
    modifiedTimeMs: number;
    /** When it last grew, on the monotonic clock. */
    grewAtMs: number;
    /** Its size when it was last seen to be what was read so far. */
    intactBytes: number;
    /** Where it was begun or gone on with. */
    readonly firstPosition: number;
    /** Everything below it is stored by the channels. */
    committed: number;
    private constructor();
    /** Takes the ownership of the handle. */
    static open(parts: OpenParts): Promise<TailedFile>;
    /** The next byte to read. */
    get position(): number;
    /** The first bytes, as far as they have been read: at most 1 KiB. */
    get head(): Buffer;
    get isOpen(): boolean;
    /** Bytes without a newline are left at the end. */
    get hasRest(): boolean;
    /** There may be something to read. */
    get hasChanged(): boolean;
    /** What is known of it, for when it is not followed any more. */
    get known(): KnownGeneration;
    isLifeOf(stat: FileStat): boolean;
    /** Takes over what a look at the file has shown. */
    seen(stat: FileStat, nowMs: number): void;
    /**
     * Looks through the open handle: works for files without a name. The longer one rests, the less
     * often, unless `now` is asked for: hundreds may wait for their idle time-out.
     */
    look(nowMs: number, now: boolean): Promise<void>;
    /**
     * The next complete lines before `end`, at most a block of them and `maxLines`. With `takeRest`
     * what is left there without a newline is a line, too. What is returned counts as read.
     */
    read(end: number, takeRest: boolean, maxLines?: number): Promise<ReadResult>;
    /** How to recognise this generation after it was read to `end`, which lies in `buffer`. */
    descriptorAt(end: number, buffer: Buffer, base: number): FileGeneration;
    /** How to recognise this generation as it has been read so far. */
    descriptor(): FileGeneration;
    /** Gives the handle to a new generation of the same file: this one is not read any more. */
    releaseHandle(): ReadHandle | undefined;
    /** It is opened again when it is read again. */
    close(): Promise<void>;
    /** Looks at the beginning again, while it is short: to tell a copy of it. */
    growHead(): Promise<void>;
    /** Whether the file still has what was read of it. */
    check(): Promise<'holds' | 'truncated' | 'elsewhere'>;
    /** The bytes before `position`, for a comparison with another file; none when it is elsewhere. */
    tailBefore(position: number): Promise<Buffer>;
}
export interface OpenParts {
    readonly id: string;
    readonly path: string;
    readonly group: FileGroup;
    readonly stat: FileStat;
    readonly handle: ReadHandle;
    readonly isCompressed: boolean;
    /** Where to begin. */
    readonly position: number;
    readonly options: TailedFileOptions;
}
