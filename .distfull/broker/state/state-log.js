/*
 * A small durable map: what the broker must know again after a restart (topics, offsets,
 * transactions). One log of record batches; key = identity, value = JSON, null value = removed.
 *
 *   write:   append one batch (atomic) ─▶ fdatasync ─▶ apply to memory ─▶ resolve
 *   open:    every batch in order ─▶ apply
 *   compact: roll ─▶ write all live entries ─▶ fdatasync ─▶ delete the older segments
 *
 * - Memory changes only through `apply`, and only by what is durable, so replay and life are one path.
 * - The last value of a key counts. A crash in the middle of a compaction leaves old entries, and
 *   perhaps a part of the same ones again: both replay to the same map.
 * - After a failed write the log is opened again before the next one.
 */
import { messageOf } from '../../core/errors.js';
import { decodeRecords, encodeRecordBatch, nullStart, } from '../../protocol/kafka/record-batch.js';
import { ensureDirectory, exists } from '../../storage/atomic-file.js';
import { inspectLog } from '../../storage/inspect.js';
import { damageText } from '../../storage/damage-text.js';
import { openLog } from '../../storage/open-log.js';
const segmentBytes = 16 * 1024 * 1024;
const compactionBytesDefault = 8 * 1024 * 1024;
const entriesPerBatch = 1_000;
/** The map that a directory holds: read without a lock, while its owner runs or after. */
export async function readStateLog(fileSystem, directory) {
    const entries = new Map();
    if (!(await exists(fileSystem, directory)))
        return entries;
    for await (const { bytes } of inspectLog(fileSystem, [directory]))
        if (bytes !== undefined)
            replay(bytes, (key, value) => value === undefined ? entries.delete(key) : entries.set(key, value));
    return entries;
}
export class StateLog {
    #options;
    #log;
    #opening;
    #liveBytes = 0;
    #inFlight = new Set();
    #compaction;
    static async open(options) {
        const stateLog = new StateLog(options);
        await stateLog.#opened();
        return stateLog;
    }
    constructor(options) {
        this.#options = options;
    }
    /** All changes or none. Resolves when they are durable and in memory. */
    write(changes) {
        return this.#write(changes, (log) => log.sync());
    }
    /** As `write`, but a crash may lose it: for what is found out again at the next start. */
    writeLazily(changes) {
        return this.#write(changes, () => Promise.resolve());
    }
    async close() {
        await Promise.allSettled(this.#inFlight);
        await this.#compaction;
        await this.#log?.close();
        this.#log = undefined;
    }
    async #write(changes, safe) {
        if (changes.length === 0)
            return;
        while (this.#compaction !== undefined)
            await this.#compaction;
        const log = this.#log ?? (await this.#opened());
        const work = this.#appendAndApply(log, changes, safe);
        this.#inFlight.add(work);
        try {
            await work;
        }
        catch (error) {
            if (this.#log === log)
                this.#log = undefined;
            await log.close().catch(() => { });
            throw error;
        }
        finally {
            this.#inFlight.delete(work);
        }
        this.#compactIfWorthIt(log);
    }
    async #appendAndApply(log, changes, safe) {
        const appended = log.append(this.#encode(changes));
        await Promise.all([appended.written, safe(log)]);
        for (const [key, value] of changes)
            this.#options.apply(key, value);
    }
    #encode(changes) {
        return encodeRecordBatch({
            size: changes.length,
            keys: slabOf(changes.map(([key]) => key)),
            values: slabOf(changes.map(([, value]) => (value === undefined ? null : JSON.stringify(value)))),
            timestampMs: this.#options.clock.nowMs(),
        });
    }
    #opened() {
        this.#opening ??= this.#open().finally(() => (this.#opening = undefined));
        return this.#opening;
    }
    async #open() {
        const { fileSystem, logger, directory } = this.#options;
        await ensureDirectory(fileSystem, directory);
        const { log, report } = await openLog({
            fileSystem,
            logger,
            directories: [directory],
            segmentBytes,
            indexIntervalBytes: 4_096,
            tailCacheBytes: 0,
            onRecoveredBatch: (batch) => replay(batch, this.#options.apply),
        });
        for (const damage of report.damage)
            logger.error({ ...damage }, damageText(damage));
        this.#log = log;
        return log;
    }
    #compactIfWorthIt(log) {
        const { compactionBytes = compactionBytesDefault, logger, directory } = this.#options;
        const deadBytes = log.sizeBytes - this.#liveBytes;
        if (this.#compaction !== undefined || log !== this.#log)
            return;
        if (deadBytes < Math.max(compactionBytes, 2 * this.#liveBytes))
            return;
        this.#compaction = this.#compact(log)
            .catch((error) => {
            logger.error({ directory }, `broker state cannot be compacted: ${messageOf(error)}`);
            if (this.#log === log)
                this.#log = undefined;
        })
            .finally(() => (this.#compaction = undefined));
    }
    /** Runs alone: writes wait for it, and it waits for those that have begun. */
    async #compact(log) {
        await Promise.allSettled(this.#inFlight);
        await log.roll();
        const firstLiveOffset = log.endOffset;
        const live = [...this.#options.entries()];
        for (let i = 0; i < live.length; i += entriesPerBatch)
            log.append(this.#encode(live.slice(i, i + entriesPerBatch)));
        await log.sync();
        await log.deleteBefore(firstLiveOffset);
        this.#liveBytes = log.sizeBytes;
    }
}
function replay(batch, apply) {
    const records = decodeRecords(batch, 0);
    for (let i = 0; i < records.size; i++) {
        const value = records.valueAt(i);
        const key = String(records.keyAt(i));
        // The value was written by `#encode` and is under the batch's CRC.
        apply(key, value === null ? undefined : JSON.parse(String(value)));
    }
}
function slabOf(texts) {
    const buffers = texts.map((text) => Buffer.from(text ?? ''));
    const starts = new Uint32Array(texts.length);
    const ends = new Uint32Array(texts.length);
    let position = 0;
    texts.forEach((text, i) => {
        starts[i] = text === null ? nullStart : position;
        position += buffers[i].length;
        ends[i] = position;
    });
    return { buffer: Buffer.concat(buffers), starts, ends };
}
//# sourceMappingURL=state-log.js.map