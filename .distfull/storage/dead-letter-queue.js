import { crashPoint } from '../core/crash-point.js';
import { batchPositions, lastOffsetOf, readBatchHeader } from '../protocol/kafka/record-batch.js';
import { ensureDirectory } from './atomic-file.js';
import { damageText } from './damage-text.js';
import { LetterPositions } from './dead-letter-positions.js';
import { decodeDeadLetters, decodeOpening, encodeDeadLetters, encodeOpening, } from './dead-letter-record.js';
import { lockDirectory } from './directory-lock.js';
import { inspectLog } from './inspect.js';
import { openLog } from './open-log.js';
const sizeBytesMaxDefault = 1 << 30;
const segmentsPerQueue = 16;
const keptRecently = 50;
const readBytes = 1 << 20;
const shownBodyCharacters = 500;
/**
 * Opens the queue, its directory made if missing. Rejects with StartError when another process has
 * it.
 */
export async function openDeadLetterQueue(options) {
    const { fileSystem, directory, logger, clock } = options;
    await ensureDirectory(fileSystem, directory);
    const lock = await lockDirectory(fileSystem, directory);
    try {
        const sizeBytesMax = options.sizeBytesMax ?? sizeBytesMaxDefault;
        const stored = { positions: new LetterPositions(), counts: new Map() };
        const { log, report } = await openLog({
            fileSystem,
            logger,
            directories: [directory],
            segmentBytes: Math.ceil(sizeBytesMax / segmentsPerQueue),
            indexIntervalBytes: 4_096,
            isDense: true,
            tailCacheBytes: 0,
            trustBelow: Infinity,
            openingOf: decodeOpening,
            openingBatch: ({ previousEnd }) => encodeOpening(openingOf(stored, previousEnd), clock.nowMs()),
            onRecoveredBatch: (batch) => recall(stored, batch),
        });
        const isThere = new Set(log.segments.map(({ baseOffset }) => baseOffset));
        for (const segment of stored.counts.keys())
            if (!isThere.has(segment))
                stored.counts.delete(segment);
        for (const damage of report.damage)
            logger.error({ ...damage }, damageText(damage));
        const queue = new DeadLetterQueue({ ...options, sizeBytesMax }, log, lock, stored);
        await queue.loadRecent();
        return queue;
    }
    catch (error) {
        await lock.release();
        throw error;
    }
}
function openingOf({ positions, counts }, previousEnd) {
    return { format: 1, previousEnd, ...positions.snapshot(), counts: [...counts].flat() };
}
/** In the order of the log. Of closed segments only the opening batches come: they tell it all. */
function recall({ positions, counts }, batch) {
    const opening = decodeOpening(batch);
    if (opening === undefined) {
        const letters = decodeDeadLetters(batch, 0);
        positions.add(letters);
        addCount(counts, [...counts.keys()].at(-1) ?? 0, letters.length);
        return;
    }
    positions.restore(opening);
    for (let i = 0; i + 1 < opening.counts.length; i += 2)
        counts.set(opening.counts[i], opening.counts[i + 1]);
    counts.set(readBatchHeader(batch, 0).baseOffset, 0);
}
function addCount(counts, segment, letters) {
    counts.set(segment, (counts.get(segment) ?? 0) + letters);
}
export class DeadLetterQueue {
    #options;
    #log;
    #lock;
    #stored;
    #recent = [];
    #isBroken = false;
    constructor(options, log, lock, stored) {
        this.#options = options;
        this.#log = log;
        this.#lock = lock;
        this.#stored = stored;
    }
    /** Letters that are kept. */
    get count() {
        let sum = 0;
        for (const count of this.#stored.counts.values())
            sum += count;
        return sum;
    }
    /** No letter that is still there has a lower number. */
    get startSequence() {
        return this.#log.startOffset;
    }
    /** The newest letters, newest first; at most 50. */
    recent(limit) {
        return this.#recent.slice(-limit).toReversed();
    }
    /** The queue as one component sees it. */
    portOf(sender) {
        return { put: (letters) => this.#put(letters, sender), known: (origin) => this.known(origin) };
    }
    /** Positions of an origin that letters are kept of; the newest 65,536 of all origins. */
    known(origin) {
        return this.#stored.positions.of(origin);
    }
    status() {
        return {
            count: this.count,
            recent: this.recent(keptRecently).map(({ timeMs, component, reason, body }) => ({
                timeMs,
                component,
                reason,
                body: body.toString('utf8', 0, shownBodyCharacters),
            })),
        };
    }
    /**
     * The letters with a number in [from, to), oldest first, as many as lie in about `readBytes` of
     * the log; `next` is where to go on.
     */
    async read(from, to = this.#log.durableEnd) {
        const start = Math.max(from, this.#log.startOffset);
        if (start >= to)
            return { letters: [], next: to };
        const bytes = await this.#log.read(start, readBytes);
        const positions = batchPositions(bytes);
        if (positions.length === 0)
            return { letters: [], next: to };
        const letters = positions.flatMap((position) => decodeDeadLetters(bytes, position));
        return {
            letters: letters.filter(({ sequence }) => sequence >= start && sequence < to),
            next: Math.min(to, lastOffsetOf(readBatchHeader(bytes, positions.at(-1))) + 1),
        };
    }
    /** Reads the newest letters back after a restart. */
    async loadRecent() {
        const end = this.#log.durableEnd;
        for (let at = end - keptRecently; at < end;) {
            const { letters, next } = await this.read(at);
            this.#remember(letters);
            at = next;
        }
    }
    async close() {
        try {
            await this.#log.close();
        }
        finally {
            await this.#lock.release();
        }
    }
    /**
     * A letter that is known already, or being put, is awaited and not stored again. It counts as
     * known from its write on, so that an opening batch behind it names it, and none before.
     */
    async #put(letters, sender) {
        if (letters.length === 0)
            return;
        if (this.#isBroken)
            await this.#log.reopen();
        this.#isBroken = false;
        const { positions, counts } = this.#stored;
        const lacking = positions.lacking(letters);
        const batch = lacking.length === 0
            ? undefined
            : encodeDeadLetters(lacking, sender, this.#options.clock.nowMs());
        if (batch !== undefined)
            this.#log.append(batch);
        const segment = this.#log.segments.at(-1).baseOffset;
        positions.add(lacking);
        addCount(counts, segment, lacking.length);
        try {
            await this.#log.sync();
        }
        catch (error) {
            positions.remove(lacking);
            addCount(counts, segment, -lacking.length);
            this.#isBroken = true;
            throw error;
        }
        if (batch === undefined)
            return;
        crashPoint('dead-letter.stored');
        this.#remember(decodeDeadLetters(batch, 0));
        if (this.#log.sizeBytes > this.#options.sizeBytesMax)
            await this.#dropOldest();
    }
    #remember(letters) {
        this.#recent = [...this.#recent, ...letters.slice(-keptRecently)].slice(-keptRecently);
    }
    async #dropOldest() {
        const [first, second] = this.#log.segments;
        if (first === undefined || second === undefined)
            return;
        if ((await this.#log.deleteBefore(second.baseOffset)) === 0)
            return;
        const lost = this.#stored.counts.get(first.baseOffset) ?? 0;
        this.#stored.counts.delete(first.baseOffset);
        this.#options.logger.warn({ lost, directory: this.#options.directory }, `The dead-letter queue is larger than ${this.#options.sizeBytesMax} bytes: its oldest ${lost} letters were removed`);
    }
}
/** All letters of a queue, oldest first; also while its owner runs. */
export async function* readDeadLetters(fileSystem, directory) {
    for await (const { bytes } of inspectLog(fileSystem, [directory]))
        if (bytes !== undefined)
            yield* decodeDeadLetters(Buffer.from(bytes), 0);
}
//# sourceMappingURL=dead-letter-queue.js.map