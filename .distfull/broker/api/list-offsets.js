/**
 * ListOffsets (2), versions 1–10: where a partition begins and ends, or the first record at or after
 * a time. v2 isolation · v4 leader epoch · v6 flexible · v7 the record with the largest timestamp ·
 * v8 the first local record · v9 the last one in tiered storage · v10 a timeout for reading there.
 */
import { listOffsetsApi, } from '../../generated/kafka/list-offsets.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { RefusedBatchError } from '../log/batch-validation.js';
import { leaderEpochError } from '../fetch/leader-epoch.js';
import { apiHandler } from './handler.js';
const latest = -1;
const earliest = -2;
const maxTimestamp = -3;
const earliestLocal = -4;
/** Nothing is tiered here: there is no such offset. */
const latestTiered = -5;
/** The first version in which a client may ask for it. */
const specialSince = new Map([
    [latest, 0],
    [earliest, 0],
    [maxTimestamp, 7],
    [earliestLocal, 8],
    [latestTiered, 9],
]);
const readCommitted = 1;
export const listOffsets = apiHandler(listOffsetsApi, async (request, { broker, version }) => {
    const isCommitted = request.isolationLevel === readCommitted;
    const repeated = repeatedIn(request);
    const topics = [];
    for (const { name, partitions } of request.topics) {
        const answers = [];
        for (const asked of partitions) {
            const partition = broker.topics.partition(name, asked.partitionIndex);
            answers.push(repeated.has(`${name}/${asked.partitionIndex}`)
                ? failed(asked, ErrorCode.INVALID_REQUEST)
                : await find(partition, asked, isCommitted, version));
        }
        topics.push({ name, partitions: answers });
    }
    return { topics };
});
/** Names of the partitions that are asked for more than once. */
function repeatedIn({ topics }) {
    const seen = new Set();
    const repeated = new Set();
    for (const { name, partitions } of topics)
        for (const { partitionIndex } of partitions) {
            const partition = `${name}/${partitionIndex}`;
            if (seen.has(partition))
                repeated.add(partition);
            seen.add(partition);
        }
    return repeated;
}
async function find(partition, asked, isCommitted, version) {
    const { timestamp } = asked;
    if (timestamp < 0 && version < (specialSince.get(timestamp) ?? Infinity))
        return failed(asked, ErrorCode.UNSUPPORTED_VERSION);
    if (partition === undefined)
        return failed(asked, ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
    const epochError = leaderEpochError(asked.currentLeaderEpoch, partition.leaderEpoch);
    if (epochError !== ErrorCode.NONE)
        return failed(asked, epochError);
    const end = isCommitted ? partition.lastStableOffset : partition.highWatermark;
    if (timestamp === latest)
        return found(partition, asked, end, -1);
    if (timestamp === earliest || timestamp === earliestLocal)
        return found(partition, asked, partition.startOffset, -1);
    if (timestamp === latestTiered)
        return failed(asked, ErrorCode.NONE);
    try {
        const record = await partition.findByTimestamp(timestamp === maxTimestamp ? largestTimestamp(partition) : timestamp, end);
        if (record === undefined)
            return failed(asked, ErrorCode.NONE);
        return found(partition, asked, record.offset, record.timestampMs);
    }
    catch (error) {
        return failed(asked, error instanceof RefusedBatchError ? error.error : ErrorCode.KAFKA_STORAGE_ERROR);
    }
}
function largestTimestamp(partition) {
    const all = partition.log.segments.map(({ maxTimestampMs }) => maxTimestampMs);
    return Math.max(0, ...all);
}
/** With the epoch in which the record there was written. */
function found(partition, { partitionIndex }, offset, timestamp) {
    const leaderEpoch = partition.epochAt(offset);
    return { partitionIndex, errorCode: ErrorCode.NONE, timestamp, offset, leaderEpoch };
}
function failed({ partitionIndex }, errorCode) {
    return { partitionIndex, errorCode, timestamp: -1, offset: -1, leaderEpoch: -1 };
}
//# sourceMappingURL=list-offsets.js.map