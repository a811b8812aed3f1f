import { FileFill, sliceIndexes } from './roll-policy.js';
export class BucketFiles {
    #parts;
    /** The one that was left alone for the longest first. */
    #buckets = new Map();
    /** All that are not closed yet. */
    #files = new Set();
    #openCount = 0;
    constructor(parts) {
        this.#parts = parts;
    }
    /** In-use paths that are still being written. */
    get paths() {
        const paths = new Set();
        for (const { path } of this.#files)
            if (path !== undefined)
                paths.add(path);
        return paths;
    }
    /** Queues the events at `indexes`; so many bytes of bodies. */
    add(delivery, batch, where, indexes) {
        let bodyBytes = 0;
        const bucket = this.#touch(where);
        const count = indexes === 'all' ? batch.size : indexes.length;
        for (let at = 0; at < count;) {
            const current = (bucket.current ??= this.#open(bucket));
            const { file, fill } = current;
            const bytesBefore = fill.bodyBytes;
            const next = fill.take(batch, indexes, at);
            const pieceBytes = fill.bodyBytes - bytesBefore;
            current.idle?.cancel();
            const piece = sliceIndexes(indexes, at, next, batch.size);
            file.add({ delivery, batch, indexes: piece, bodyBytes: pieceBytes });
            if (fill.isFull)
                this.#finish(bucket);
            bodyBytes += pieceBytes;
            at = next;
        }
        return bodyBytes;
    }
    /** Finishes every file. */
    finishAll() {
        for (const bucket of this.#buckets.values())
            this.#forget(bucket);
    }
    /** Finishes the files that the delivery waits for first. */
    finishFor(delivery) {
        for (const bucket of this.#buckets.values())
            if (bucket.current?.file.oldest === delivery)
                this.#forget(bucket);
    }
    abandonAll(error) {
        for (const bucket of this.#buckets.values())
            this.#drop(bucket);
        this.#buckets.clear();
        for (const file of this.#files)
            file.abandon(error);
    }
    /** Resolves when no file is being written any more. */
    async ended() {
        await Promise.all([...this.#files].map(({ ended }) => ended));
    }
    #touch(where) {
        const key = `${where.folder}/${where.prefix}`;
        const found = this.#buckets.get(key);
        if (found !== undefined)
            this.#buckets.delete(key);
        const { folder, prefix } = where;
        const counter = found?.counter ?? this.#parts.firstCounter();
        const bucket = found ?? { key, folder, prefix, counter, current: undefined };
        this.#buckets.set(key, bucket);
        if (this.#buckets.size > this.#parts.roll.openFilesMax) {
            const [eldest] = this.#buckets.values();
            this.#forget(eldest);
        }
        return bucket;
    }
    #open(bucket) {
        const { clock, roll, counters } = this.#parts;
        const file = this.#parts.open(bucket, {
            written: (bodyBytes) => this.#parts.written(bodyBytes),
            idle: () => this.#rest(bucket, file),
            closed: () => {
                counters.add('ConnectionClosedCount');
                this.#files.delete(file);
            },
            failed: (error) => {
                counters.add('ConnectionFailedCount');
                this.#files.delete(file);
                if (bucket.current?.file === file)
                    this.#drop(bucket);
                this.#parts.failed(error);
            },
        });
        const interval = roll.intervalMs === Infinity
            ? undefined
            : clock.schedule(roll.intervalMs, () => this.#forget(bucket));
        this.#files.add(file);
        counters.add('ConnectionCreatedCount');
        counters.set('OpenFileCount', ++this.#openCount);
        return { file, fill: new FileFill(roll), interval, idle: undefined };
    }
    #rest(bucket, file) {
        const { clock, roll } = this.#parts;
        const { current } = bucket;
        if (current?.file !== file || roll.idleMs === Infinity)
            return;
        current.idle?.cancel();
        current.idle = clock.schedule(roll.idleMs, () => this.#forget(bucket));
    }
    /** The bucket's next file counts on. */
    #finish(bucket) {
        this.#drop(bucket)?.seal();
    }
    #forget(bucket) {
        this.#buckets.delete(bucket.key);
        this.#finish(bucket);
    }
    #drop(bucket) {
        const { current } = bucket;
        if (current === undefined)
            return undefined;
        current.interval?.cancel();
        current.idle?.cancel();
        bucket.current = undefined;
        this.#parts.counters.set('OpenFileCount', --this.#openCount);
        return current.file;
    }
}
//# sourceMappingURL=bucket-files.js.map