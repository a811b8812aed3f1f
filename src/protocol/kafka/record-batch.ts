/** The record batch codec, by idea in `record-batch/`; the format is drawn in `format.ts`. */
export { compressionCodecs } from './record-batch/compression.js';
export type { CompressionCodec } from './record-batch/compression.js';
export {
  coordinatorEpochOfMarker,
  encodeControlBatch,
  encodeEndTransactionMarker,
  endTransactionOfKey,
} from './record-batch/control.js';
export type { EndTransaction } from './record-batch/control.js';
export {
  DecodedRecords,
  decodeRecords,
  decodeRecordsAsync,
  firstRecordHeaders,
} from './record-batch/decoder.js';
export { encodeRecordBatch, encodeRecordBatchAsync } from './record-batch/encoder.js';
export type { RecordBatchInput } from './record-batch/encoder.js';
export { headerBytes, nullStart } from './record-batch/format.js';
export type { ByteSlab, RecordHeader } from './record-batch/format.js';
export {
  batchPositions,
  batchSizeAt,
  codecOf,
  hasLogAppendTime,
  isControl,
  isTransactional,
  isWholeBatchAt,
  lastOffsetAt,
  lastOffsetDeltaAt,
  lastOffsetOf,
  maxTimestampAt,
  patchBaseOffset,
  patchLeaderEpoch,
  patchLogAppendTime,
  patchProducer,
  readBatchHeader,
  verifyBatchCrc,
} from './record-batch/header.js';
export type { BatchHeader, BatchProducer } from './record-batch/header.js';
