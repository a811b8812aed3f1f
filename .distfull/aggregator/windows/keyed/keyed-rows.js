import { timeProblem } from '../event-time.js';
/** In the place of a window's id: the row is in none. */
export const late = -1;
export const full = -2;
/** Counts the rows under the ids that `assign` gives them. */
export function addKeyedRows(rows, times, places, shape, groups, assign) {
    const lateRows = [];
    const refused = [];
    const mask = shape.aggregation.filter?.(rows);
    const members = new Uint32Array(rows.size);
    let filtered = 0;
    let timed = 0;
    for (let row = 0; row < rows.size; row++) {
        if (mask !== undefined && mask[row] === 0)
            filtered++;
        else {
            const reason = timeProblem(times[row]);
            if (reason === undefined)
                members[timed++] = row;
            else
                refused.push({ row, reason });
        }
    }
    const columns = shape.evaluate(rows, times, places);
    const keys = groups.keysOf(columns.keys, members.subarray(0, timed));
    const ids = new Float64Array(rows.size);
    let inWindows = 0;
    for (let i = 0; i < timed; i++) {
        const row = members[i];
        const id = assign(keys[i], times[row]);
        if (id === late)
            lateRows.push(row);
        else if (id === full)
            refused.push({ row, reason: 'too many windows are open already' });
        else {
            ids[row] = id;
            members[inWindows++] = row;
        }
    }
    if (inWindows > 0)
        groups.add(members.subarray(0, inWindows), columns, ids, times);
    return { inWindows, filtered, late: lateRows, refused };
}
//# sourceMappingURL=keyed-rows.js.map