/** Which offsets a reset would commit: asks the cluster, changes nothing. */
import { ConfigError } from '../../core/errors.js';
import { earliest, fetchOffsets, latest, listOffsets, } from '../../protocol/kafka/client/offsets.js';
import { keyOf } from './group-offsets.js';
/** Of one group; `wanted` holds the offsets that a file gives. */
export async function plannedOffsets(cluster, group, partitions, target, wanted = []) {
    const uncommitted = { readCommitted: false };
    const [starts, ends, committed] = await Promise.all([
        listOffsets(cluster, partitions, earliest, uncommitted),
        listOffsets(cluster, partitions, latest, uncommitted),
        fetchOffsets(cluster, group, 'all', { requireStable: false }),
    ]);
    const current = new Map(committed.map((each) => [keyOf(each), each.offset]));
    const inFile = new Map(wanted.map((each) => [keyOf(each), each.offset]));
    const atTime = target.to === 'time'
        ? await listOffsets(cluster, partitions, target.timestampMs, uncommitted)
        : [];
    return partitions.map(({ topic, partition }, index) => {
        const start = starts[index].offset;
        const end = ends[index].offset;
        const key = keyOf({ topic, partition });
        const places = { start, end, current: current.get(key), inFile: inFile.get(key) };
        const asked = askedOffset(target, { ...places, atTime: atTime[index]?.offset }, key);
        const offset = Math.min(Math.max(asked, start), end);
        return { group, topic, partition, offset, adjustedFrom: asked === offset ? undefined : asked };
    });
}
function askedOffset(target, places, what) {
    const { start, end, current, inFile, atTime } = places;
    switch (target.to) {
        case 'earliest':
            return start;
        case 'latest':
            return end;
        case 'current':
            return current ?? end;
        case 'offset':
            return target.offset;
        case 'time':
            return atTime === undefined || atTime < 0 ? end : atTime;
        case 'file':
            return inFile;
        case 'shift':
            if (current !== undefined)
                return current + target.by;
            throw new ConfigError(`${what} has no offset to shift: use --to-offset or --to-earliest`);
    }
}
//# sourceMappingURL=reset-plan.js.map