/*
 * One window query: rows go in, checkpoints come out. Synchronous: what reads the topic, keeps time
 * and delivers is around it (query-runner.ts).
 *
 *   record batch ─▶ rows ─▶ filter ─▶ window ─▶ counted
 *                    │         │         └────▶ late: its window takes no more
 *                    │         └──────────────▶ filtered
 *                    └────────────────────────▶ dead letter
 *
 * Between two calls the positions account for exactly what the counts and the windows hold, so a
 * checkpoint may be taken at any of these moments. After one that failed the query is of no use: a
 * new one starts from the store, as after a crash.
 */
import { foldedHour, hourOf, partitionOrigin } from '../core/provenance.js';
import { importRows } from './backfill/import-rows.js';
import { OriginSums } from './checkpoint/origin-counts.js';
import { noCounts } from './checkpoint/progress.js';
import { RevisionLine } from './checkpoint/revision-line.js';
import { Emission } from './emission/emission.js';
import { resultPlan } from './emission/result-plan.js';
import { RecordCounter, } from './record-counter.js';
import { Gaps } from './time/gaps.js';
import { Watermarks } from './time/watermarks.js';
import { openWindowSet } from './windows/open-window-set.js';
/** Dead letters and late rows that may wait in memory. */
const rejectedMax = 10_000;
export class Query {
    watermarks;
    counts;
    checkpoints;
    /**
     * The watermark by which all that count rows for this query judge what is late: no window is
     * emitted or purged by a later one. Infinity: only this query does.
     */
    agreedMs = Infinity;
    #options;
    #store;
    #results;
    #windows;
    #counter;
    #positions = new Map();
    #origins = new OriginSums();
    #gaps;
    #revisions;
    /** Windows that end up to it were over in an earlier life, perhaps with less lateness. */
    #overMs;
    #nextOutboxNumber;
    #deadLetters = [];
    #late = [];
    #changed = false;
    /** Goes on from the store's last checkpoint; from the earliest records where there is none. */
    constructor(store, options) {
        const { progress } = store;
        this.#options = options;
        this.#store = store;
        this.#results = resultPlan(options.plan);
        this.#windows = openWindowSet(options.plan, this.#results.shape, options.stateMemoryBytes);
        this.#overMs = progress?.closedMs ?? -Infinity;
        this.#windows.restore(store.state(), this.#overMs);
        this.#results.target?.windows?.restore(store, this.#overMs);
        this.#counter = new RecordCounter(options);
        this.watermarks = new Watermarks({ ...options, delayMs: options.watermarkMs }, options.partitions, progress?.watermarks);
        this.#gaps = new Gaps(options.watermarkMs, progress?.gaps);
        this.#revisions = new RevisionLine(progress?.revisions);
        this.#origins.restore(store.originCounts());
        this.counts = { ...noCounts(), ...progress?.counts };
        this.checkpoints = progress?.checkpoints ?? 0;
        this.#nextOutboxNumber = progress?.nextOutboxNumber ?? 0;
        for (const partition of options.partitions)
            this.#positions.set(partition, { partition, offset: 0, leaderEpoch: -1 });
        for (const position of progress?.partitions ?? [])
            this.#positions.set(position.partition, position);
    }
    get openWindows() {
        return this.#windows.size;
    }
    /** How far windows are complete, and which are over. */
    get eventTime() {
        return this.#timeAt(Math.min(this.watermarks.combinedMs, this.agreedMs));
    }
    /** What all that count rows should judge by. */
    get newestTime() {
        return this.#timeAt(this.watermarks.combinedMs);
    }
    /** The next offset of each partition. */
    get positions() {
        return this.#positions;
    }
    /** Something has been read or lost since the last checkpoint. */
    get changed() {
        return this.#changed;
    }
    /** So much waits for a checkpoint, or takes memory, that it should be at once. */
    get mustCheckpoint() {
        return this.#deadLetters.length + this.#late.length >= rejectedMax || this.#windows.isFull;
    }
    /** A window can be emitted or purged: the checkpoint should not wait for its interval. */
    get urgent() {
        const { watermarkMs, closedMs } = this.eventTime;
        if (this.#windows.isDue(watermarkMs, closedMs))
            return true;
        return this.#results.target?.windows?.isDue(watermarkMs, closedMs) ?? false;
    }
    /** Counts one record batch; its records below the position are known already. */
    add(partition, records) {
        const { offset } = this.#positions.get(partition);
        this.enter(this.#counter.count(this.#windows, partition, records, offset, this.eventTime));
        this.watermarks.advance();
    }
    /** Whether parts of its windows can be counted elsewhere. */
    get canMerge() {
        return this.#windows.merge !== undefined;
    }
    /** Takes slices of windows that have been counted elsewhere; `enter` accounts for their rows. */
    merge(slices) {
        if (this.#windows.merge === undefined)
            throw new TypeError('windows of this kind are counted in one thread');
        this.#windows.merge(slices, this.eventTime.closedMs);
        this.#changed ||= slices.length > 0;
    }
    /** Accounts for a record batch that has been counted. */
    enter(counted) {
        const { partition, next, read, inWindows, filtered, late, deadLetters, times } = counted;
        this.watermarks.observe(partition, times.latestMs);
        this.#gaps.observe(partition, times.earliestMs);
        for (const record of deadLetters) {
            this.#deadLetters.push({ number: this.counts.deadLettered++, record });
        }
        for (const record of late)
            this.#late.push({ number: this.counts.late++, record });
        this.counts.read += read;
        this.counts.inWindows += inWindows;
        this.counts.filtered += filtered;
        const rejected = { late: late.length, deadLettered: deadLetters.length };
        const origin = partitionOrigin(this.#options.topic, partition);
        if (read > 0)
            this.#origins.add(counted.origin, origin, { read, inWindows, filtered, ...rejected });
        this.skipTo(partition, next);
    }
    /** Moves past offsets that hold no records for us: aborted ones and transaction markers. */
    skipTo(partition, place) {
        if (place.offset > this.#positions.get(partition).offset)
            this.#moveTo({ partition, ...place });
    }
    /** Begins where the log does: what was below it before is in no window. */
    beginAt(partition, place) {
        this.#gaps.open(partition, this.#options.clock.nowMs());
        this.skipTo(partition, place);
    }
    /** Records up to `place` are gone from the topic before they were read. How many. */
    expireTo(partition, place) {
        const lost = place.offset - this.#positions.get(partition).offset;
        this.#countOffsets(partition, 'expired', lost);
        this.beginAt(partition, place);
        return lost;
    }
    /**
     * The topic has lost what was read behind `place`, and gives its offsets to other records. What
     * was counted stays counted. How many offsets.
     */
    goBackTo(partition, place) {
        const lost = this.#positions.get(partition).offset - place.offset;
        this.#countOffsets(partition, 'truncated', lost);
        this.#moveTo({ partition, ...place });
        return lost;
    }
    /**
     * Stores everything in one transaction and emits the rows of windows that the watermark has
     * passed; with `drain` those of all windows. A window that went to the store is emitted by more
     * transactions, each a checkpoint. Throws what the store throws: then drop this query.
     */
    checkpoint(options = {}) {
        this.#commit(options);
        while (this.#windows.isEmitting === true)
            this.#commit({ ...options, backfill: undefined });
    }
    #commit({ drain = false, backfill }) {
        const { closedMs } = this.eventTime;
        const nowMs = this.#options.clock.nowMs();
        const nowHour = hourOf(nowMs);
        this.#store.commit((checkpoint) => {
            this.#writeWindows(checkpoint, drain);
            if (backfill !== undefined)
                this.#import(checkpoint, backfill, nowMs);
            for (const { number, record } of this.#deadLetters)
                checkpoint.putDeadLetter(number, record);
            for (const { number, record } of this.#late)
                checkpoint.putLate(number, record);
            this.#origins.write(nowHour, (origin, counts) => checkpoint.putOriginCounts(origin, counts));
            this.checkpoints++;
            return {
                partitions: [...this.#positions.values()],
                watermarks: this.watermarks.snapshot(),
                counts: this.counts,
                checkpoints: this.checkpoints,
                timeMs: nowMs,
                nextOutboxNumber: this.#nextOutboxNumber,
                gaps: this.#gaps.all,
                revisions: this.#revisions.stored,
                ...(closedMs > -Infinity && { closedMs }),
            };
        });
        this.#deadLetters = [];
        this.#late = [];
        this.#changed = false;
    }
    #writeWindows(checkpoint, drain) {
        const { tableRetentionMs, outbox } = this.#options;
        const { watermarkMs, closedMs } = this.eventTime;
        const table = tableRetentionMs !== undefined;
        const isPartial = (startMs) => this.#gaps.isPartial(startMs);
        const revisions = this.#revisions;
        const options = { watermarkMs, closedMs, drain, table, outbox, isPartial, revisions };
        const emission = new Emission(this.#results, checkpoint, options, this.#nextOutboxNumber);
        this.#windows.write(emission);
        emission.finish();
        this.#nextOutboxNumber = emission.nextOutboxNumber;
        if (table && watermarkMs > -Infinity)
            checkpoint.expireResults(watermarkMs - tableRetentionMs);
    }
    #timeAt(watermarkMs) {
        const { allowedLatenessMs } = this.#options;
        return { watermarkMs, closedMs: Math.max(this.#overMs, watermarkMs - allowedLatenessMs) };
    }
    #import(checkpoint, backfill, timeMs) {
        this.#nextOutboxNumber = importRows(checkpoint, backfill, {
            layout: this.#results.layout,
            outbox: this.#options.outbox,
            revisions: this.#revisions,
            nextOutboxNumber: this.#nextOutboxNumber,
            timeMs,
        });
    }
    /** Nobody can tell any more where these were read. */
    #countOffsets(partition, column, offsets) {
        this.counts[column] += offsets;
        const origin = partitionOrigin(this.#options.topic, partition);
        this.#origins.add({ origin, hour: foldedHour }, origin, { [column]: offsets });
    }
    #moveTo(position) {
        this.#positions.set(position.partition, position);
        this.#changed = true;
    }
}
//# sourceMappingURL=query.js.map