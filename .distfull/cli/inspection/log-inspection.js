/** What recovery would find in a log (storage/log/survey.ts has the rules); nothing is changed. */
import { durableEndOf, openingOf } from '../../channels/file/channel-batch.js';
import { RecoveredContent } from '../../channels/file/recovered-content.js';
import { systemCodeOf } from '../../core/errors.js';
import { silentLogger } from '../../core/logger.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { decodeOpening } from '../../storage/dead-letter-record.js';
import { inspectSegment } from '../../storage/inspect.js';
import { hasOffsetCheck } from '../../storage/log/offset-check.js';
import { segmentPath } from '../../storage/log/segment-files.js';
import { surveyLog } from '../../storage/log/survey.js';
/** Batches of a segment that may say what kind of log it is. */
const lookedAtMax = 8;
/**
 * Reads all of the segments; those that the log's owner removes meanwhile are left out. Rejects
 * with CorruptionError when they are not those of one log.
 */
export async function inspectLog(fileSystem, segments, { durableBelow, onBatch } = {}) {
    const kind = await kindOf(fileSystem, segments);
    const channel = kind === 'channel' ? new RecoveredContent() : undefined;
    const survey = await surveyLog({
        fileSystem,
        logger: silentLogger,
        directories: segments.slice(0, 1).map(({ directory }) => directory),
        segmentBytes: 0,
        indexIntervalBytes: 0,
        isDense: kind !== 'partition',
        ...(channel && { durableEndOf, openingOf, durableBelow }),
        ...(kind === 'dead letters' && { openingOf: decodeOpening }),
        onRecoveredBatch: async (batch) => {
            channel?.add(batch);
            await onBatch?.(batch);
        },
    }, segments);
    return { kind, survey, channel };
}
/**
 * By the first batches of each segment; some of them may be damaged. What a producer sends to a
 * partition cannot make it another kind: the checksum of the offset is the log's own.
 */
async function kindOf(fileSystem, segments) {
    let isDense = false;
    for (const segment of segments)
        for (const bytes of await firstBatches(fileSystem, segment)) {
            if (!hasOffsetCheck(readBatchHeader(bytes, 0)))
                continue;
            if (durableEndOf(bytes) !== undefined)
                return 'channel';
            isDense = true;
        }
    return isDense ? 'dead letters' : 'partition';
}
async function firstBatches(fileSystem, { directory, baseOffset }) {
    const found = [];
    try {
        for await (const { bytes } of inspectSegment(fileSystem, segmentPath(directory, baseOffset))) {
            if (bytes !== undefined)
                found.push(Buffer.from(bytes));
            if (found.length === lookedAtMax)
                break;
        }
    }
    catch (error) {
        if (systemCodeOf(error) !== 'ENOENT')
            throw error; // removed by the log's owner
    }
    return found;
}
//# sourceMappingURL=log-inspection.js.map