/*
 * Where the channels of one source stand together, and how a channel comes to stand with them.
 *
 *   new to the source ──join──▶ member      a position-only put: the others' lowest positions, and the
 *                                           source's own origin as the sign of membership
 *
 * What a member does not know of an origin it lacks: the origin's first batch may be in another
 * channel and lost here, when a crash came between the two. A channel that was added to the
 * configuration later cannot be told from that but by its missing sign; it joins where the others'
 * lowest stands (exactly once, §2).
 */
import { EventBatch } from '../core/batch.js';
import { IntervalSet } from '../core/interval-set.js';
/**
 * Makes all of them members. Resolves when that is durable. `inherited`: the source had other
 * channels until now, which stood there; these stand there, too, whatever they knew.
 */
export async function joinChannels(inlets, sourceOrigin, hour, inherited) {
    const isMember = ({ channel }) => channel.positions().has(sourceOrigin);
    const members = inlets.filter(isMember).map(({ channel }) => channel);
    const standing = inherited ?? commonPositions(members);
    const sign = { origin: sourceOrigin, to: 0, ...nothingRead(hour) };
    for (const inlet of inlets.filter((each) => inherited !== undefined || !isMember(each))) {
        await putPositions(inlet.channel, [...rangesOf(standing, hour), sign]);
        inlet.load();
    }
}
/** The channel stands there, too, from now on. Resolves when that is durable. */
export async function inheritPositions(channel, positions, hour) {
    const ranges = rangesOf(positions, hour);
    if (ranges.length > 0)
        await putPositions(channel, ranges);
}
async function putPositions(channel, provenance) {
    await channel.put(EventBatch.of([], { provenance }), await channel.reserve(0, 0));
}
function rangesOf(positions, hour) {
    return [...positions].flatMap(([origin, { known, file }]) => [{ from: 0, to: known.lowMark }, ...known.ranges]
        .filter(({ to }) => to > 0)
        .map((range) => ({
        ...nothingRead(hour),
        origin,
        ...range,
        ...(file === undefined ? {} : { file }),
    })));
}
function nothingRead(hour) {
    return { from: 0, read: 0, dropped: 0, deadLettered: 0, hour };
}
/**
 * For each origin that begins so what all of the channels have: what one does not know, it lacks.
 * A copy: the channels go on.
 */
export function commonPositions(channels, originPrefix = '') {
    const [first, ...others] = channels.map((channel) => channel.positions());
    const common = new Map();
    for (const origin of new Set([first, ...others].flatMap((each) => [...(each?.keys() ?? [])]))) {
        if (!origin.startsWith(originPrefix))
            continue;
        let known = first.get(origin)?.known.clone() ?? new IntervalSet();
        let file = first.get(origin)?.file;
        for (const other of others) {
            const position = other.get(origin);
            known = known.intersection(position?.known ?? new IntervalSet());
            file = newerOf(file, position?.file);
        }
        common.set(origin, { known, file });
    }
    return common;
}
function newerOf(a, b) {
    return a === undefined || (b !== undefined && b.tailPosition > a.tailPosition) ? b : a;
}
//# sourceMappingURL=source-positions.js.map