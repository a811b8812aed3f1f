/**
 * Hot path. Keeps Flume's `minimumRequiredSpace` free on the disks of a channel: a put is refused
 * while the active segment's disk has less, and a new segment goes to a disk that has more, where
 * there is one. Asked once a second; in between what was put is subtracted.
 */
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
export interface DiskSpaceParts {
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly channel: string;
    readonly directories: readonly string[];
    readonly requiredBytes: number;
}
export declare class DiskSpace {
    #private;
    constructor(parts: DiskSpaceParts);
    /** One of the disks has enough. */
    get isAnywhere(): boolean;
    /** `ask` must be awaited before `check`. */
    get mustAsk(): boolean;
    ask(): Promise<void>;
    /** Throws ChannelFullError when `bytes` more leave the disk of `active` with too little. */
    check(active: string, bytes: number): void;
    /** Whether a segment in the directory could grow. */
    hasRoom(directory: string): boolean;
}
