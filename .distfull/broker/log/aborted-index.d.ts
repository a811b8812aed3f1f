import type { FileSystem } from '../../core/file-system.js';
import { type AbortedEntry, type AbortedTransaction } from './aborted-index-file.js';
export declare class AbortedIndex {
    #private;
    /** With the markers below `end`; those from there on are to be added again. */
    static open(fileSystem: FileSystem, directory: string, end: number): Promise<AbortedIndex>;
    private constructor();
    /** In the order of the markers. */
    add(entry: AbortedEntry): void;
    /** Whether so much is in memory that it should be flushed. */
    get isLarge(): boolean;
    /** Those that reach into [from, upTo), by first offset. */
    in(from: number, upTo: number): Promise<readonly AbortedTransaction[]>;
    /** Resolves when everything that was added before is in the files, durably. */
    flush(segments: readonly {
        readonly baseOffset: number;
    }[]): Promise<void>;
    /** Forgets those with these markers, which are about to be compacted away; durable. */
    forget(markers: ReadonlySet<number>): Promise<void>;
    /** The segments that begin below `baseOffset` are gone. */
    deleteBefore(baseOffset: number): Promise<void>;
}
