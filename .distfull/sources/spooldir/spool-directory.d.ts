import type { FileSystem } from '../../core/file-system.js';
import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
import { type FoundFile } from '../files/found-file.js';
export declare class SpoolDirectory {
    #private;
    /** @throws ConfigError for a pattern that cannot be used. */
    constructor(fileSystem: FileSystem, config: SpooldirSourceConfig, location: string);
    /** Makes sure that files can be listed and marked. @throws StartError */
    open(): Promise<void>;
    /** In the order in which they are to be read. */
    list(): Promise<FoundFile[]>;
    /** Why it cannot be marked as read; undefined: it is. */
    markRead(path: string): Promise<string | undefined>;
}
