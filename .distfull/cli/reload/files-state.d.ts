import type { FileSystem } from '../../core/file-system.js';
/** What tells whether files have changed: equal texts mean that none has. */
export interface FilesState {
    readonly text: string;
    /** One is not there (now). */
    readonly lacksSome: boolean;
}
export declare function stateOfFiles(files: readonly string[], fileSystem: FileSystem): Promise<FilesState>;
