/*
 * Hot path. What a reader of committed data takes of a fetched range: a broker hands out the
 * batches of aborted transactions, too, with a list of them; the reader leaves them out (KIP-98).
 *
 *   aborted   = { producer id, first offset }*, ascending by first offset
 *   a producer id on the list is aborted from its first offset on, until its ABORT marker
 */
import { batchPositions, decodeRecords, endTransactionOfKey, isControl, isTransactional, lastOffsetOf, readBatchHeader, verifyBatchCrc, } from '../record-batch.js';
/**
 * Walks the whole batches of `bytes` that end at or behind `fetchOffset`. The first one may begin
 * below it: its earlier records are the caller's to skip. Throws CorruptionError.
 */
export function committedBatches(bytes, aborted, fetchOffset) {
    const pending = aborted.toSorted((a, b) => a.firstOffset - b.firstOffset);
    const abortedProducers = new Set();
    const positions = [];
    let nextOffset = fetchOffset;
    let leaderEpoch = -1;
    for (const position of batchPositions(bytes)) {
        const header = readBatchHeader(bytes, position);
        const lastOffset = lastOffsetOf(header);
        if (lastOffset < fetchOffset)
            continue;
        verifyBatchCrc(bytes, position);
        nextOffset = lastOffset + 1;
        leaderEpoch = header.leaderEpoch;
        while (pending.length > 0 && pending[0].firstOffset <= lastOffset)
            abortedProducers.add(pending.shift().producerId);
        if (isControl(header))
            forgetAborted(bytes, position, header, abortedProducers);
        else if (!isTransactional(header) || !abortedProducers.has(header.producerId))
            positions.push(position);
    }
    return { positions, nextOffset, leaderEpoch };
}
function forgetAborted(bytes, position, header, abortedProducers) {
    if (header.recordCount === 0)
        return;
    const key = decodeRecords(bytes, position).keyAt(0);
    if (key !== null && endTransactionOfKey(key) === 'abort')
        abortedProducers.delete(header.producerId);
}
//# sourceMappingURL=committed-batches.js.map