import type { FileSystem } from '../../core/file-system.js';
import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
export interface SpoolProgress {
    readonly file: string;
    readonly offset: number;
}
/** Undefined: it was between two files, or its mark is not understood. */
export declare function flumeSpoolProgress(fileSystem: FileSystem, { spoolDir, trackerDir }: Pick<SpooldirSourceConfig, 'spoolDir' | 'trackerDir'>): Promise<SpoolProgress | undefined>;
/** Throws ProtocolError. */
export declare function progressIn(bytes: Buffer): SpoolProgress | undefined;
