/*
 * One writer of transactions, as a hop that is exactly once needs it: records and a position, which
 * travels as a consumer group's offset, become visible together or not at all.
 *
 *   initialize ─▶ ready ─▶ begin ─▶ stamp + write ─▶ commitOffsets ─▶ end(true) ─▶ ready
 *        ▲                                 │                               │
 *        └──────── any failure: what is open is aborted by the next initialize
 *
 * There is no second try of a write or of an end: after any failure the outcome is what
 * `committedOffset` says after `initialize` (docs: exactly once, one recovery path).
 */
import { crashPoint } from '../../../core/crash-point.js';
import { FencedError, ProtocolError } from '../../../core/errors.js';
import { addOffsetsToTxnApi } from '../../../generated/kafka/add-offsets-to-txn.js';
import { addPartitionsToTxnApi } from '../../../generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '../../../generated/kafka/end-txn.js';
import { initProducerIdApi } from '../../../generated/kafka/init-producer-id.js';
import { txnOffsetCommitApi } from '../../../generated/kafka/txn-offset-commit.js';
import { ErrorCode } from '../error-codes.js';
import { assertNoError, KafkaError } from './kafka-errors.js';
import { fetchOffsets } from './offsets.js';
import { produceBatches } from './partition-writes.js';
import { retrying } from './retry.js';
import { Sequences } from './sequences.js';
import { byTopic } from './topic-partition.js';
/** Not for concurrent use: one transaction at a time. */
export class TransactionalProducer {
    #cluster;
    #options;
    #sequences = new Sequences();
    #producerId = -1;
    #producerEpoch = -1;
    #begunMs = 0;
    /** A transaction was begun, and nobody has said that it ended. */
    #isOpen = false;
    constructor(cluster, options) {
        this.#cluster = cluster;
        this.#options = options;
    }
    get transactionalId() {
        return this.#options.transactionalId;
    }
    /** One with the same id and limits elsewhere. */
    inCluster(cluster) {
        return new TransactionalProducer(cluster, this.#options);
    }
    /**
     * Fences every earlier writer with this id and ends what it left open. Again after a doubt: rejects
     * with FencedError when another writer has come since, and leaves that one alone. Two that fence
     * each other back would do so for ever.
     */
    async initialize() {
        if (this.#producerId >= 0)
            await this.#assertNotFenced();
        const { transactionalId, transactionTimeoutMs } = this.#options;
        const request = { transactionalId, transactionTimeoutMs };
        const answer = await this.#retrying(true, async () => {
            const coordinator = await this.#coordinator();
            const response = await coordinator.send(initProducerIdApi, request);
            this.#assert('initializing transactions', response.errorCode);
            return response;
        });
        this.#producerId = answer.producerId;
        this.#producerEpoch = answer.producerEpoch;
        this.#isOpen = false;
        this.#sequences.clear();
    }
    /** What the group holds of a topic partition; waits while a transaction on it is being ended. */
    async committedOffset(group, at) {
        const [offset] = await fetchOffsets(this.#cluster, group, [at], { requireStable: true });
        return offset;
    }
    /** Opens a transaction over the given partitions and, with a group, over its offsets. */
    async begin(partitions, group) {
        this.#begunMs = this.#cluster.clock.monotonicMs();
        this.#isOpen = true;
        await Promise.all([
            partitions.length === 0 ? undefined : this.#addPartitions(partitions),
            group === undefined ? undefined : this.#addOffsets(group),
        ]);
    }
    /**
     * What to encode into the next batch of a partition. Each stamp is for one batch, in this order.
     */
    stamp(topic, partition, records) {
        return {
            producerId: this.#producerId,
            producerEpoch: this.#producerEpoch,
            baseSequence: this.#sequences.take(topic, partition, records),
            isTransactional: true,
        };
    }
    /** Writes stamped batches to partitions of the open transaction. */
    async write(batches) {
        const { transactionalId, writeTimeoutMs = 30_000 } = this.#options;
        const options = { acks: -1, transactionalId, timeoutMs: writeTimeoutMs };
        await this.#fencing(() => produceBatches(this.#cluster, batches, options));
    }
    /** Adds offsets of `group` to the open transaction; the group must have no members. */
    async commitOffsets(group, offsets) {
        const request = {
            ...this.#identity(),
            groupId: group,
            topics: byTopic(offsets).map(([name, list]) => ({
                name,
                partitions: list.map(({ partition, offset, metadata }) => ({
                    partitionIndex: partition,
                    committedOffset: offset,
                    committedMetadata: metadata,
                })),
            })),
        };
        await this.#retrying(false, async () => {
            const coordinator = await this.#cluster.coordinator('group', group);
            const response = await coordinator.send(txnOffsetCommitApi, request);
            for (const { partitions } of response.topics)
                for (const { errorCode } of partitions) {
                    if (isMovedCoordinator(errorCode))
                        this.#cluster.forgetCoordinator('group', group);
                    this.#assert(`committing offsets of group ${group}`, errorCode);
                }
        });
    }
    /** Commits or aborts. When it rejects with KafkaConnectionError, the outcome is unknown. */
    async end(committed) {
        await this.#retrying(false, async () => {
            const coordinator = await this.#coordinator();
            const answer = coordinator.send(endTxnApi, { ...this.#identity(), committed });
            crashPoint('sink.kafka.committing');
            const response = await answer;
            this.#assert('ending a transaction', response.errorCode);
        });
        this.#isOpen = false;
    }
    /** Asks by an abort, which changes nothing where the transaction has ended: only the epoch counts. */
    async #assertNotFenced() {
        await this.#retrying(true, async () => {
            const coordinator = await this.#coordinator();
            const request = { ...this.#identity(), committed: false };
            const { errorCode } = await coordinator.send(endTxnApi, request);
            if (!notFenced.has(errorCode))
                this.#assert('asking for the holder', errorCode);
        }).catch((error) => {
            if (!(error instanceof KafkaError) || !fencing.has(error.errorCode))
                throw error;
        });
    }
    async #addPartitions(partitions) {
        const request = {
            ...this.#identity(),
            topics: byTopic(partitions).map(([name, list]) => ({
                name,
                partitions: [...new Set(list.map(({ partition }) => partition))],
            })),
        };
        await this.#retrying(true, async () => {
            const coordinator = await this.#coordinator();
            const { results } = await coordinator.send(addPartitionsToTxnApi, request);
            for (const { name, resultsByPartition } of results)
                for (const { partitionErrorCode } of resultsByPartition)
                    if (partitionErrorCode !== ErrorCode.OPERATION_NOT_ATTEMPTED)
                        this.#assert(`adding topic ${name} to a transaction`, partitionErrorCode);
        });
    }
    async #addOffsets(groupId) {
        await this.#retrying(true, async () => {
            const coordinator = await this.#coordinator();
            const request = { ...this.#identity(), groupId };
            const { errorCode } = await coordinator.send(addOffsetsToTxnApi, request);
            this.#assert(`adding offsets of group ${groupId} to a transaction`, errorCode);
        });
    }
    #identity() {
        if (this.#producerId < 0)
            throw new ProtocolError('the transactional producer is not initialized');
        const { transactionalId } = this.#options;
        return { transactionalId, producerId: this.#producerId, producerEpoch: this.#producerEpoch };
    }
    #coordinator() {
        return this.#cluster.coordinator('transaction', this.#options.transactionalId);
    }
    #retrying(isRepeatable, attempt) {
        const { clock, signal, retryTimeoutMs: timeoutMs } = this.#cluster;
        const options = { clock, signal, timeoutMs, isRepeatable };
        return this.#fencing(() => retrying(options, attempt));
    }
    #assert(what, errorCode) {
        const { transactionalId } = this.#options;
        if (isMovedCoordinator(errorCode))
            this.#cluster.forgetCoordinator('transaction', transactionalId);
        assertNoError(`${what} of ${transactionalId}`, errorCode);
    }
    /**
     * Turns "your epoch is old" into FencedError: another writer has this id. Not when our own
     * transaction was open for longer than its timeout: then the broker's reaper raised the epoch.
     */
    async #fencing(action) {
        try {
            return await action();
        }
        catch (error) {
            if (!(error instanceof KafkaError) || !fencing.has(error.errorCode))
                throw error;
            const openMs = this.#cluster.clock.monotonicMs() - this.#begunMs;
            if (this.#isOpen && openMs >= this.#options.transactionTimeoutMs)
                throw error;
            const { transactionalId } = this.#options;
            throw new FencedError(`another writer took over the transactional id ${transactionalId}`, {
                cause: error,
            });
        }
    }
}
const fencing = new Set([
    ErrorCode.PRODUCER_FENCED,
    ErrorCode.INVALID_PRODUCER_EPOCH,
    ErrorCode.TRANSACTION_COORDINATOR_FENCED,
]);
/** Answers to an abort by who still holds the id, or where nobody does. */
const notFenced = new Set([
    ErrorCode.INVALID_TXN_STATE,
    ErrorCode.INVALID_PRODUCER_ID_MAPPING,
    ErrorCode.TRANSACTIONAL_ID_NOT_FOUND,
]);
function isMovedCoordinator(errorCode) {
    return (errorCode === ErrorCode.NOT_COORDINATOR || errorCode === ErrorCode.COORDINATOR_NOT_AVAILABLE);
}
//# sourceMappingURL=transactional-producer.js.map