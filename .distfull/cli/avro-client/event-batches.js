import { EventBatch } from '../../core/batch.js';
/** Keeps a call far below the 64 MiB that a Tailrace source takes. */
const batchBytesMax = 8 * 1024 * 1024;
/** As Flume's client sends them: every batch is full but for the last one, and for large bodies. */
export async function* inBatches(bodies, { batchEvents, headers }) {
    let gathered = [];
    let bytes = 0;
    const take = () => {
        const batch = EventBatch.of(gathered, { headers });
        gathered = [];
        bytes = 0;
        return batch;
    };
    for await (const body of bodies) {
        if (gathered.length > 0 && bytes + body.length > batchBytesMax)
            yield take();
        gathered.push(body);
        bytes += body.length;
        // At once, not with the next line: on a terminal that one may never come.
        if (gathered.length === batchEvents)
            yield take();
    }
    if (gathered.length > 0)
        yield take();
}
//# sourceMappingURL=event-batches.js.map