import type { ComponentContext } from '../../core/contracts.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import { type DirectoryLock } from '../../storage/directory-lock.js';
import type { Capacity } from '../capacity.js';
import { OpenChannel } from './open-channel.js';
export interface ChannelDirectories {
    readonly checkpoint: string;
    /** Of the cursor's second copy. */
    readonly backup?: string | undefined;
    readonly data: readonly string[];
}
/** Locks every directory once; on a refusal gives back those it had. */
export declare function lockDirectories({ fileSystem }: ComponentContext<FileChannelConfig>, directories: ChannelDirectories): Promise<DirectoryLock[]>;
/** Opens the channel in its locked directories. */
export declare function openChannel(context: ComponentContext<FileChannelConfig>, directories: ChannelDirectories, capacity: Capacity): Promise<OpenChannel>;
