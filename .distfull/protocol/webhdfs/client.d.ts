import type { Clock } from '../../core/clock.js';
import type { DatanodeAddresses, HttpAddress } from './addresses.js';
import type { DelegationToken } from './delegation-token.js';
import { WebHdfsError } from './web-hdfs.js';
import type { FileStatus, Upload, WebHdfs } from './web-hdfs.js';
export interface WebHdfsClientOptions {
    /** At least one; all of one service, and all with `tls` or none. */
    readonly namenodes: readonly HttpAddress[];
    /** For `user.name`; not sent with a token. */
    readonly user?: string | undefined;
    /** HDFS passes over it with a token. */
    readonly doAs?: string | undefined;
    readonly delegationToken?: DelegationToken | undefined;
    /** PEM of the authorities to believe; without it those that Node knows. */
    readonly tls?: {
        readonly ca?: string | undefined;
    } | undefined;
    /** For each call as a whole; of an upload, for each write and for its end. Infinity: no limit. */
    readonly callTimeoutMs: number;
    readonly datanodeAddresses?: DatanodeAddresses | undefined;
    readonly clock: Clock;
    /** Aborted: the same as `close`. */
    readonly signal?: AbortSignal | undefined;
    /** Told of each try that a call makes again. */
    readonly onRetry?: ((error: WebHdfsError) => void) | undefined;
    /** Pauses before the second, third, … try. By default five, of 4 s in all. */
    readonly retryDelaysMs?: readonly number[] | undefined;
}
/**
 * WebHDFS over node:http. Calls may overlap; two to one path reach HDFS in any order. What certainly
 * changed nothing is tried again within the call's time: a namenode that is not active or not
 * there, a datanode that is not there. All else is the caller's to decide: see WebHdfsError.
 */
export declare class WebHdfsClient implements WebHdfs {
    #private;
    constructor(options: WebHdfsClientOptions);
    get activeNamenode(): string | undefined;
    create(path: string, content: readonly Uint8Array[]): Promise<void>;
    upload(path: string): Promise<Upload>;
    append(path: string, content: readonly Uint8Array[]): Promise<void>;
    truncate(path: string, lengthBytes: number): Promise<boolean>;
    rename(from: string, to: string): Promise<void>;
    delete(path: string): Promise<boolean>;
    status(path: string): Promise<FileStatus | undefined>;
    list(path: string): Promise<readonly FileStatus[]>;
    makeDirectories(path: string): Promise<void>;
    close(): void;
}
