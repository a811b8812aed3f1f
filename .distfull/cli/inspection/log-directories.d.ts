import type { CursorState } from '../../channels/file/cursor-journal.js';
import type { FileSystem } from '../../core/file-system.js';
import { type SegmentFile } from '../../storage/log/segment-files.js';
export interface FoundLog {
    readonly directories: readonly string[];
    readonly segments: readonly SegmentFile[];
    /** Of a file channel: the ids by which its cursor may know it. */
    readonly channelIds: readonly string[];
}
export interface FoundCursor {
    readonly directory: string;
    readonly state: CursorState;
}
export interface FoundFiles {
    readonly logs: readonly FoundLog[];
    readonly cursors: readonly FoundCursor[];
    /** What is wrong with files beside the logs: their owner settles it at its start. */
    readonly problems: readonly string[];
}
/** Rejects with the system's error where `directory` cannot be read. */
export declare function findLogs(fileSystem: FileSystem, directory: string): Promise<FoundFiles>;
/** That of a channel's log; of its two copies (useDualCheckpoints) the one that is ahead. */
export declare function cursorOf({ channelIds }: FoundLog, cursors: readonly FoundCursor[]): FoundCursor | undefined;
