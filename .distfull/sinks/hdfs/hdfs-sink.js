/*
 * Hot path. Flume's HDFS sink over WebHDFS. Each delivery is cut by bucket (its path and prefix with
 * the escapes filled in); a bucket has at most one open file, see bucket-files.ts.
 *
 *   append mode   a piece arrives when it is appended to the open file   appended-file.ts
 *   file mode     it arrives when the whole file has its final name      streamed-file.ts
 *
 * What has arrived is in the journal, by the channel's sequences, before a delivery is done: a start
 * or a doubt goes on from there, and what became of each file is settled beside it (file-closing.ts).
 * In append mode a failed call costs its own file. In file mode it ends all files that are open:
 * their deliveries are committed in order, so those behind a failed one would only hold the channel.
 */
import { localHostNames } from '../../codecs/event-escapes/host-names.js';
import { asksForHost } from '../../codecs/event-escapes/template.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { Deferred } from '../../util/deferred.js';
import { refusedBefore, refusedEvent, withoutRefused } from '../refused-events.js';
import { AppendedFile } from './appended-file.js';
import { BucketFiles } from './bucket-files.js';
import { BucketRouter } from './bucket-router.js';
import { CallSlots } from './call-slots.js';
import { deliveryErrorOf } from './delivery-failure.js';
import { FileClosing } from './file-closing.js';
import { FileContent } from './file-content.js';
import { FileNames, nameExtraBytes } from './file-names.js';
import { finishAll } from './finish-all.js';
import { connectHdfs } from './hdfs-connection.js';
import { Journal } from './journal.js';
import { OpenDelivery } from './open-delivery.js';
import { OpenFile } from './open-file.js';
import { settingsOf } from './settings.js';
import { StreamedFile } from './streamed-file.js';
/** Bodies in memory, of all that is not written yet. */
const queuedBytesMax = 16 * 1024 * 1024;
const deliveryBytesMax = 4 * 1024 * 1024;
/**
 * Bytes limit append mode long before. With too few, all of them are in the call under way, and the
 * first that comes after it gets a call for itself (64 of 64 KiB: half of the calls, half the speed).
 */
