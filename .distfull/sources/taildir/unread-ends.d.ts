import type { TailedFile } from './tailed-file.js';
export interface UnreadEnd {
    readonly path: string;
    /** The bytes that were seen and not read. */
    readonly from: number;
    readonly to: number;
}
/**
 * What was in files when they were last looked at and had not been read when they were truncated or
 * gone. It is lost unless a copy, or another name, brings it back within 10 s.
 */
export declare class UnreadEnds {
    #private;
    add({ id, path, position, intactBytes }: TailedFile, nowMs: number): void;
    /**
     * What is lost for good. `foundTo` tells how far another file has the content of a generation.
     */
    takeLost(nowMs: number, foundTo: (id: string) => number | undefined): UnreadEnd[];
}
