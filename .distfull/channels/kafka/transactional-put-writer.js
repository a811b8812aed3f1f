import { crashPoint } from '../../core/crash-point.js';
import { hourOf } from '../../core/provenance.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import { encodeRecordBatchAsync } from '../../protocol/kafka/record-batch.js';
import { ensureDirectory } from '../../storage/atomic-file.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { OriginLedger } from '../origin-ledger.js';
import { PutJournal } from './put-journal.js';
export class TransactionalPutWriter {
    ledger = new OriginLedger();
    #context;
    #settings;
    #cluster;
    #journal;
    #lock;
    #state;
    #producer;
    /** Who writes, and what is stored, is known. */
    #isReady = false;
    constructor(context, settings, cluster) {
        this.#context = context;
        this.#settings = settings;
        this.#cluster = cluster;
        this.#journal = new PutJournal(context.fileSystem, context.directory);
    }
    async open() {
        const { fileSystem, directory } = this.#context;
        const { requestTimeoutMs: writeTimeoutMs, transactionTimeoutMs } = this.#settings.puts;
        await ensureDirectory(fileSystem, directory);
        this.#lock ??= await lockDirectory(fileSystem, directory);
        this.#state = await this.#journal.load();
        const transactionalId = `tailrace-${this.#state.id}-put`;
        const options = { transactionalId, transactionTimeoutMs, writeTimeoutMs };
        this.#producer = new TransactionalProducer(this.#cluster, options);
        this.ledger = OriginLedger.restore(this.#state.ledger);
        // Without anything in doubt the brokers are asked when there is something to put.
        if (this.#state.next !== undefined)
            await this.recover();
    }
    async write(records, ranges, hour) {
        if (records.length === 0) {
            this.ledger.apply(ranges, hour);
            return this.#save(undefined);
        }
        if (!this.#isReady)
            await this.recover();
        this.#isReady = false;
        await this.#commit(records, ranges);
        this.#isReady = true;
        this.#take(ranges, hour);
    }
    async close() {
        // Unsaved, the next start asks the brokers.
        if (this.#isReady)
            await this.#save(undefined).catch(() => { });
        await this.#lock?.release();
        this.#lock = undefined;
    }
    async #commit(records, ranges) {
        const producer = this.#producer;
        const group = producer.transactionalId;
        const offset = this.#state.stored + 1;
        const [batches] = await Promise.all([
            this.#encode(records),
            producer.begin(records, group),
            this.#save(ranges),
        ]);
        const at = { topic: this.#settings.topic, partition: 0, offset, metadata: '' };
        await Promise.all([producer.write(batches), producer.commitOffsets(group, [at])]);
        await producer.end(true);
        crashPoint('channel.synced');
    }
    async #encode(items) {
        const batches = [];
        for (const { topic, partition, records } of items) {
            const stamp = this.#producer.stamp(topic, partition, records.size);
            const batch = await encodeRecordBatchAsync({ ...records, ...stamp });
            batches.push({ topic, partition, batch });
        }
        return batches;
    }
    async recover() {
        const place = await this.#place();
        const before = this.#state.place;
        if (before !== undefined && !isSame(before, place))
            this.#begin(place);
        await this.#producer.initialize();
        const group = this.#producer.transactionalId;
        const at = { topic: place.topic, partition: 0 };
        const found = await this.#producer.committedOffset(group, at);
        this.#state = { ...this.#state, place };
        const { stored, next } = this.#state;
        const isIn = next !== undefined && found?.offset === stored + 1;
        if (isIn)
            this.#take(next, this.#hour);
        else if ((found?.offset ?? 0) !== stored)
            this.#tellOther(found?.offset, stored);
        this.#state = { ...this.#state, stored: found?.offset ?? stored, next: undefined };
        this.#isReady = true;
        return isIn;
    }
    /** The transaction is in: what was read for it counts. */
    #take(ranges, hour) {
        this.ledger.apply(ranges, hour);
        this.#state = { ...this.#state, stored: this.#state.stored + 1 };
    }
    #save(next) {
        const { origins } = this.ledger.snapshot(this.#hour);
        // The sums are for an audit, which does not look into the topic.
        const ledger = { origins: origins.map((origin) => ({ ...origin, audit: [] })) };
        this.#state = { ...this.#state, ledger, next };
        return this.#journal.save(this.#state);
    }
    get #hour() {
        return hourOf(this.#context.clock.nowMs());
    }
    async #place() {
        const clusterId = await this.#cluster.clusterId();
        const { topic } = this.#settings;
        const { id: topicId } = await this.#cluster.topic(topic, { create: true });
        return { clusterId, topic, topicId };
    }
    #begin(place) {
        const { logger, location, name } = this.#context;
        const isInDoubt = this.#state.next !== undefined;
        logger.warn({ topic: place.topic, cluster: place.clusterId }, `${location}: channel ${name}: topic ${place.topic} is another one than it was put to before` +
            (isInDoubt ? '; the last put may be there, and is put here again' : ''));
        this.#state = { ...this.#state, place, stored: 0, next: undefined };
    }
    #tellOther(found, stored) {
        const { logger, location, name } = this.#context;
        const fact = found === undefined ? 'has no number any more' : `has number ${found}`;
        logger.warn({ found, stored }, `${location}: channel ${name}: the topic ${fact}, the journal has ${stored}: Kafka drops one ` +
            'that is idle for 7 days, or the directory is an old copy; what was in doubt may be put twice');
    }
}
function isSame(a, b) {
    const isOtherLife = a.topicId !== undefined && b.topicId !== undefined && a.topicId !== b.topicId;
    return a.clusterId === b.clusterId && a.topic === b.topic && !isOtherLife;
}
//# sourceMappingURL=transactional-put-writer.js.map