const openDeliveriesMax = 4096;
/** Where calls have no limit, a stop has. */
const stopMsMax = 60_000;
export class HdfsSink {
    limit;
    openDeliveriesMax = openDeliveriesMax;
    holdsDeliveries;
    /** As Flume: a connection is an open file. */
    countsConnections = true;
    #context;
    #settings;
    #names;
    #slots;
    #files;
    #connect;
    /** Since `start`. */
    #parts;
    /** Not settled, the oldest first. */
    #open = new Set();
    #deliveries = 0;
    #queuedBytes = 0;
    /** Somebody waits for less to be queued. */
    #room;
    /** File mode: until `recover`, nothing is taken. */
    #failure;
    /** Sequences whose letters are stored. */
    #refused = new Set();
    /** @throws ConfigError */
    constructor(context, connect = connectHdfs) {
        const settings = settingsOf(context);
        const { clock, counters, signal } = context;
        const isWhole = settings.delivery === 'file';
        this.#context = context;
        this.#settings = settings;
        this.#connect = connect;
        this.#names = new FileNames(settings.names, clock.nowMs());
        this.#slots = new CallSlots(settings.callsMax);
        this.#files = new BucketFiles({
            clock,
            counters,
            roll: settings.roll,
            firstCounter: () => this.#names.counterAt(clock.nowMs()),
            open: (bucket, events) => new OpenFile(this.#writer(bucket), this.#slots, events),
            written: (bodyBytes) => this.#written(bodyBytes),
            failed: (error) => this.#fileFailed(error),
        });
        this.holdsDeliveries = isWhole;
        this.limit = { events: settings.batchEventsMax, bytes: deliveryBytesMax };
        // Deliveries that are held settle before `stop` is called.
        if (isWhole)
            signal.addEventListener('abort', () => this.release(), { once: true });
    }
    /** Also after what was refused for certain: until then nothing is taken. */
    get mustRecover() {
        return this.#failure !== undefined;
    }
    get peer() {
        return this.#parts?.hdfs.activeNamenode;
    }
    async start() {
        const { logger, location, name, fileSystem, directory, counters, clock } = this.#context;
        for (const warning of this.#settings.warnings)
            logger.warn({}, `${location}: sink ${name}: ${warning}`);
        const { channelIsDurable: syncs } = this.#context;
        const journal = await Journal.open({ fileSystem, directory, syncs, logger, counters });
        const hdfs = await this.#connect(this.#settings, this.#context);
        const { closeTries, retryIntervalMs, callTimeoutMs } = this.#settings;
        const closing = new FileClosing({
            hdfs,
            journal,
            clock,
            logger,
            counters,
            closeTries,
            retryIntervalMs,
            callTimeoutMs: Math.min(callTimeoutMs, stopMsMax),
        });
        this.#parts = { hdfs, journal, closing, router: await this.#makeRouter() };
    }
    async stop() {
        this.#files.finishAll();
        await this.#files.ended();
        const { hdfs, journal, closing } = this.#started;
        await closing.stop();
        await journal.close();
        hdfs.close();
    }
    /** Files that work go on; what was given up is settled beside the new deliveries. */
    async recover() {
        const { channelId, lane, deadLetters } = this.#context;
        const { journal, closing } = this.#started;
        try {
            await journal.begin(channelId, lane);
            await this.#find();
            await closing.decidePrepared();
        }
        catch (error) {
            throw this.#located(error);
        }
        closing.settleAllBut(this.#files.paths);
        this.#failure = undefined;
        this.#refused = refusedBefore(deadLetters, channelId);
        const known = journal.known.clone();
        // Without a journal there is no position: the letters alone are none.
        if (known.end > 0)
            for (const sequence of this.#refused)
                known.add(sequence, sequence + 1);
        return known;
    }
    /**
     * Which namenode is active; a file may stay open for long before another call tells. Rejects while
     * none is: whatever was begun then would leave one more name in doubt with each try.
     */
    async #find() {
        const { hdfs } = this.#started;
        const before = hdfs.activeNamenode;
        await hdfs.status('/');
        if (hdfs.activeNamenode !== before)
            this.#context.logger.info({}, `HDFS answers at ${hdfs.activeNamenode}`);
    }
    /** Not async: its frame would keep the batch until the delivery is done. */
    deliver(delivery) {
        if (this.#failure !== undefined)
            return Promise.reject(this.#failure);
        if (this.holdsDeliveries && this.#context.signal.aborted)
            return Promise.reject(new DeliveryError('the sink is stopping', { outcome: 'refused' }));
        this.#started.journal.forgetBelow(delivery.lowMark);
        const taken = withoutRefused(delivery, this.#refused);
        const open = new OpenDelivery(taken.ranges, ++this.#deliveries);
        this.#open.add(open);
        this.#split(open, taken);
        return open.done
            .catch((error) => {
            throw this.#located(error);
        })
            .finally(() => this.#open.delete(open));
    }
    /** Resolves when another delivery finds room in memory. */
    ready() {
        if (this.#queuedBytes < queuedBytesMax)
            return Promise.resolve();
        return (this.#room ??= new Deferred()).promise;
    }
    release() {
        if (this.holdsDeliveries)
            this.#files.finishAll();
    }
    async drain() {
        this.#files.finishAll();
        await this.#files.ended();
        const { journal, closing } = this.#started;
        const { clock, signal } = this.#context;
        const openPaths = () => this.#files.paths;
        await finishAll({ journal, closing, clock, signal, openPaths }).catch((error) => {
            throw this.#located(error);
        });
    }
    get #started() {
        if (this.#parts === undefined)
            throw new Error('the sink was not started');
        return this.#parts;
    }
    async #makeRouter() {
        const { templates, time, names } = this.#settings;
        const { clock } = this.#context;
        const asks = asksForHost(templates.folder) || asksForHost(templates.prefix);
        const host = asks ? await localHostNames() : undefined;
        return new BucketRouter({
            templates,
            time,
            host,
            nameExtraBytes: nameExtraBytes(names),
            clock,
        });
    }
    #split(open, taken) {
        open.begin(); // until it is split
        try {
            this.#addToFiles(open, taken);
            open.skipped();
        }
        catch (error) {
            open.failed(deliveryErrorOf(error));
        }
        const [oldest] = this.#open;
        // The runner waits for the oldest before it hands over more than so many.
        if (this.holdsDeliveries && this.#deliveries - oldest.number + 1 >= openDeliveriesMax)
            this.#files.finishFor(oldest);
    }
    #addToFiles(open, { batch }) {
        if (batch.size === 0)
            return;
        const { buckets, refused } = this.#started.router.route(batch);
        const [first] = refused;
        if (first !== undefined && this.#context.isLenient)
            throw new DeliveryError(first.reason, { outcome: 'refused' });
        if (refused.length > 0)
            this.#refuseBeside(open, batch, refused);
        for (const { folder, prefix, indexes } of buckets)
            this.#queuedBytes += this.#files.add(open, batch, { folder, prefix }, indexes);
    }
    /** The delivery waits for the letters as for a piece. */
    #refuseBeside(open, batch, refused) {
        open.begin();
        this.#putLetters(open, batch, refused).then(() => open.skipped(), (error) => open.failed(deliveryErrorOf(error)));
    }
    async #putLetters({ ranges }, batch, refused) {
        const { deadLetters, channelId } = this.#context;
        await deadLetters.put(refused.map(({ index, reason }) => refusedEvent({ batch, ranges }, index, channelId, reason)));
    }
    #writer(bucket) {
        const { hdfs, journal, closing } = this.#started;
        const content = new FileContent(this.#settings.format.encoder(), ({ delivery, batch }, index, reason) => this.#putLetters(delivery, batch, [{ index, reason }]));
        const line = this.#context;
        const parts = { hdfs, journal, closing, content, logger: line.logger };
        return this.holdsDeliveries
            ? new StreamedFile(parts, {
                inUse: (first) => this.#names.attempt(bucket, line, first),
                final: (ranges) => this.#names.whole(bucket, line, ranges),
            })
            : new AppendedFile(parts, () => this.#names.counted(bucket, ++bucket.counter));
    }
    #written(bodyBytes) {
        this.#queuedBytes -= bodyBytes;
        if (this.#queuedBytes >= queuedBytesMax)
            return;
        this.#room?.resolve();
        this.#room = undefined;
    }
    #fileFailed(error) {
        if (!this.holdsDeliveries || this.#failure !== undefined)
            return;
        this.#failure = error;
        this.#files.abandonAll(error);
    }
    #located(error) {
        const { location, name } = this.#context;
        const { outcome, cause } = deliveryErrorOf(error);
        const isSilent = cause instanceof WebHdfsError && cause.failure === 'unavailable';
        const hint = isSilent ? ` (${this.#settings.fileSystem.explanation})` : '';
        const message = `${location}: sink ${name}: ${messageOf(error)}${hint}`;
        return new DeliveryError(message, { outcome, cause: error });
    }
}
//# sourceMappingURL=hdfs-sink.js.map