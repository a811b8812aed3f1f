/** DescribeLogDirs (35), versions 1–4: the data directory. v4 the size of its disk. */
import { describeLogDirsApi, } from '../../generated/kafka/describe-log-dirs.js';
import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
const unknownBytes = -1;
export const describeLogDirs = apiHandler(describeLogDirsApi, async (request, { broker }) => {
    const { topics, dataDir } = broker;
    const asked = request.topics ??
        topics.all.map(({ name, partitions }) => ({
            topic: name,
            partitions: partitions.map(({ index }) => index),
        }));
    const described = asked.map((topic) => sizesOf(topic, broker));
    const directory = {
        logDir: dataDir,
        topics: described.filter(({ partitions }) => partitions.length > 0),
        ...(await diskOf(broker)),
    };
    return { results: [directory] };
});
function sizesOf({ topic, partitions }, { topics }) {
    return {
        name: topic,
        partitions: partitions.flatMap((index) => {
            const partition = topics.partition(topic, index);
            if (partition === undefined)
                return [];
            const { sizeBytes, endOffset, highWatermark } = partition;
            const offsetLag = Math.max(0, endOffset - highWatermark);
            return [{ partitionIndex: index, partitionSize: sizeBytes, offsetLag, isFutureKey: false }];
        }),
    };
}
async function diskOf({ fileSystem, dataDir, logger }) {
    try {
        return { errorCode: ErrorCode.NONE, ...(await fileSystem.diskSpace(dataDir)) };
    }
    catch (error) {
        logger.error({ directory: dataDir }, `the disk cannot be asked: ${messageOf(error)}`);
        const errorCode = ErrorCode.KAFKA_STORAGE_ERROR;
        return { errorCode, totalBytes: unknownBytes, usableBytes: unknownBytes };
    }
}
//# sourceMappingURL=describe-log-dirs.js.map