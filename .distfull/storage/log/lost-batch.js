import { encodeControlBatch } from '../../protocol/kafka/record-batch.js';
import { stampOffset } from './offset-check.js';
export const lostType = 0x5404;
/** The range must not be empty. */
export function encodeLostBatch({ from, to }, timestampMs, headers = []) {
    const key = Buffer.alloc(4);
    key.writeInt16BE(lostType, 2);
    const record = { key, value: null, timestampMs, headers };
    const batch = encodeControlBatch(record, { lastOffsetDelta: to - from - 1 });
    stampOffset(batch, from);
    return batch;
}
//# sourceMappingURL=lost-batch.js.map