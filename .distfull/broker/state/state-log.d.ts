import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { Clock } from '../../core/clock.js';
/** Undefined removes the key. */
export type Change<Value> = readonly [key: string, value: Value | undefined];
export interface StateLogOptions<Value> {
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly directory: string;
    /** Takes a change over into memory. */
    readonly apply: (key: string, value: Value | undefined) => void;
    /** What memory holds now. */
    readonly entries: () => Iterable<readonly [string, Value]>;
    /** Dead entries worth a compaction. */
    readonly compactionBytes?: number;
}
/** The map that a directory holds: read without a lock, while its owner runs or after. */
export declare function readStateLog<Value>(fileSystem: FileSystem, directory: string): Promise<Map<string, Value>>;
export declare class StateLog<Value> {
    #private;
    static open<Value>(options: StateLogOptions<Value>): Promise<StateLog<Value>>;
    private constructor();
    /** All changes or none. Resolves when they are durable and in memory. */
    write(changes: readonly Change<Value>[]): Promise<void>;
    /** As `write`, but a crash may lose it: for what is found out again at the next start. */
    writeLazily(changes: readonly Change<Value>[]): Promise<void>;
    close(): Promise<void>;
}
