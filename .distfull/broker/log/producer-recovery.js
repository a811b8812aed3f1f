/** What the producers of a partition are known for, from its batches. */
import { batchPositions, coordinatorEpochOfMarker, decodeRecords, endTransactionOfKey, isControl, isTransactional, lastOffsetOf, readBatchHeader, } from '../../protocol/kafka/record-batch.js';
const readBytes = 1_048_576;
/** Takes over the batches from an offset on; only after a failed write, a start reads them anyway. */
export async function recoverFrom(log, from, into) {
    for (let offset = Math.max(from, log.startOffset); offset < log.endOffset;) {
        const batches = await log.read(offset, readBytes, log.endOffset);
        if (batches.length === 0)
            return;
        for (const position of batchPositions(batches)) {
            const header = readBatchHeader(batches, position);
            takeOver(into, header, batches.subarray(position, position + header.sizeBytes));
            offset = lastOffsetOf(header) + 1;
        }
    }
}
export function takeOver(into, header, batch) {
    const { producers, aborted, nowMs } = into;
    if (!isControl(header))
        return producers.record(header, header.baseOffset, nowMs);
    if (!isTransactional(header))
        return;
    const records = decodeRecords(batch, 0);
    const key = records.keyAt(0);
    const type = key === null ? undefined : endTransactionOfKey(key);
    if (type === undefined)
        return;
    const coordinatorEpoch = coordinatorEpochOfMarker(records.valueAt(0));
    const end = { type, coordinatorEpoch };
    const entry = producers.recordMarker(header, end, header.baseOffset, nowMs);
    if (entry !== undefined)
        aborted.add(entry);
}
//# sourceMappingURL=producer-recovery.js.map