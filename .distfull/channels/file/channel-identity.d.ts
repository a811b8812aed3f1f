import type { FileSystem } from '../../core/file-system.js';
export interface IdentityFile {
    readonly format: 2;
    readonly id: string;
    readonly device: number;
    readonly inode: number;
    /** Ids that the channel had before, newest first: a cursor of theirs is still about this log. */
    readonly previousIds: readonly string[];
    /** CRC-32C of the rest: a flipped bit would make another id. */
    readonly crc: number;
}
export interface ChannelIdentity {
    readonly id: string;
    readonly previousIds: readonly string[];
    /** Why the id is a new one although the directory had one. */
    readonly renewedBecause: string | undefined;
}
/** The ids that a directory says; undefined where it has none. Changes nothing. */
export declare function readIdentity(fileSystem: FileSystem, directory: string): Promise<IdentityFile | undefined>;
/**
 * Reads the id of a directory, or makes one. `logged`: the ids in the log's opening batches, newest
 * first. Rejects with StartError where the log is another channel's.
 */
export declare function loadIdentity(fileSystem: FileSystem, directory: string, logged: readonly string[]): Promise<ChannelIdentity>;
export declare function renewIdentity(fileSystem: FileSystem, directory: string, previous: {
    readonly id: string;
    readonly previousIds: readonly string[];
} | undefined, reason: string | undefined): Promise<ChannelIdentity>;
