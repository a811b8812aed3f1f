import type { FileSystem } from '../../core/file-system.js';
export interface AbortedTransaction {
    readonly producerId: number;
    readonly firstOffset: number;
    /** That of the marker. */
    readonly lastOffset: number;
}
export interface AbortedEntry extends AbortedTransaction {
    /** What comes to abort behind this entry begins there or later: a search may stop. */
    readonly stableOffset: number;
}
export declare class AbortedIndexFile {
    #private;
    constructor(fileSystem: FileSystem, path: string);
    /** Empty; whoever calls syncs the directory. */
    create(): Promise<void>;
    /** Cuts off what is no entry of a marker below `end`: a run that crashed has left it. */
    cutAt(end: number): Promise<void>;
    /** Durable when it resolves. If it rejects, the same may be appended again. */
    append(entries: readonly AbortedEntry[]): Promise<void>;
    /**
     * Adds the entries that reach into [from, upTo) to `found`. Resolves with true when none that comes
     * later can.
     */
    collect(from: number, upTo: number, found: AbortedTransaction[]): Promise<boolean>;
    /** Those with these markers are not found any more; durable when it resolves. */
    forget(markers: ReadonlySet<number>): Promise<void>;
    remove(): Promise<void>;
}
