import type { FileSystem } from '../../core/file-system.js';
import type { ResultValue } from '../../core/status.js';
import type { BackfillRow } from './compare.js';
export interface HandedBackfill {
    readonly id: string;
    /** As in the identity of the state: rows of another query are refused. */
    readonly query: string;
    readonly rows: readonly HandedRow[];
}
export type HandedRow = Pick<BackfillRow, 'key' | 'startMs' | 'endMs' | 'groupingSet'> & {
    /** Of a row that is gone: what it was. */
    readonly values: readonly ResultValue[];
    readonly isGone: boolean;
};
export declare function backfillDirectory(aggregationDirectory: string): string;
export declare function isolatedDirectory(aggregationDirectory: string): string;
export declare class Handover {
    #private;
    constructor(fileSystem: FileSystem, aggregationDirectory: string);
    /** Resolves when the rows are there for whoever holds the state. */
    put(id: string, query: string, differing: readonly BackfillRow[]): Promise<void>;
    /** The next one that was put; undefined: none. */
    next(): Promise<HandedBackfill | undefined>;
    /** It is in a checkpoint that is on the disk. */
    taken(id: string): Promise<void>;
    refuse(id: string, reason: string): Promise<void>;
    /** Why it was refused, once; undefined: it was not. */
    takeRefusal(id: string): Promise<string | undefined>;
}
