/**
 * The file system as a port: everything durable goes through it, so that a test can record every
 * operation and crash after any of them (test/sim). Paths are absolute or relative to the process.
 */
export interface FileSystem {
    /**
     * 'r' existing, read only · 'r+' existing · 'w+' created or emptied · 'wx+' created, fails if
     * there · 'a+' created or kept.
     */
    open(path: string, flags: OpenFlags): Promise<FileHandle>;
    /** Makes the directory and its missing parents; nothing happens when it is there. */
    mkdir(path: string): Promise<void>;
    readdir(path: string): Promise<string[]>;
    rename(from: string, to: string): Promise<void>;
    unlink(path: string): Promise<void>;
    rmdir(path: string): Promise<void>;
    stat(path: string): Promise<FileStat>;
    /** Makes creations, renames and removals inside `path` durable. */
    syncDirectory(path: string): Promise<void>;
    /** Of the disk that holds `path`. */
    diskSpace(path: string): Promise<DiskSpace>;
}
export interface DiskSpace {
    readonly totalBytes: number;
    /** What an ordinary user may still write. */
    readonly usableBytes: number;
}
export type OpenFlags = 'r' | 'r+' | 'w+' | 'wx+' | 'a+';
export interface FileStat {
    readonly sizeBytes: number;
    readonly device: number;
    readonly inode: number;
    /** 0 where the file system keeps none. */
    readonly birthTimeMs: number;
    readonly modifiedTimeMs: number;
    readonly isFile: boolean;
    readonly isDirectory: boolean;
}
export interface FileHandle {
    /** Fills `buffer` from `position`; returns the bytes read, fewer only at the end of the file. */
    read(buffer: Uint8Array, position: number): Promise<number>;
    /** Writes all of `buffers`, in order, from `position`. */
    write(buffers: readonly Uint8Array[], position: number): Promise<void>;
    /** fdatasync: the data and the length are on the disk when it resolves. */
    sync(): Promise<void>;
    truncate(lengthBytes: number): Promise<void>;
    stat(): Promise<FileStat>;
    close(): Promise<void>;
}
