/** Hot path. How full a file is. */
import type { EventIndexes } from '../../codecs/event-file/event-file.js';
import type { EventBatch } from '../../core/batch.js';
/** Infinity: no limit. */
export interface RollLimits {
    /** `hdfs.rollCount`. */
    readonly events: number;
    /** `hdfs.rollSize`: of bodies alone, before compression, as Flume counts them. */
    readonly bodyBytes: number;
}
/** What one file has taken. Flume looks before it adds: the event that crosses a limit is in. */
export declare class FileFill {
    #private;
    constructor(limits: RollLimits);
    get isFull(): boolean;
    get bodyBytes(): number;
    /** Adds events from place `first` of the indexes on until full; the place of the next one. */
    take(batch: EventBatch, indexes: EventIndexes, first: number): number;
}
/** Places [from, to) of the indexes. */
export declare function sliceIndexes(indexes: EventIndexes, from: number, to: number, size: number): EventIndexes;
