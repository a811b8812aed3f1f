/**
 * A restored state is older than what has left since: outputs hold rows with higher orders, and
 * readers have seen higher revisions. Both go on behind those of the present state (rule 20).
 */
import { randomBytes } from 'node:crypto';
import { noRevisions } from '../checkpoint/revision-line.js';
import { metaKey, readProgress } from '../checkpoint/store.js';
import { decodeJson, encodeJson } from '../checkpoint/tables.js';
/** The two outboxes of a state: where each ends, by its progress. */
const outboxes = [
    { name: 'output', end: ({ nextOutboxNumber }) => nextOutboxNumber },
    { name: 'late output', end: ({ counts }) => counts.late },
];
/** Within a transaction of the restored state. */
export function goOnBehind(restored, present) {
    const before = readProgress(present);
    const progress = readProgress(restored);
    if (before === undefined || progress === undefined)
        return;
    putMeta(restored, 'progress', { ...progress, revisions: revisionsBehind(progress, before) });
    // Orders of another life do not compare: an output is asked how far it has come.
    if (meta(restored, 'outbox') !== meta(present, 'outbox'))
        return;
    for (const { name, end } of outboxes) {
        const grown = end(before) - end(progress);
        for (const output of outputsOf(restored, name)) {
            const key = `${name} ${output}`;
            const known = meta(restored, key);
            const later = meta(present, key);
            if (later === undefined)
                continue;
            const next = Math.max(known.next, Math.min(later.next, end(progress)));
            const ahead = Math.max(known.ahead, later.ahead + grown);
            putMeta(restored, key, { ...known, next, ahead });
        }
    }
}
/** Another aggregation's: its outputs begin anew, with orders of a life of its own. */
export function beginAnotherLife(restored) {
    putMeta(restored, 'outbox', randomBytes(16).toString('hex'));
    for (const { name } of outboxes)
        for (const output of outputsOf(restored, name))
            restored.meta.removeSync(metaKey(`${name} ${output}`));
    for (const key of restored.outbox.getKeys())
        restored.outbox.removeSync(key);
}
function revisionsBehind(progress, before) {
    const own = progress.revisions ?? noRevisions;
    const later = before.revisions ?? noRevisions;
    const latest = before.watermarks.partitions.map(({ latestMs }) => latestMs);
    const base = Math.max(own.base, later.highest);
    return {
        highest: Math.max(own.highest, later.highest),
        base,
        untilMs: Math.max(own.untilMs, later.untilMs, ...latest),
    };
}
function outputsOf({ meta: table }, outbox) {
    const prefix = `${outbox} `;
    return Array.from(table.getKeys({ start: metaKey(prefix) }), String)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length));
}
function meta({ meta: table }, name) {
    return decodeJson(table.get(metaKey(name)));
}
function putMeta({ meta: table }, name, value) {
    table.putSync(metaKey(name), encodeJson(value));
}
//# sourceMappingURL=later-life.js.map