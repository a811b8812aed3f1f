import type { FileSystem } from '../../core/file-system.js';
import type { CursorState } from './cursor-journal.js';
export declare const cursorFileBytes: number;
export interface StoredCursor {
    /** The last intact state; undefined: there is none. */
    readonly state: CursorState | undefined;
    /** Why there may have been a newer state. */
    readonly problem: string | undefined;
}
export declare function cursorPath(directory: string): string;
/** What the cursor file of a checkpoint directory says. */
export declare function readCursor(fileSystem: FileSystem, directory: string): Promise<StoredCursor>;
export declare function encodeState(state: CursorState): Buffer;
