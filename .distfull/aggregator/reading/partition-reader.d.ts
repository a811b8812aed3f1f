import type { TopicSource } from '../source/topic-source.js';
import type { ReadTarget, RecordReader } from './record-reader.js';
export declare class PartitionReader implements RecordReader {
    #private;
    /** Closes the source when it is stopped. */
    constructor(source: TopicSource, target: ReadTarget);
    run(): Promise<void>;
    stop(): Promise<void>;
}
