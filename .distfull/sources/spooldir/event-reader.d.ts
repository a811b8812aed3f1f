/** Reads one spooled file as events; what a deserializer is. */
import type { Headers } from '../../core/batch.js';
import type { LineBatch } from '../files/line-batches.js';
import type { SpooledFile } from './spooled-file.js';
export interface EventReader {
    /**
     * The next events, by which the file's position is advanced; undefined at its end. `nowMs` stamps
     * the hour of reading. Rejects when the file cannot be read now.
     */
    next(nowMs: number): Promise<ReadEvents | undefined>;
}
export interface ReadEvents {
    readonly batches: readonly LineBatch[];
    /** Why the file is refused behind these batches. */
    readonly problem?: string;
}
export interface ReaderOptions {
    readonly batchSize: number;
    /** Of all events of the file. */
    readonly headers: Headers;
}
export type Deserializer = (file: SpooledFile, options: ReaderOptions) => EventReader;
export declare function changed({ path }: SpooledFile): ReadEvents;
