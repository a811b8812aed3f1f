/** The record batch codec, by idea in `record-batch/`; the format is drawn in `format.ts`. */
export { compressionCodecs } from './record-batch/compression.js';
export { coordinatorEpochOfMarker, encodeControlBatch, encodeEndTransactionMarker, endTransactionOfKey, } from './record-batch/control.js';
export { DecodedRecords, decodeRecords, decodeRecordsAsync, firstRecordHeaders, } from './record-batch/decoder.js';
export { encodeRecordBatch, encodeRecordBatchAsync } from './record-batch/encoder.js';
export { headerBytes, nullStart } from './record-batch/format.js';
export { batchPositions, batchSizeAt, codecOf, hasLogAppendTime, isControl, isTransactional, isWholeBatchAt, lastOffsetAt, lastOffsetOf, maxTimestampAt, patchBaseOffset, patchLeaderEpoch, patchLogAppendTime, patchProducer, readBatchHeader, verifyBatchCrc, } from './record-batch/header.js';
//# sourceMappingURL=record-batch.js.map