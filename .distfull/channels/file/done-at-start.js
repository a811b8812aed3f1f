import { IntervalSet } from '../../core/interval-set.js';
/**
 * The numbers of a log that nobody has to deliver: what the cursor says, or without one the newest
 * batch, and those that hold no event.
 */
export function doneAtStart(segments, { voids, delivered }, cursor) {
    const start = segments[0]?.baseOffset ?? 0;
    const end = segments.at(-1)?.endOffset ?? 0;
    const done = new IntervalSet(Math.max(start, Math.min(cursor?.lowMark ?? delivered, end)));
    for (const { from, to } of voids)
        done.add(from, to);
    for (const [i, { baseOffset, endOffset }] of segments.entries()) {
        done.add(baseOffset, baseOffset + 1); // its opening batch
        done.add(endOffset, segments[i + 1]?.baseOffset ?? endOffset); // what a failed write left out
    }
    for (const { from, to } of cursor?.ranges ?? [])
        done.add(from, Math.min(to, end));
    return done;
}
//# sourceMappingURL=done-at-start.js.map