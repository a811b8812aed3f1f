/*
 * A run: all that one window has counted in memory, written apart by buckets, so that each can be
 * read alone and merged with the same bucket of other runs. Its chunks, numbered within the run:
 *
 *   bucket | 0             groups of the bucket, their cells, what they keep        one a bucket
 *   bucket | 1 + 16 k + v  values in bucket v of DISTINCT aggregate k, and which    many a bucket
 *                          group of the bucket has had which
 *
 *   chunk     length u32 | bytes | length u32 | bytes | …
 *     first   entries of the groups | cells | for each other aggregate: entries of its values | pairs
 *     others  entries of the values | pairs
 *
 * The group over all rows is in a bucket of its own, and has had every value there.
 */
import { CorruptionError } from '../../../core/errors.js';
import { ByteTable } from '../byte-table.js';
import { groupingSetOf } from '../group-keys.js';
import { selectCells, selectEntries } from '../select-groups.js';
import { decodeEntries, decodeWords, encodeEntries, encodeWords } from '../table-entries.js';
import { WindowState } from '../window-state.js';
import { bucketCount, bucketsOf, groupBuckets, sortRecords, valueBuckets, wholeBucket, } from './buckets.js';
const chunkBits = 11;
/** Numbers of a run's chunks are below. */
export const runChunks = 2 ** 18;
export function groupsChunk(bucket) {
    return bucket * 2 ** chunkBits;
}
export function valuesChunk(bucket, aggregate, valueBucket) {
    return groupsChunk(bucket) + 1 + valueBuckets * aggregate + valueBucket;
}
const noContents = {
    values: new ByteTable().entries(),
    pairs: new Uint32Array(0),
};
/** Hands over the chunks of a run that has what the window has. */
export function writeRun(shape, window, put) {
    const bucketOf = bucketsOf(window.groups, groupBuckets);
    for (let group = 0; group < bucketOf.length; group++)
        if (shape.sets[groupingSetOf(window.groups.tags[group])].isWhole)
            bucketOf[group] = wholeBucket;
    // The number of each group within its bucket.
    const local = new Uint32Array(bucketOf.length);
    const groups = Uint32Array.from(bucketOf, (_, group) => group);
    const members = sortRecords(groups, 1, bucketCount, (group) => bucketOf[group]);
    for (let bucket = 0; bucket < bucketCount; bucket++)
        for (let at = members.starts[bucket]; at < members.starts[bucket + 1]; at++)
            local[members.records[at]] = at - members.starts[bucket];
    writeGroups(shape, window, { bucketOf, local, members }, put);
    shape.aggregates.forEach(({ splitsByValue }, aggregate) => {
        if (splitsByValue)
            writeValues(window.aggregates[aggregate], aggregate, { bucketOf, local, members }, put);
    });
}
function writeGroups(shape, window, { bucketOf, local, members }, put) {
    const pairs = window.aggregates.map((contents, aggregate) => {
        const words = shape.aggregates[aggregate].splitsByValue ? 0 : shape.recordWords[aggregate];
        const records = words === 0 ? noContents.pairs : contents.pairs;
        const sorted = sortRecords(records, words || 1, bucketCount, (at) => bucketOf[records[at]]);
        for (let at = 0; at < sorted.records.length; at += words)
            sorted.records[at] = local[sorted.records[at]];
        return sorted;
    });
    for (let bucket = 0; bucket < bucketCount; bucket++) {
        const chosen = members.records.subarray(members.starts[bucket], members.starts[bucket + 1]);
        if (chosen.length === 0)
            continue;
        // Merged into an empty window, because that takes only the values that these groups have.
        const part = new WindowState(shape, window.startMs, window.endMs);
        part.merge({
            ...window,
            groups: selectEntries(window.groups, chosen),
            cells: selectCells(window.cells, shape.stride, chosen),
            aggregates: window.aggregates.map(({ values }, aggregate) => shape.aggregates[aggregate].splitsByValue
                ? noContents
                : {
                    values,
                    pairs: pairs[aggregate].records.subarray(pairs[aggregate].starts[bucket], pairs[aggregate].starts[bucket + 1]),
                }),
        });
        put(groupsChunk(bucket), encodeGroups(shape, part.contents()));
    }
}
function writeValues({ values, pairs }, aggregate, { bucketOf, local, members }, put) {
    const valueBucketOf = bucketsOf(values, valueBuckets);
    const sorted = sortRecords(pairs, 2, groupBuckets * valueBuckets, (at) => bucketOf[pairs[at]] * valueBuckets + valueBucketOf[pairs[at + 1]]);
    for (let bucket = 0; bucket < groupBuckets * valueBuckets; bucket++) {
        const own = sorted.records.subarray(sorted.starts[bucket], sorted.starts[bucket + 1]);
        if (own.length === 0)
            continue;
        const table = new ByteTable();
        for (let at = 0; at < own.length; at += 2) {
            own[at] = local[own[at]];
            own[at + 1] = table.numberOfEntry(values, own[at + 1]);
        }
        const chunk = valuesChunk(Math.floor(bucket / valueBuckets), aggregate, bucket % valueBuckets);
        put(chunk, encodeValues({ values: table.entries(), pairs: own }));
    }
    if (members.starts[wholeBucket] === members.starts[bucketCount])
        return;
    const numbers = Uint32Array.from(valueBucketOf, (_, number) => number);
    const all = sortRecords(numbers, 1, valueBuckets, (number) => valueBucketOf[number]);
    for (let bucket = 0; bucket < valueBuckets; bucket++) {
        const own = all.records.subarray(all.starts[bucket], all.starts[bucket + 1]);
        const contents = { values: selectEntries(values, own), pairs: noContents.pairs };
        if (own.length > 0)
            put(valuesChunk(wholeBucket, aggregate, bucket), encodeValues(contents));
    }
}
export function encodeGroups(shape, window) {
    const { cells } = window;
    const others = window.aggregates.filter((_, i) => !shape.aggregates[i].splitsByValue);
    const cellBytes = window.groups.size * shape.stride * Float64Array.BYTES_PER_ELEMENT;
    return joinSections([
        encodeEntries(window.groups, 0),
        Buffer.from(cells.buffer, cells.byteOffset, cellBytes),
        ...others.flatMap(({ values, pairs }) => [encodeEntries(values, 0), encodeWords(pairs)]),
    ]);
}
/** What DISTINCT aggregates keep is empty: it lies in chunks of its own. */
export function decodeGroups(shape, { startMs, endMs }, bytes) {
    const sections = splitSections(bytes);
    const next = () => {
        const section = sections.next();
        if (section.done)
            throw new CorruptionError('a spilled window ends within a bucket');
        return section.value;
    };
    const groups = decodeEntries(next());
    const cells = new Float64Array(groups.size * shape.stride);
    next().copy(Buffer.from(cells.buffer));
    const aggregates = shape.aggregates.map(({ splitsByValue }) => splitsByValue ? noContents : { values: decodeEntries(next()), pairs: decodeWords(next()) });
    return { startMs, endMs, groups, cells, aggregates };
}
export function encodeValues({ values, pairs }) {
    return joinSections([encodeEntries(values, 0), encodeWords(pairs)]);
}
export function decodeValues(bytes) {
    const [values, pairs] = splitSections(bytes);
    if (values === undefined || pairs === undefined)
        throw new CorruptionError('a spilled window ends within the values of an aggregate');
    return { values: decodeEntries(values), pairs: decodeWords(pairs) };
}
function joinSections(sections) {
    const parts = sections.flatMap((section) => {
        const length = Buffer.allocUnsafe(4);
        length.writeUInt32LE(section.length);
        return [length, section];
    });
    return Buffer.concat(parts);
}
function* splitSections(bytes) {
    for (let at = 0; at < bytes.length;) {
        const end = at + 4 + bytes.readUInt32LE(at);
        yield bytes.subarray(at + 4, end);
        at = end;
    }
}
//# sourceMappingURL=run-format.js.map