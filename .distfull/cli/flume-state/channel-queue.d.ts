import type { FileSystem } from '../../core/file-system.js';
/** Undefined: there is no channel of Flume, or its file is not understood. */
export declare function flumeQueueEvents(fileSystem: FileSystem, checkpointDir: string): Promise<number | undefined>;
export declare function queueSizeIn(bytes: Buffer): number | undefined;
