/**
 * Hot path. Which part of a spilled window a group or a value is in: by a fixed hash, because runs
 * are read by other processes than those that wrote them.
 */
import { type TableEntries } from '../byte-table.js';
/** Groups by their hash, then those that have every row of the window. */
export declare const groupBuckets = 64;
export declare const wholeBucket = 64;
export declare const bucketCount: number;
/** Of the values of a DISTINCT aggregate within each. */
export declare const valueBuckets = 16;
/** The bucket of each group, numbers below `groupBuckets`. */
export declare function bucketsOf(entries: TableEntries, buckets: number): Uint8Array;
export interface SortedRecords {
    /** Records of one length, bucket by bucket; the first word is the group within its bucket. */
    readonly records: Uint32Array;
    /** Bucket b is the words from `starts[b]` to `starts[b + 1]`. */
    readonly starts: Uint32Array;
}
/** Sorts records of `recordWords` words by the bucket that `bucketAt` names. */
export declare function sortRecords(records: Uint32Array, recordWords: number, buckets: number, bucketAt: (at: number) => number): SortedRecords;
