/**
 * `tailrace.o`, a header on the first record of a record batch that a sink wrote: out of which
 * channel its records came, in which hour they were read, and how many they are. One hour a batch,
 * so whatever becomes of a record, its batch tells for which hour it counts. For audit and lineage
 * only: compaction or a copying tool may remove it or part it from its batch.
 */
import { foldedHour, partitionOrigin } from '../../core/provenance.js';
const headerKey = 'tailrace.o';
const originCharactersMax = 200;
export function originHeader({ origin, hour }, count) {
    return { key: headerKey, value: Buffer.from(JSON.stringify({ origin, hour, count })) };
}
/** Where the records of a batch count: for their partition where no sink of ours wrote them. */
export function originOfRecords(records, topic, partition) {
    const first = records.size === 0 ? [] : records.headersAt(0);
    const header = first.find(({ key }) => key === headerKey);
    const noted = header?.value && parsed(Buffer.from(header.value));
    if (noted?.count === records.size)
        return { origin: noted.origin, hour: noted.hour };
    return { origin: partitionOrigin(topic, partition), hour: foldedHour };
}
/** Anybody may write a header: undefined for one that is not ours. */
function parsed(value) {
    try {
        const { origin, hour, count } = JSON.parse(value.toString());
        const isOurs = typeof origin === 'string' && origin.length <= originCharactersMax && isHour(hour);
        return isOurs ? { origin, hour, count } : undefined;
    }
    catch {
        return undefined;
    }
}
function isHour(value) {
    return Number.isInteger(value) && value >= 0 && value < 2 ** 32;
}
//# sourceMappingURL=record-origin.js.map