import type { FileSystem } from '../../core/file-system.js';
export interface RotatingFileOptions {
    readonly path: string;
    /** The file is renamed before it would grow beyond this. */
    readonly fileBytes: number;
    /** Rotated files that stay: `path.1`, the newest, to `path.<n>`. */
    readonly rotatedFiles: number;
    readonly fileSystem: FileSystem;
}
/** A log file that is rotated by rename, as logrotate does. One `append` at a time. */
export declare class RotatingFile {
    #private;
    constructor(options: RotatingFileOptions);
    open(): Promise<void>;
    /** Appends whole lines. */
    append(lines: Buffer): Promise<void>;
    close(): Promise<void>;
}
