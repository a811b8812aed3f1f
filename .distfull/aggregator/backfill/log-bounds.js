import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { earliest, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { accessTo } from '../../protocol/kafka/security/internal-login.js';
/**
 * From the first record that was stamped at `fromMs` or later: a record is stamped when it is
 * appended, or with the time of its event, so none before it is of an event after `fromMs`.
 */
export async function logBounds({ topic, brokers, login, partitions, clock }, fromMs) {
    const cluster = new KafkaCluster({
        ...accessTo(brokers, login),
        clientId: 'tailrace-backfill',
        clock,
    });
    try {
        const all = partitions.map((partition) => ({ topic, partition }));
        const offsetsAt = async (timestampMs) => {
            const found = await listOffsets(cluster, all, timestampMs);
            return new Map(found.map(({ partition, offset }) => [partition, offset]));
        };
        const ends = await offsetsAt(latest);
        const starts = await offsetsAt(Math.max(0, fromMs));
        const logStarts = await offsetsAt(earliest);
        return partitions.map((partition) => {
            const end = ends.get(partition);
            const logStart = logStarts.get(partition);
            const at = starts.get(partition);
            return { partition, logStart, start: at < 0 ? end : Math.max(at, logStart), end };
        });
    }
    finally {
        cluster.close();
    }
}
//# sourceMappingURL=log-bounds.js.map