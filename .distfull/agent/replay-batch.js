/** Which letters of a queue are replayed together, and as what. */
import { EventBatch } from '../core/batch.js';
import { replayedHeader } from '../storage/dead-letter-flow.js';
/** Why a letter is not replayed; undefined: it is. */
export function refusalOf({ flow, component, isCut }, hasInlet, cut) {
    if (flow === undefined)
        return `${component} put it without saying where it belongs; write it to a file with --to`;
    if (!hasInlet)
        return `the configuration has no ${flow} any more; write it to a file with --to`;
    if (isCut === true && !cut)
        return 'only the beginning of its bytes is kept; --cut replays that, as it is';
    return undefined;
}
/** The letters from `index` on that make one batch: one flow, without a gap. */
export function groupAt(letters, index, sizeMax, cut) {
    const first = letters[index];
    let end = index + 1;
    for (; end < letters.length && end - index < sizeMax; end++) {
        const letter = letters[end];
        const fits = letter.flow === first.flow &&
            letter.sequence === first.sequence + (end - index) &&
            (letter.timestampMs === undefined) === (first.timestampMs === undefined) &&
            (cut || letter.isCut !== true);
        if (!fits)
            break;
    }
    return letters.slice(index, end);
}
/** The letters as a source's batch; `order` begins with the first of them. */
export function replayBatch(letters, { from, number, hour }, { origin, lowMark }) {
    const first = number + (letters[0].sequence - from);
    const size = letters.length;
    const to = first + size;
    const hasTimes = letters[0].timestampMs !== undefined;
    return EventBatch.of(letters.map(({ body }) => body), {
        own: letters.map(({ headers, sequence }) => ({
            ...headers,
            [replayedHeader]: String(sequence),
        })),
        timestamps: hasTimes
            ? Float64Array.from(letters, ({ timestampMs }) => timestampMs)
            : undefined,
        provenance: [
            { origin, from: first, to, read: size, dropped: 0, deadLettered: 0, hour, lowMark },
        ],
        endPosition: (index) => first + index + 1,
    });
}
//# sourceMappingURL=replay-batch.js.map