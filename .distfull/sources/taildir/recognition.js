import { headBytesMax, readBytes, tailBytes } from '../files/generation.js';
/**
 * Judges a candidate. What looks like a live file, or has a name that its rotation gives, may be
 * what is left of it: `truncated` is called for a live file that is not what was read any more. It
 * makes that a dormant one, and returns what is followed in its place.
 */
export async function recognise(candidate, live, dormant, truncated) {
    for (const file of live) {
        if (!beginsLike(candidate, file) && !candidate.isRotated(file.path))
            continue;
        await file.growHead();
        for (let current = file; current !== undefined;) {
            if (beginsLike(candidate, current) && (await isCopyOf(candidate, current)))
                return copyOf(candidate, current);
            current = (await current.check()) === 'truncated' ? await truncated(current) : undefined;
        }
    }
    const known = await dormant.sameContent(candidate);
    if (known === 'part' && !(await candidate.hasGrown()))
        return { kind: 'read' };
    if (known === 'part' || known === 'shorter')
        return { kind: 'copy', original: undefined, isCertain: false };
    return known === undefined ? { kind: 'new' } : { kind: 'known', dormant: known };
}
function beginsLike(candidate, file) {
    const { head } = candidate;
    const length = Math.min(head.length, file.head.length);
    return (length >= candidate.matchBytes(file.path) && head.compare(file.head, 0, length, 0, length) === 0);
}
/** Compared where the candidate ends; a copy is never longer than its original. */
async function isCopyOf({ handle, stat }, file) {
    const end = stat.sizeBytes;
    const from = Math.max(0, end - tailBytes);
    const tail = await readBytes(handle, from, end - from);
    return tail.length > 0 && tail.equals(await file.tailBefore(end));
}
function copyOf(candidate, original) {
    const isLong = candidate.stat.sizeBytes > headBytesMax;
    return { kind: 'copy', original, isCertain: isLong || candidate.isRotated(original.path) };
}
//# sourceMappingURL=recognition.js.map