/*
 * Emission by groups, for windows whose results are their groups: only groups that have changed are
 * looked at, and their cells say what was emitted.
 *
 *   counted ─▶ changed ─▶ HAVING holds ──▶ next revision, shown and sent
 *                    └──▶ it does not ───▶ was sent before: next revision, sent as deleted
 */
import { changedCell, leftOut, revisionCell } from '../state/cells.js';
import { groupBatches, GroupResults } from './group-results.js';
/**
 * Emits the groups that have changed since they were last emitted; without `emits` shows those that
 * have changed since the last checkpoint. Returns the groups whose cells are to be saved, ascending.
 */
export function writeChangedGroups(shape, state, emits, results) {
    const changed = takeChanged(state, emits);
    for (const groups of groupBatches(changed)) {
        const rows = new GroupResults(shape, state, groups, state);
        writeGroups(rows, groups, state, emits, results);
    }
    return changed;
}
function takeChanged({ groups, cells }, emits) {
    const { values, touched, stride } = cells;
    const changed = [];
    for (let group = 0; group < groups.size; group++) {
        const at = group * stride + changedCell;
        if (touched[group] === 0 && !(emits && values[at] !== 0))
            continue;
        touched[group] = 0;
        values[at] = emits ? 0 : 1;
        changed.push(group);
    }
    return Uint32Array.from(changed);
}
function writeGroups(rows, groups, window, emits, results) {
    const { values, stride } = window.cells;
    for (let i = 0; i < groups.length; i++) {
        const at = groups[i] * stride + revisionCell;
        const before = values[at];
        const revision = Math.floor(before) + (emits ? 1 : 0);
        if (rows.isResult(i)) {
            const row = rows.result(i);
            results.show(window, row, revision, !emits);
            if (!emits)
                continue;
            values[at] = revision;
            results.send(window, row, revision);
        }
        else {
            results.hide(rows.keyOf(i));
            if (!emits || before === 0 || before !== Math.floor(before))
                continue;
            values[at] = revision + leftOut;
            results.send(window, rows.result(i), revision, { deleted: true });
        }
    }
}
//# sourceMappingURL=changed-groups.js.map