import type { CommitRecord } from '../../core/contracts.js';
import type { FileSystem } from '../../core/file-system.js';
export declare class OutputFile {
    #private;
    private constructor();
    /** Rejects with EEXIST when the name is taken. */
    static create(fileSystem: FileSystem, path: string, hiddenPath: string | undefined): Promise<OutputFile>;
    get path(): string;
    get lengthBytes(): number;
    /** It has not got its name yet. */
    get isHidden(): boolean;
    /** Resolves when the bytes are written: one call at a time. Rejects after any failure. */
    append(parts: readonly Uint8Array[]): Promise<void>;
    /** Resolves when what has been written is durable: one fdatasync for all who wait. */
    sync(): Promise<void>;
    /** What the channel has to store with a delivery that ends there: undefined for a plain file. */
    recordOf(length: number): CommitRecord | undefined;
    /** The channel has stored the record: the file may take its name. */
    reveal(): Promise<void>;
    /** Takes back what a failed write may have left. */
    cutBack(): Promise<void>;
    /** `contentOfNone`: what a file holds to which nothing was written. */
    close(contentOfNone: () => Promise<readonly Uint8Array[]>): Promise<void>;
}
export interface Restored {
    readonly state: 'as recorded' | 'cut back' | 'shorter' | 'missing';
    readonly path: string;
}
/** Puts the destination back to what the record says is delivered. */
export declare function restoreOutput(fileSystem: FileSystem, record: CommitRecord): Promise<Restored>;
