/*
 * A plain writer: at least once, and without duplicates of its own making. With acks -1 it is
 * idempotent (KIP-98): a batch that is sent again after a lost answer carries the same sequence,
 * and the broker keeps one copy.
 */
import { initProducerIdApi } from '../../../generated/kafka/init-producer-id.js';
import { encodeRecordBatchAsync } from '../record-batch.js';
import { ErrorCode } from '../error-codes.js';
import { assertNoError, KafkaError } from './kafka-errors.js';
import { produceBatches } from './partition-writes.js';
import { retrying } from './retry.js';
import { Sequences } from './sequences.js';
/** Not for concurrent use: the next `write` comes after the last one has settled. */
export class Producer {
    #cluster;
    #acks;
    #writeTimeoutMs;
    #sequences = new Sequences();
    #identity;
    constructor(cluster, options = {}) {
        this.#cluster = cluster;
        this.#acks = options.acks ?? -1;
        this.#writeTimeoutMs = options.writeTimeoutMs ?? 30_000;
    }
    /**
     * Writes records to partitions, one batch each, and resolves when all are acknowledged. After a
     * rejection some may have been written, and the next write begins with a new producer id.
     */
    async write(items) {
        this.#identity ??= await this.#newIdentity();
        const identity = this.#identity;
        const batches = [];
        for (const { topic, partition, records } of items) {
            const baseSequence = this.#acks === -1 ? this.#sequences.take(topic, partition, records.size) : -1;
            const batch = await encodeRecordBatchAsync({ ...records, ...identity, baseSequence });
            batches.push({ topic, partition, batch });
        }
        const { clock, signal, retryTimeoutMs: timeoutMs } = this.#cluster;
        const options = { acks: this.#acks, timeoutMs: this.#writeTimeoutMs };
        try {
            await retrying({ clock, signal, timeoutMs, isRepeatable: true }, async () => {
                await produceBatches(this.#cluster, batches, options).catch(acceptDuplicate);
            });
        }
        catch (error) {
            this.#identity = undefined;
            throw error;
        }
    }
    async #newIdentity() {
        this.#sequences.clear();
        if (this.#acks !== -1)
            return { producerId: -1, producerEpoch: -1 };
        const { clock, signal, retryTimeoutMs: timeoutMs } = this.#cluster;
        return retrying({ clock, signal, timeoutMs, isRepeatable: true }, async () => {
            const connection = await this.#cluster.anyConnection();
            const request = { transactionalId: null, transactionTimeoutMs: 60_000 };
            const answer = await connection.send(initProducerIdApi, request);
            assertNoError('asking for a producer id', answer.errorCode);
            return { producerId: answer.producerId, producerEpoch: answer.producerEpoch };
        });
    }
}
/** The first try was written although its answer was lost. */
function acceptDuplicate(error) {
    if (error instanceof KafkaError && error.errorCode === ErrorCode.DUPLICATE_SEQUENCE_NUMBER)
        return;
    throw error;
}
//# sourceMappingURL=producer.js.map