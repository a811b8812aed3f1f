import type { FileSystem } from '../core/file-system.js';
import type { NumberRange } from '../core/interval-set.js';
export interface ReplayRequest {
    readonly letters: readonly NumberRange[];
    /** Also letters that have been replayed. */
    readonly again: boolean;
    /** Also letters of which only the beginning is kept. */
    readonly cut: boolean;
}
/** Asks the owner of the queue, running or next to start; resolves with the request's id. */
export declare function requestReplay(fileSystem: FileSystem, directory: string, request: ReplayRequest): Promise<string>;
/** The ids of requests that nobody has taken yet. */
export declare function waitingRequests(fileSystem: FileSystem, directory: string): Promise<string[]>;
/** Undefined when it is gone. Rejects with CorruptionError where it is none. */
export declare function readRequest(fileSystem: FileSystem, directory: string, id: string): Promise<ReplayRequest | undefined>;
export declare function removeRequest(fileSystem: FileSystem, directory: string, id: string): Promise<void>;
