import type { SourceModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import { type FilePosition } from '../../sources/taildir/position-file.js';
export interface TakeoverPlace {
    readonly agent: string;
    readonly dataDir: string;
    /** Of the user whom Flume runs as. */
    readonly home: string;
}
export interface TakenFile extends FilePosition {
    readonly sizeBytes: number;
    /** Where Flume had it, if it was renamed since. */
    readonly renamedFrom?: string;
}
export interface RefusedFile extends FilePosition {
    readonly reason: string;
}
export interface TakeoverPlan {
    readonly source: string;
    /** Flume's position file. */
    readonly from: string;
    /** Ours. */
    readonly to: string;
    readonly taken: readonly TakenFile[];
    readonly refused: readonly RefusedFile[];
    /** Why there is nothing to take over, or not all of it. */
    readonly problem: string | undefined;
}
export declare function planTakeover(fileSystem: FileSystem, { name, config }: SourceModel, { agent, dataDir, home }: TakeoverPlace): Promise<TakeoverPlan>;
/**
 * Writes our position file; what was there is kept beside it. False: it is good as it is. Rejects
 * with the system's error.
 */
export declare function takeOver(fileSystem: FileSystem, plan: TakeoverPlan): Promise<boolean>;
/** Where Flume keeps the positions of a source that names no file. */
export declare function flumeDefault(home: string): string;
