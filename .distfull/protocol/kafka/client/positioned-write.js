/*
 * One transaction of a hop that is exactly once: records and, as the offset of the producer's own
 * group, the position behind them.
 *
 *   begin ─▶ produce + TxnOffsetCommit ─▶ EndTxn(commit)
 *
 *   a crash or a lost answer …      leaves                     the next `initialize` finds
 *   before EndTxn arrives           an open transaction        it aborted, the old position
 *   after it arrives                a committed transaction    the new position
 */
import { crashPoint } from '../../../core/crash-point.js';
import { encodeRecordBatchAsync } from '../record-batch.js';
/**
 * Resolves when records and position are committed; without records only the position is. After any
 * failure the outcome is what the group holds after `initialize`: there is no second try.
 */
export async function writeWithPosition(producer, records, position) {
    const group = producer.transactionalId;
    const [batches] = await Promise.all([
        encodeStamped(producer, records),
        producer.begin(records, group),
    ]);
    await Promise.all([producer.write(batches), producer.commitOffsets(group, [position])]);
    crashPoint('sink.kafka.produced');
    await producer.end(true);
    crashPoint('sink.kafka.committed');
}
async function encodeStamped(producer, items) {
    const batches = [];
    for (const { topic, partition, records } of items) {
        const stamp = producer.stamp(topic, partition, records.size);
        const batch = await encodeRecordBatchAsync({ ...records, ...stamp });
        batches.push({ topic, partition, batch });
    }
    return batches;
}
//# sourceMappingURL=positioned-write.js.map