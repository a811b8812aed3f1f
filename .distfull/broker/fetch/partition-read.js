import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { batchPositions, lastOffsetAt } from '../../protocol/kafka/record-batch.js';
import { OffsetOutOfRangeError } from '../../storage/log.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import { leaderEpochError } from './leader-epoch.js';
export const topicIdVersion = 13;
const zstdVersion = 10;
const currentLeaderVersion = 16;
const noRecords = Buffer.alloc(0);
/** Why nothing can be read, or where reading begins. Throws nothing. */
export function checkedRead(topic, asked, rules) {
    const { version } = rules;
    const partition = topic?.partitions[asked.partition];
    if (topic === undefined && version >= topicIdVersion)
        return failed(asked, ErrorCode.UNKNOWN_TOPIC_ID, { abortedTransactions: [] });
    if (topic === undefined || partition === undefined)
        return failed(asked, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, { abortedTransactions: [] });
    if (version < zstdVersion && topic.configs['compression.type'] === 'zstd')
        return failed(asked, ErrorCode.UNSUPPORTED_COMPRESSION_TYPE);
    const { leaderEpoch, startOffset, endOffset } = partition;
    const error = leaderEpochError(asked.currentLeaderEpoch, leaderEpoch);
    if (error === ErrorCode.FENCED_LEADER_EPOCH && version >= currentLeaderVersion)
        return failed(asked, error, { currentLeader: { leaderId: rules.nodeId, leaderEpoch } });
    if (error !== ErrorCode.NONE)
        return failed(asked, error);
    if (asked.fetchOffset < startOffset)
        return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
    const divergingEpoch = divergence(partition, asked);
    if (divergingEpoch !== undefined) {
        const { data } = standing(partition, asked, rules);
        return { data: { ...data, divergingEpoch }, hasMore: true, isUrgent: true };
    }
    if (asked.fetchOffset > endOffset)
        return failed(asked, ErrorCode.OFFSET_OUT_OF_RANGE);
    return partition;
}
/** How far the reader may see. */
function visibleEnd(partition, { isCommitted }) {
    return isCommitted ? partition.lastStableOffset : partition.highWatermark;
}
/** Where the partition stands, without records. */
export function standing(partition, asked, rules) {
    const { highWatermark, lastStableOffset, startOffset } = partition;
    const data = {
        partitionIndex: asked.partition,
        errorCode: ErrorCode.NONE,
        highWatermark,
        lastStableOffset,
        logStartOffset: startOffset,
        abortedTransactions: rules.isCommitted ? [] : null,
        records: noRecords,
    };
    return { data, hasMore: asked.fetchOffset < visibleEnd(partition, rules), isUrgent: false };
}
/** At least a batch, however small `maxBytes` is. Never rejects. */
export async function readRecords(partition, asked, maxBytes, rules) {
    const upTo = visibleEnd(partition, rules);
    const { data } = standing(partition, asked, rules);
    try {
        const records = await partition.read(asked.fetchOffset, Math.max(1, maxBytes), upTo);
        const abortedTransactions = rules.isCommitted
            ? await partition.abortedIn(asked.fetchOffset, endOf(records, asked.fetchOffset))
            : null;
        return { data: { ...data, records, abortedTransactions }, hasMore: true, isUrgent: false };
    }
    catch (cause) {
        return failed(asked, errorOf(cause));
    }
}
/** Behind the last batch: what was aborted there or later concerns another answer. */
function endOf(records, offset) {
    const last = batchPositions(records).at(-1);
    return last === undefined ? offset : lastOffsetAt(records, last) + 1;
}
/** Where the log and what the reader has read of it part; undefined: they do not. */
function divergence(partition, asked) {
    const end = partition.endOfEpoch(asked.lastFetchedEpoch);
    if (end === undefined)
        return undefined;
    const isCut = end.epoch < asked.lastFetchedEpoch || end.endOffset < asked.fetchOffset;
    return isCut ? end : undefined;
}
function errorOf(cause) {
    if (cause instanceof RefusedBatchError)
        return cause.error;
    if (cause instanceof OffsetOutOfRangeError)
        return ErrorCode.OFFSET_OUT_OF_RANGE;
    return ErrorCode.KAFKA_STORAGE_ERROR;
}
function failed({ partition }, errorCode, more = {}) {
    const data = {
        partitionIndex: partition,
        errorCode,
        highWatermark: -1,
        lastStableOffset: -1,
        logStartOffset: -1,
        abortedTransactions: null,
        records: noRecords,
        ...more,
    };
    return { data, hasMore: true, isUrgent: true };
}
//# sourceMappingURL=partition-read.js.map