/**
 * Hot path. Both indexes of a segment, with Kafka's rule: an entry in each for a batch when more
 * than `intervalBytes` were appended since the last one. At the end of a segment the time index gets
 * its largest time.
 */
import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
import { OffsetIndex } from './offset-index.js';
import { TimeIndex } from './time-index.js';
export declare class SegmentIndexes {
    #private;
    readonly offsets: OffsetIndex;
    readonly times: TimeIndex;
    constructor(intervalBytes: number, offsets?: OffsetIndex, times?: TimeIndex);
    /** What the larger of both files takes. */
    get sizeBytes(): number;
    /** Accounts for one batch at `position` of the segment that begins at `baseOffset`. */
    add(header: BatchHeader, baseOffset: number, position: number): void;
    /** The segment ends here now. What was the largest time stays an upper bound. */
    cutAt(position: number, endDelta: number): void;
    /** The segment takes no more batches for now. */
    finish(): void;
    /** Undefined when one of the files is none of a segment of `segmentBytes`. */
    static decode(offsets: Buffer, times: Buffer, intervalBytes: number, segmentBytes: number): SegmentIndexes | undefined;
}
