import type { CallOptions } from './call.js';
import type { OpenWrite } from './datanode-writes.js';
import type { Upload } from './web-hdfs.js';
export declare class ChunkedUpload implements Upload {
    #private;
    /** `onOver` is called once, when nothing is open any more. */
    constructor(write: OpenWrite, path: string, options: CallOptions, onOver: () => void);
    write(content: readonly Uint8Array[]): Promise<void>;
    end(): Promise<void>;
    abort(): void;
    /** Breaks off for this reason. */
    stop(reason: Error): void;
}
