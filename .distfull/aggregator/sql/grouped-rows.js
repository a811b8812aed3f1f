import { refuseAfterKeyed } from './keyed-windows.js';
import { printExpression } from './print.js';
import { notHere } from './problem.js';
import { Scope } from './scope.js';
/** `place` is that of the query. Undefined: there is a problem, reported now or before. */
export function rowsBelow({ relation, windowed }, groups, place, problems) {
    const { rows, filters } = relation;
    if (windowed !== undefined && windowed.window === undefined)
        return undefined;
    if (rows.kind === 'groups')
        throw new Error('groups are sealed before they are grouped');
    if (rows.kind === 'table') {
        const window = keyedWindow(windowed, groups, problems);
        return window && { kind: 'table', table: rows.table, window, filters };
    }
    const what = windowed === undefined ? 'GROUP BY' : 'a second window';
    if (refuseAfterKeyed(rows.plan, what, place, problems))
        return undefined;
    if (windowed === undefined)
        return { kind: 'stage', plan: rows.plan, window: undefined };
    const { window: spec, timeColumn } = windowed;
    if (spec !== undefined && 'sizeMs' in spec)
        return { kind: 'stage', plan: rows.plan, window: { spec, timeColumn } };
    problems.add(place, notHere(`a ${spec.kind} window over the result of a query`));
    return undefined;
}
/** With the keys that sessions and count windows have of their own. */
function keyedWindow({ window, partitionBy, input }, groups, problems) {
    if (window === undefined || 'sizeMs' in window)
        return window;
    const scope = new Scope(input, new Map(), problems);
    const partitionKeys = partitionBy.map((name) => {
        const column = { kind: 'column', qualifier: undefined, name, place: name.place };
        const { expression } = scope.resolve(column);
        const key = groups.keyOf(printExpression(expression))?.index ?? -1;
        if (expression.kind !== 'column' && !groups.sets.every((set) => set.includes(key))) {
            const fact = `the windows are those of ${name.text}`;
            problems.add(name.place, `${fact}: GROUP BY must name it, in every grouping set`);
        }
        return key;
    });
    return { ...window, partitionKeys };
}
//# sourceMappingURL=grouped-rows.js.map