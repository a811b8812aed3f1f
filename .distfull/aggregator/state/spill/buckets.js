/**
 * Hot path. Which part of a spilled window a group or a value is in: by a fixed hash, because runs
 * are read by other processes than those that wrote them.
 */
import { asBuffer } from '../byte-table.js';
import { hashBytes, hashHigh } from '../hash64.js';
/** Groups by their hash, then those that have every row of the window. */
export const groupBuckets = 64;
export const wholeBucket = groupBuckets;
export const bucketCount = groupBuckets + 1;
/** Of the values of a DISTINCT aggregate within each. */
export const valueBuckets = 16;
/** The bucket of each group, numbers below `groupBuckets`. */
export function bucketsOf(entries, buckets) {
    const bucketOf = new Uint8Array(entries.size);
    const buffer = asBuffer(entries.bytes);
    for (let i = 0; i < bucketOf.length; i++) {
        hashBytes(buffer, entries.starts[i], entries.starts[i + 1]);
        bucketOf[i] = hashHigh % buckets;
    }
    return bucketOf;
}
/** Sorts records of `recordWords` words by the bucket that `bucketAt` names. */
export function sortRecords(records, recordWords, buckets, bucketAt) {
    const starts = new Uint32Array(buckets + 1);
    for (let at = 0; at < records.length; at += recordWords)
        starts[bucketAt(at) + 1] += recordWords;
    for (let bucket = 0; bucket < buckets; bucket++)
        starts[bucket + 1] += starts[bucket];
    const sorted = new Uint32Array(records.length);
    const next = starts.slice();
    for (let at = 0; at < records.length; at += recordWords) {
        const bucket = bucketAt(at);
        for (let word = 0; word < recordWords; word++)
            sorted[next[bucket] + word] = records[at + word];
        next[bucket] += recordWords;
    }
    return { records: sorted, starts };
}
//# sourceMappingURL=buckets.js.map