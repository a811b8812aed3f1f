import type { TailedFile } from './tailed-file.js';
export declare class OpenFiles {
    #private;
    get size(): number;
    use(file: TailedFile): void;
    delete(file: TailedFile): void;
    /** After a refusal no further file is opened for a while. */
    isPaused(nowMs: number): boolean;
    /** Closes files beyond the limit. */
    trim(): Promise<void>;
    /**
     * The system has no descriptor left: half of ours are given back. Returns how long to wait before
     * another try.
     */
    refused(nowMs: number): Promise<number>;
    /** A file could be opened: the limit grows back. */
    accepted(): void;
}
/** The process (EMFILE) or the system (ENFILE) has no descriptor left. */
export declare function isDescriptorShortage(error: unknown): boolean;
