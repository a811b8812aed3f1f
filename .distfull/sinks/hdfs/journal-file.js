/*
 * The bytes of `<directory>/hdfs-journal`: entries (journal-entry.ts) one behind the other.
 *
 *   ├─ one write of a whole state ─┤├─ appended, a group a sync ─┤├─ torn ─┤
 *   head, file, file …               delivered, file, finished …    cut
 *
 * What is unreadable below a durable end was whole once: damage, which is stepped over and told,
 * since every entry stands alone. From the first unreadable byte above it on, a crash tore the last
 * write: nobody had been told that it succeeded, and all of it is left out.
 */
import { encodeEntry, entryAt } from './journal-entry.js';
export function readJournal(content) {
    const found = [];
    const gaps = [];
    let durableEnd = 0;
    for (let at = 0; at < content.length;) {
        const next = nextEntry(content, at);
        if (next.position > at)
            gaps.push({ position: at, bytes: next.position - at });
        if (next.found === undefined)
            break;
        found.push(next.found);
        durableEnd = Math.max(durableEnd, next.found.durableEnd);
        at = next.found.end;
    }
    if (content.length < durableEnd)
        gaps.push({ position: content.length, bytes: durableEnd - content.length });
    const cut = gaps.find(({ position }) => position >= durableEnd)?.position ?? Infinity;
    return {
        entries: found.filter(({ end }) => end <= cut).map(({ entry }) => entry),
        damage: gaps.filter(({ position }) => position < cut),
        torn: cut < content.length ? { position: cut, bytes: content.length - cut } : undefined,
    };
}
/** A whole state as one file. */
export function encodeJournal(entries) {
    // The durable end has a fixed length, so a first encoding tells it.
    const bytes = entries.reduce((sum, entry) => sum + encodeEntry(entry, 0).length, 0);
    return Buffer.concat(entries.map((entry) => encodeEntry(entry, bytes)));
}
function nextEntry(content, from) {
    for (let position = from; position < content.length; position++) {
        const found = entryAt(content, position);
        if (found !== undefined)
            return { position, found };
    }
    return { position: content.length };
}
//# sourceMappingURL=journal-file.js.map