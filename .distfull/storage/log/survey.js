/*
 * What is in the files of a log, by reading only. Recovery acts on it, `tailrace inspect` prints it.
 *
 *   closed segment  |opening|batch|bad|batch|       bad = damage: a segment is synced before the next
 *                                                   one takes a byte, so all of it had been durable
 *   last segment    |opening|batch|bad|batch|torn|  bad = damage when an intact batch behind it, or
 *                                                   somebody who remembers, proves that it had been
 *                                                   durable; else all from there on is torn
 *
 * A closed segment that ends before the place that the next opening batch names is damaged, too: it
 * was cut, or a segment between them is missing. A last segment in which nothing is intact was being
 * opened when the process died, unless somebody remembers that it had been durable.
 *
 * (Kafka cuts everything behind the first bad batch: right with replicas, wrong here.)
 */
import { CorruptionError } from '../../core/errors.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { firstBatchOf, readIfThere } from '../inspect.js';
import { isOffsetIntact } from './offset-check.js';
import { batchAt, FileWindow, findIntactBatch, } from './scan.js';
import { segmentOffsetsMax, segmentPath } from './segment-files.js';
import { Segment } from './segment.js';
/**
 * Rejects with CorruptionError when a file is not the segment that its name says. `scanned` is
 * called for each closed segment that had to be read.
 */
