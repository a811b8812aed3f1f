/** Options that name channels or sinks (`x-refers`): `selector.mapping.*`, `priority.*`. */
import { references } from './lists.js';
import { memberOf } from './option-schema.js';
import { namesIn } from './section.js';
/** False when an option names something that is not there. */
export function checkReferences(schema, leaves, referable, report) {
    const before = report.problems.length;
    for (const [pointer, leaf] of leaves) {
        const referred = referredBy(schema, pointer.slice(1).split('/'), leaf);
        const known = referred === undefined ? undefined : referable[referred.what];
        if (referred === undefined || known === undefined)
            continue;
        const what = referred.what === 'channels' ? 'channel' : 'sink';
        references(referred.names, leaf.path, what, known, report);
    }
    return report.problems.length === before;
}
function referredBy(schema, parts, leaf) {
    let at = schema;
    for (const part of parts) {
        const next = memberOf(at, part);
        if (next === undefined)
            return undefined;
        const inKeys = at['x-refers'];
        if (inKeys !== undefined && at.type === 'object') {
            return { what: inKeys, names: [{ text: part, position: leaf.keyPositions.at(-1) }] };
        }
        at = next;
    }
    const what = at['x-refers'] ?? at.items?.['x-refers'];
    return what === undefined || at.type === 'object' ? undefined : { what, names: namesIn(leaf) };
}
//# sourceMappingURL=option-references.js.map