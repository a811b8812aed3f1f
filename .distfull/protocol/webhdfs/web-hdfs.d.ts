import { TailraceError } from '../../core/errors.js';
export interface WebHdfs {
    /** `host:port` of the namenode that answered last: the active one. */
    readonly activeNamenode: string | undefined;
    /** A new file with this content, and its missing folders. Rejects with 'exists' when it is there. */
    create(path: string, content: readonly Uint8Array[]): Promise<void>;
    /** A new file whose content follows. It may not be visible before its first bytes are there. */
    upload(path: string): Promise<Upload>;
    append(path: string, content: readonly Uint8Array[]): Promise<void>;
    /**
     * Cuts a file. Resolves with false when the cut is under way: ask `status` for the length. Rejects
     * with 'busy' while another writer's lease lasts (60 s after its death).
     */
    truncate(path: string, lengthBytes: number): Promise<boolean>;
    /**
     * Rename with the option NONE: rejects with 'exists' when the target is there, with 'missing' when
     * the source or the target's folder is not. A lost answer is not made up for: look at both names.
     */
    rename(from: string, to: string): Promise<void>;
    /** Resolves with false when it was not there. Takes open files away at once. */
    delete(path: string): Promise<boolean>;
    status(path: string): Promise<FileStatus | undefined>;
    /** The entries of a folder by name; none when the folder is missing. */
    list(path: string): Promise<readonly FileStatus[]>;
    makeDirectories(path: string): Promise<void>;
    /** Ends what is open; later calls reject. */
    close(): void;
}
/** One file that is being written as one long request. One call at a time. */
export interface Upload {
    /** Resolves when the next piece may come: back-pressure, not delivery. */
    write(content: readonly Uint8Array[]): Promise<void>;
    /** Resolves when the file is whole and closed. */
    end(): Promise<void>;
    /** Breaks off: what was sent may become a file. Does not wait. */
    abort(): void;
}
export interface FileStatus {
    /** Within the folder that was listed; empty for `status`. */
    readonly name: string;
    readonly isDirectory: boolean;
    /** Of a file that is being written: whole blocks only. */
    readonly lengthBytes: number;
    readonly modifiedTimeMs: number;
}
/** What whoever asked can do about it. */
export type WebHdfsFailure = 
/** A path is not there. */
'missing'
/** A path is there already. */
 | 'exists'
/** Another writer holds the file, or its lease is being recovered. */
 | 'busy'
/** Nobody answered, safe mode, no active namenode, no datanode: it goes by itself. */
 | 'unavailable'
/** Quota: it stays until somebody makes room. */
 | 'full'
/** Permission, impersonation, a name that HDFS refuses, a bad request: it stays. */
 | 'refused';
export declare class WebHdfsError extends TailraceError {
    readonly code = "TR_WEBHDFS";
    readonly failure: WebHdfsFailure;
    /** 'unknown': the call may have been carried out, or may be still. */
    readonly outcome: 'refused' | 'unknown';
    /** Hadoop's name, such as `SafeModeException`. */
    readonly exception: string | undefined;
    constructor(message: string, options: {
        readonly failure: WebHdfsFailure;
        readonly outcome: 'refused' | 'unknown';
        readonly exception?: string | undefined;
        readonly cause?: unknown;
    });
}
