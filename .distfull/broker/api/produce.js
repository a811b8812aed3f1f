/*
 * Hot path. Produce (0), versions 3–11; 0–2 are announced and closed upon (schemas/kafka/README.md).
 * v7 zstd · v8 error message · v9 flexible · v10 the new leader (never another one here) · v11 an error
 * that says: abort the transaction (KIP-890).
 *
 * All batches of a request are appended before anything is awaited, so requests of one connection
 * keep their order; then the answer waits for what `acks` asks.
 */
import { ProtocolError } from '../../core/errors.js';
import { produceApi, } from '../../generated/kafka/produce.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { isTransactional } from '../../protocol/kafka/record-batch.js';
import { RefusedBatchError, validateBatch } from '../log/batch-validation.js';
import { isInternalTopic } from '../log/topic-name.js';
import { abortableAs } from './coordinator-errors.js';
import { apiHandler } from './handler.js';
const acksAll = -1;
const zstdVersion = 7;
const abortableVersion = 11;
/** Kafka's own tools may write to its internal topics. */
const adminClientId = '__admin_client';
export const produce = apiHandler(produceApi, (request, context) => {
    const areAcksKnown = request.acks >= acksAll && request.acks <= 1;
    const topics = request.topicData.map(({ name, partitionData }) => ({
        name,
        outcomes: partitionData.map((data) => areAcksKnown
            ? append(context.broker.topics.get(name), data, context)
            : {
                response: refusal(data.index, ErrorCode.INVALID_REQUIRED_ACKS, `acks=${request.acks}`),
            }),
    }));
    if (request.acks === 0)
        return answerNothing(topics);
    return answer(topics, request.acks);
});
function append(topic, { index, records }, { broker, version, clientId }) {
    const partition = topic?.partitions[index];
    if (topic === undefined || partition === undefined)
        return { response: refusal(index, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, null) };
    if (isInternalTopic(topic.name) && clientId !== adminClientId)
        return { response: refusal(index, ErrorCode.INVALID_TOPIC_EXCEPTION, null) };
    try {
        const { batchBytesMax, segmentBytes, isCompacted, hasLogAppendTime } = topic.settings;
        const header = validateBatch(records, {
            batchBytesMax,
            segmentBytes,
            allowsZstd: version >= zstdVersion,
            requiresKeys: isCompacted,
        });
        if (isTransactional(header)) {
            const refused = broker.transactions.produceError(header, topic.name, index);
            const error = abortableAs(refused, version >= abortableVersion);
            if (error !== ErrorCode.NONE)
                throw new RefusedBatchError(error, 'the transaction is not open in this partition');
        }
        const appendTimeMs = hasLogAppendTime ? broker.clock.nowMs() : undefined;
        const produced = partition.append(records, header, appendTimeMs);
        return {
            produced,
            response: {
                index,
                baseOffset: produced.baseOffset,
                logAppendTimeMs: appendTimeMs ?? -1,
                logStartOffset: partition.startOffset,
            },
        };
    }
    catch (error) {
        return { response: refusalOf(index, error) };
    }
}
/** acks=0 has no answer; closing the connection is the only way to say that something failed. */
function answerNothing(topics) {
    const failed = topics.flatMap(({ outcomes }) => outcomes).find(({ produced }) => !produced);
    if (failed !== undefined)
        throw new ProtocolError(`produce with acks=0 failed: error ${failed.response.errorCode}`);
    return undefined;
}
async function answer(topics, acks) {
    const responses = [];
    for (const { name, outcomes } of topics) {
        const partitionResponses = [];
        for (const outcome of outcomes)
            partitionResponses.push(await settled(outcome, acks));
        responses.push({ name, partitionResponses });
    }
    return { responses };
}
async function settled({ response, produced }, acks) {
    if (produced === undefined)
        return response;
    try {
        await (acks === acksAll ? produced.safe : produced.written);
        return response;
    }
    catch (error) {
        return refusalOf(response.index, error);
    }
}
function refusalOf(index, error) {
    if (error instanceof RefusedBatchError)
        return refusal(index, error.error, error.message);
    return refusal(index, ErrorCode.KAFKA_STORAGE_ERROR, null);
}
function refusal(index, errorCode, errorMessage) {
    return { index, errorCode, baseOffset: -1, logStartOffset: -1, errorMessage };
}
//# sourceMappingURL=produce.js.map