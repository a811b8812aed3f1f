/*
 * Hot path. The one writer of a log: everything that is queued goes out in one write, and one
 * fdatasync serves everybody who waits.
 *
 *   queued ──write──▶ written ──fdatasync──▶ durable
 *     │                  │
 *     └── a batch of the next segment: the old one is synced, the new one and its name are made
 *
 * Invariants
 *   - durableEnd <= writtenEnd; both are prefixes of the log over all segments.
 *   - Writes go on while one fdatasync is in flight (1.6 GB/s against 0.5 measured with both in
 *     turn); it covers what had been written when it began.
 *   - After the first error nothing is written any more: what was not durable is rejected, and the
 *     log decides how to go on (`reopen`). A page that failed to sync counts as clean to the
 *     kernel, so a second fdatasync would lie (fsyncgate).
 */
import { crashPoint } from '../../core/crash-point.js';
import { ChannelError, messageOf } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
const groupBytesMax = 8 << 20;
const groupBatchesMax = 1024;
export class LogWriter {
    writtenEnd;
    durableEnd;
    failure;
    #rounds;
    #segment;
    #handle;
    #writtenBytes;
    #durableBytes;
    #queue = [];
    #waiters = [];
    #writing;
    #syncing;
    /** `segment` ends in durable bytes and takes what comes next. */
    constructor(segment, handle, rounds) {
        this.#rounds = rounds;
        this.#segment = segment;
        this.#handle = handle;
        this.#writtenBytes = this.#durableBytes = segment.sizeBytes;
        this.writtenEnd = this.durableEnd = segment.endOffset;
    }
    /** The segment that takes bytes now, and how many of them are durable. */
    get current() {
        return { segment: this.#segment, durableBytes: this.#durableBytes };
    }
    /** Queues a write; segments must come in order. */
    enqueue(batch) {
        this.#queue.push(batch);
        this.#writing ??= Promise.resolve().then(() => this.#write());
    }
    /** Resolves when everything below `target` is durable. */
    syncTo(target) {
        if (this.failure !== undefined)
            return Promise.reject(this.failure);
        if (target <= this.durableEnd)
            return Promise.resolve();
        const last = this.#waiters.at(-1);
        if (last?.target === target)
            return last.durable.promise;
        const durable = new Deferred();
        this.#waiters.push({ target, durable });
        this.#rounds?.expect();
        this.#startSync();
        return durable.promise;
    }
    /** Resolves when nothing is queued or in flight, whether it succeeded or not. */
    async quiesce() {
        while (this.#writing !== undefined || this.#syncing !== undefined)
            await Promise.all([this.#writing, this.#syncing]);
    }
    /**
     * After a failure: goes on in a new segment whose opening batch is durable when this resolves.
     */
    async restart(segment, opening) {
        try {
            const handle = await segment.create();
            if (opening !== undefined)
                await handle.write([opening], 0);
            await handle.sync();
            this.resumeAt(segment, handle);
        }
        catch (error) {
            await segment.close();
            throw error;
        }
    }
    /** The log was cut or continued by hand: everything up to the end of `segment` is durable. */
    resumeAt(segment, handle) {
        this.#segment = segment;
        this.#handle = handle;
        this.#writtenBytes = this.#durableBytes = segment.sizeBytes;
        this.writtenEnd = this.durableEnd = segment.endOffset;
        this.failure = undefined;
    }
    async #write() {
        let group = [];
        try {
            while (this.#queue.length > 0) {
                const segment = this.#queue[0].segment;
                if (segment !== this.#segment)
                    await this.#switchTo(segment);
                group = this.#takeGroup(segment);
                const bytes = group.flatMap((batch) => batch.bytes ?? []);
                await this.#handle.write(bytes, this.#writtenBytes);
                crashPoint('log.written');
                if (this.failure !== undefined)
                    return rejectWrites(group, this.failure);
                this.#writtenBytes += bytes.reduce((sum, buffer) => sum + buffer.length, 0);
                this.writtenEnd = group.at(-1).endOffset;
                for (const batch of group)
                    batch.written.resolve();
                this.#startSync();
            }
        }
        catch (error) {
            this.#fail('write', error);
            rejectWrites(group, this.failure);
        }
        finally {
            this.#writing = undefined;
        }
    }
    /** What is queued for one segment, up to a bound that keeps a group's latency short. */
    #takeGroup(segment) {
        let count = 0;
        let bytes = 0;
        for (const batch of this.#queue) {
            if (batch.segment !== segment || count === groupBatchesMax || bytes >= groupBytesMax)
                break;
            count++;
            bytes += batch.bytes?.length ?? 0;
        }
        return this.#queue.splice(0, count);
    }
    async #switchTo(segment) {
        while (this.#syncing !== undefined)
            await this.#syncing;
        if (this.failure !== undefined)
            throw this.failure;
        this.#syncing = this.#sync();
        await this.#syncing;
        if (this.failure !== undefined)
            throw this.failure;
        const old = this.#segment;
        await old.writeIndexes().catch(() => { }); // rebuilt by a scan when they are missing
        await old.close();
        this.#handle = await segment.create();
        crashPoint('log.rolled');
        this.#segment = segment;
        this.#writtenBytes = this.#durableBytes = 0;
    }
    #startSync() {
        const first = this.#waiters[0];
        if (this.#syncing !== undefined || first === undefined || first.target > this.writtenEnd)
            return;
        const sync = () => this.#sync();
        this.#syncing = this.#rounds?.join(sync) ?? sync();
    }
    async #sync() {
        const { writtenEnd } = this;
        const writtenBytes = this.#writtenBytes;
        try {
            await this.#handle.sync();
            if (this.failure !== undefined)
                return;
            this.durableEnd = writtenEnd;
            this.#durableBytes = writtenBytes;
            const served = this.#waiters.filter((waiter) => waiter.target <= writtenEnd);
            this.#waiters = this.#waiters.slice(served.length);
            for (const waiter of served)
                waiter.durable.resolve();
        }
        catch (error) {
            this.#fail('fdatasync', error);
        }
        finally {
            this.#syncing = undefined;
            this.#startSync();
        }
    }
    #fail(operation, cause) {
        this.failure ??= new ChannelError(`${this.#segment.path}: ${operation} failed: ${messageOf(cause)}; nothing behind offset ${this.durableEnd} was stored`, { cause });
        rejectWrites(this.#queue, this.failure);
        for (const waiter of this.#waiters)
            waiter.durable.reject(this.failure);
        this.#queue = [];
        this.#waiters = [];
    }
}
function rejectWrites(batches, failure) {
    for (const batch of batches)
        batch.written.reject(failure);
}
//# sourceMappingURL=log-writer.js.map