import { type StoreIdentity } from '../checkpoint/store.js';
import { type Tables } from '../checkpoint/tables.js';
import { type SavepointPlace } from './create-savepoint.js';
import { type Manifest } from './savepoint-files.js';
export interface RestoreRequest extends SavepointPlace {
    readonly id: string;
    /** The aggregation that gets the state: the savepoint's own, or another one. */
    readonly target: Pick<StoreIdentity, 'aggregation' | 'topic' | 'query' | 'sql'>;
    /**
     * Makes the state of the savepoint's query that of the target, where they differ, within a
     * transaction.
     */
    readonly carryOver?: ((restored: Tables) => void) | undefined;
}
export interface Restored {
    readonly savepoint: Manifest;
    /** What was there before; undefined: nothing. */
    readonly keptAside: Manifest | undefined;
}
/**
 * Rejects with ConfigError for a savepoint that is not there or does not fit, CorruptionError for a
 * damaged one, DirectoryInUseError while the aggregation runs: then nothing has changed.
 */
export declare function restoreSavepoint(request: RestoreRequest): Promise<Restored>;
/** Rejects with ConfigError when there is none with this id. */
export declare function findSavepoint({ dataDir, aggregation, fileSystem, id, }: Pick<RestoreRequest, 'dataDir' | 'aggregation' | 'fileSystem' | 'id'>): Promise<Manifest>;
