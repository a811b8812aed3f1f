import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import { type Manifest } from './savepoint-files.js';
export interface SavepointPlace {
    readonly dataDir: string;
    readonly aggregation: string;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
}
/**
 * Undefined while the aggregation has made no checkpoint. Rejects with DirectoryInUseError while
 * another savepoint of it is made.
 */
export declare function createSavepoint(place: SavepointPlace, reason?: Manifest['reason']): Promise<Manifest | undefined>;
