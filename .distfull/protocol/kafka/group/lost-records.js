import { earliest, latest, listOffsets } from '../client/offsets.js';
/** Where reading goes on after a fetch that found its place gone. */
export async function placeAfterLoss({ counters, logger }, cluster, fetched) {
    const { topic, partition, fetchOffset, divergence } = fetched;
    const what = `Partition ${partition} of topic ${topic}`;
    const fields = { topic, partition };
    const [start, end] = await Promise.all([
        listOffsets(cluster, [{ topic, partition }], earliest),
        listOffsets(cluster, [{ topic, partition }], latest, { readCommitted: false }),
    ]);
    const startOffset = start[0].offset;
    if (divergence === undefined && fetchOffset < startOffset) {
        const count = startOffset - fetchOffset;
        counters.add('RecordsExpiredCount', count);
        logger.error(fields, `${what} begins at offset ${startOffset} now: up to ${count} records from ${fetchOffset} on ` +
            'were removed before they were read; raise the retention of the topic');
        return { offset: startOffset, leaderEpoch: -1 };
    }
    const cutAt = Math.min(divergence?.endOffset ?? end[0].offset, fetchOffset);
    const count = fetchOffset - cutAt;
    counters.add('RecordsTruncatedCount', count);
    logger.error(fields, `${what} has lost its end: it was read up to offset ${fetchOffset} and was cut at ${cutAt}; what ` +
        `was read of it (up to ${count} records) stays, and what comes now is read`);
    return { offset: cutAt, leaderEpoch: divergence?.epoch ?? -1 };
}
//# sourceMappingURL=lost-records.js.map