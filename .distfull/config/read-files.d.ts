import type { FileSystem } from '../core/file-system.js';
import type { Report } from './report.js';
import type { Leaf } from './section.js';
export declare const fileBytesMax: number;
export interface ReadFiles {
    /** By path; a later file overrides an earlier one key by key. */
    readonly leaves: ReadonlyMap<string, Leaf>;
    readonly texts: ReadonlyMap<string, string>;
}
export declare function readFiles(files: readonly string[], fileSystem: FileSystem, report: Report, given?: ReadonlyMap<string, string | Buffer>): Promise<ReadFiles>;
/** A file that was fetched: what lies beside it is not here. */
export declare function isWebAddress(file: string): boolean;
