import { type HttpAddress } from '../../protocol/webhdfs/addresses.js';
export interface FileSystemAddress {
    /** At least one. */
    readonly namenodes: readonly HttpAddress[];
    /** The path, from `/`, with its escapes. */
    readonly folderTemplate: string;
    /** Who is asked and by which option: one sentence for when nobody answers. */
    readonly explanation: string;
}
export interface FileSystemOptions {
    /** What the options' names begin with, such as `agent.conf:12: hdfs.`. */
    readonly where: string;
    readonly namenodes?: readonly string[] | undefined;
    readonly webhdfsPort?: number | undefined;
    readonly tls?: boolean | undefined;
}
/** @throws ConfigError for a path or an address that leads to no HDFS. */
export declare function fileSystemOf(path: string, options: FileSystemOptions): FileSystemAddress;