export async function surveyLog(options, files, scanned = async () => { }) {
    const survey = new Survey(options, scanned);
    await survey.run(files);
    return survey;
}
class Survey {
    segments = [];
    damage = [];
    tornTail;
    unopened;
    lastPosition;
    intactEnd = 0;
    #options;
    #isDense;
    #durableBelow;
    #scanned;
    constructor(options, scanned) {
        this.#options = options;
        this.#scanned = scanned;
        this.#isDense = options.isDense ?? false;
        this.#durableBelow = options.durableBelow ?? 0;
    }
    async run(found) {
        refuseTwins(found);
        const files = [];
        for (const file of found)
            if (file === found.at(-1) || (await this.#isUsed(file)))
                files.push(file);
        const firsts = [];
        for (const file of files)
            firsts.push(await this.#firstBatch(file));
        if (files.length > 1 && (await this.#isUnopened(files.at(-1))))
            this.unopened = files.pop();
        for (const [i, file] of files.entries()) {
            const next = files[i + 1] && nextSegment(files[i + 1], firsts[i + 1]);
            const { fileSystem, indexIntervalBytes } = this.#options;
            const segment = new Segment(fileSystem, file.directory, file.baseOffset, indexIntervalBytes);
            if (await this.#isTrusted(segment, firsts[i], firsts[i + 1], next)) {
                await this.#tell(segment, 0, firsts[i]?.opening && firsts[i].bytes);
                this.intactEnd = segment.endOffset;
            }
            else {
                if (!(await this.#scan(segment, next)))
                    continue; // removed by the log's owner
                // Its last records may have been compacted away.
                if (next !== undefined && !this.#isDense)
                    segment.endOffset = next.baseOffset;
                if (next !== undefined)
                    await this.#scanned(segment);
            }
            this.segments.push(segment);
        }
    }
    async #isTrusted(segment, first, nextFirst, next) {
        if (next === undefined) {
            const { cleanEnd } = this.#options;
            return cleanEnd !== undefined && segment.trustFiles(cleanEnd, true);
        }
        const endOffset = this.#isDense ? next.previousEnd : next.baseOffset;
        return this.#mayTrust(first, nextFirst, next) && segment.trustFiles(endOffset, this.#isDense);
    }
    #mayTrust(first, nextFirst, next) {
        const { trustBelow = 0, openingOf } = this.#options;
        if (next.baseOffset > trustBelow)
            return false;
        return (openingOf === undefined || (first?.opening !== undefined && nextFirst?.opening !== undefined));
    }
    /** Of a dense log, where each segment shows by its first batch that its name is right. */
    async #firstBatch(file) {
        if (!this.#isDense)
            return undefined;
        const bytes = await firstBatchOf(this.#options.fileSystem, file);
        const header = bytes && readBatchHeader(bytes, 0);
        if (bytes === undefined || header === undefined || !isOffsetIntact(header))
            return undefined;
        const { baseOffset } = header;
        if (baseOffset !== file.baseOffset)
            throw new CorruptionError(`${segmentPath(file.directory, file.baseOffset)} begins with offset ${baseOffset}, which is not the one in its name: ` +
                `files were renamed or swapped; its right name is ${segmentPath('', baseOffset)}`);
        return { bytes, opening: this.#options.openingOf?.(bytes) };
    }
    /** A roll that failed leaves an empty file. If it was emptied, the one before ends too early. */
    async #isUsed({ directory, baseOffset }) {
        if (this.#options.openingOf === undefined)
            return true;
        const path = segmentPath(directory, baseOffset);
        const bytes = await readIfThere(this.#options.fileSystem, path, async (_, size) => size);
        return bytes !== 0;
    }
    /** Holds nothing, and nobody remembers that it had been durable. */
    async #isUnopened({ directory, baseOffset }) {
        if (baseOffset < this.#durableBelow)
            return false;
        const path = segmentPath(directory, baseOffset);
        const found = await readIfThere(this.#options.fileSystem, path, (handle, sizeBytes) => {
            const bounds = { from: baseOffset, to: Infinity, isDense: this.#isDense };
            return findIntactBatch(new FileWindow(handle, sizeBytes), -1, bounds);
        });
        return found === undefined;
    }
    /** False: the file is gone. */
    async #scan(segment, next) {
        this.lastPosition = undefined;
        const isThere = await readIfThere(this.#options.fileSystem, segment.path, async (handle, sizeBytes) => {
            const window = new FileWindow(handle, sizeBytes);
            let position = 0;
            // A closed segment is complete when it reaches the end that the next one names. Bytes behind
            // that are what a failed write left and no truncation took away for good.
            while (position < sizeBytes && segment.endOffset !== next?.previousEnd) {
                const bounds = this.#boundsOf(segment, next);
                const batch = await batchAt(window, position, bounds);
                if (typeof batch !== 'string') {
                    position = await this.#keep(segment, batch);
                    continue;
                }
                const intact = await findIntactBatch(window, position, bounds);
                if (next === undefined && !(await this.#wasDurable(window, intact, bounds))) {
                    const { path: file } = segment;
                    this.tornTail = { file, position, sizeBytes: sizeBytes - position, reason: batch };
                    break;
                }
                position = intact?.position ?? sizeBytes;
                this.#reportHole(segment, position, intact?.header.baseOffset ?? this.#endOf(next), batch);
            }
            const mustReachEnd = next === undefined || this.#options.openingOf !== undefined;
            if (this.#isDense && mustReachEnd && segment.endOffset < this.#endOf(next))
                this.#reportHole(segment, position, this.#endOf(next), 'nothing follows: it was cut, or files are missing');
            return true;
        });
        return isThere ?? false;
    }
    async #keep(segment, batch) {
        const { baseOffset } = batch.header;
        if (this.#isDense && baseOffset > segment.endOffset)
            this.#reportHole(segment, batch.position, baseOffset, 'a piece of the file is missing');
        this.lastPosition = batch.position;
        await this.#tell(segment, batch.position, batch.bytes);
        segment.add(batch.header);
        this.intactEnd = segment.endOffset;
        return batch.position + batch.header.sizeBytes;
    }
    async #tell(segment, filePosition, bytes) {
        const { endOffset: baseOffset, path } = segment;
        if (bytes !== undefined)
            await this.#options.onRecoveredBatch?.(bytes, { baseOffset, segment: path, filePosition });
    }
    /** Had the bad batch below `intact` been durable? Any intact batch behind it may say so. */
    async #wasDurable(window, intact, bounds) {
        if (bounds.from < this.#durableBelow)
            return true;
        const { durableEndOf } = this.#options;
        if (intact === undefined || durableEndOf === undefined)
            return intact !== undefined;
        for (let batch = intact; batch !== undefined;) {
            if ((durableEndOf(batch.bytes) ?? 0) > bounds.from)
                return true;
            const behind = batch.position + batch.header.sizeBytes;
            const next = await batchAt(window, behind, bounds);
            batch = typeof next === 'string' ? await findIntactBatch(window, behind, bounds) : next;
        }
        return false;
    }
    #reportHole(segment, to, toOffset, reason) {
        const { sizeBytes: position, endOffset: fromOffset, path: file } = segment;
        segment.addHole({ from: position, to });
        segment.sizeBytes = to;
        segment.endOffset = Math.max(fromOffset, toOffset);
        this.damage.push({ file, position, fromOffset, toOffset: segment.endOffset, reason });
    }
    #boundsOf(segment, next) {
        const to = Math.min(next?.previousEnd ?? Infinity, segment.baseOffset + segmentOffsetsMax);
        return { from: segment.endOffset, to, isDense: this.#isDense };
    }
    #endOf(next) {
        return next?.previousEnd ?? this.#durableBelow;
    }
}
function nextSegment({ baseOffset }, first) {
    return { baseOffset, previousEnd: first?.opening?.previousEnd ?? baseOffset };
}
function refuseTwins(files) {
    const twin = files.findIndex((file, i) => file.baseOffset === files[i + 1]?.baseOffset);
    if (twin < 0)
        return;
    const [one, other] = files
        .slice(twin, twin + 2)
        .map((f) => segmentPath(f.directory, f.baseOffset));
    throw new CorruptionError(`${one} and ${other} are the same segment: move the older copy away`);
}
//# sourceMappingURL=survey.js.map