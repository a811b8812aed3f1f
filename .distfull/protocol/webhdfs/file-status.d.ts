import type { FileStatus } from './web-hdfs.js';
export interface StatusPage {
    readonly entries: readonly FileStatus[];
    /** Of the folder, after this page. */
    readonly remainingCount: number;
}
/** Of GETFILESTATUS. Undefined when it is something else, as are the others here. */
export declare function readFileStatus(body: string): FileStatus | undefined;
/** Of LISTSTATUS_BATCH. A file has no entries: WebHDFS lists it as one without a name. */
export declare function readStatusPage(body: string): StatusPage | undefined;
/** Of RENAME, DELETE, TRUNCATE and MKDIRS. */
export declare function readBoolean(body: string): boolean | undefined;
