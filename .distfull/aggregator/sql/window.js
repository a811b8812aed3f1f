/**
 * The window functions: which relation they read, by which time column, in which windows.
 *
 *   TUMBLE(DATA, TIMECOL, SIZE [, OFFSET])             CUMULATE(DATA, TIMECOL, STEP, SIZE [, OFFSET])
 *   HOP(DATA, TIMECOL, SLIDE, SIZE [, OFFSET])         SESSION(DATA [PARTITION BY …], TIMECOL, GAP)
 *   COUNT_WINDOW(DATA [PARTITION BY …], SIZE): not in Flink
 */
import { nearestTo } from '../../util/did-you-mean.js';
import { columnSlot } from './relation.js';
import { WindowArguments } from './window-arguments.js';
/** Windows that a row is in, as where they are counted: each costs work at its end. */
const windowsMax = 10_000;
const countMax = 1_000_000_000;
const windowFunctions = new Map([
    ['TUMBLE', { parameters: ['DATA', 'TIMECOL', 'SIZE', 'OFFSET'], isKeyed: false, read: tumble }],
    [
        'HOP',
        { parameters: ['DATA', 'TIMECOL', 'SLIDE', 'SIZE', 'OFFSET'], isKeyed: false, read: hop },
    ],
    [
        'CUMULATE',
        { parameters: ['DATA', 'TIMECOL', 'STEP', 'SIZE', 'OFFSET'], isKeyed: false, read: cumulate },
    ],
    ['SESSION', { parameters: ['DATA', 'TIMECOL', 'GAP'], isKeyed: true, read: session }],
    ['COUNT_WINDOW', { parameters: ['DATA', 'SIZE'], isKeyed: true, read: count }],
]);
export const windowColumns = ['window_start', 'window_end', 'window_time'];
/** `relationOf` compiles what stands as DATA; undefined: it has a problem. */
export function resolveWindow(call, relationOf, problems) {
    const name = call.name.text.toUpperCase();
    const known = windowFunctions.get(name);
    if (known === undefined) {
        const names = [...windowFunctions.keys()];
        const remedy = nearestTo(name, names) ?? names.slice(0, -1).join(', ');
        problems.add(call.name.place, `there is no window function ${name}; write ${remedy}`);
        return undefined;
    }
    const values = new WindowArguments(call, known.parameters, problems);
    const input = relationOf(values);
    if (input === undefined)
        return undefined;
    const timeColumn = known.parameters.includes('TIMECOL') ? findTime(values, input, problems) : 0;
    const window = known.read(values);
    const data = values.get('DATA')?.value;
    const partitionBy = data?.kind === 'table' || data?.kind === 'query' ? data.partitionBy : [];
    if (partitionBy.length > 0 && !known.isKeyed) {
        const remedy = 'group by the column instead: every group has the same windows';
        problems.add(partitionBy[0].place, `${name} takes no PARTITION BY; ${remedy}`);
    }
    const relation = withWindowColumns(input, call.alias?.text ?? input.qualifier);
    if (timeColumn === undefined)
        return { ...never, input, relation, partitionBy };
    return { input, relation, window, partitionBy, timeColumn };
}
const never = { window: undefined, timeColumn: 0 };
/** The relation with the columns that a window function adds. */
export function withWindowColumns(input, qualifier) {
    const own = windowColumns.map((name) => {
        return { name, value: columnSlot(name, -1, 'timestamp', name) };
    });
    return { ...input, qualifier, columns: [...input.columns, ...own] };
}
/** The column that DESCRIPTOR names, when it holds the event time of the rows. */
function findTime(values, input, problems) {
    const right = input.columns.find((column) => isTime(column, input))?.name;
    if (right === undefined)
        return values.refuse('TIMECOL', withoutTime(input));
    const wanted = `DESCRIPTOR(${right})`;
    const value = values.get('TIMECOL')?.value;
    if (value?.kind !== 'descriptor') {
        const message = `${values.functionName} wants the time column second: ${wanted}`;
        return values.refuse('TIMECOL', message);
    }
    const [name] = value.columns;
    const index = input.columns.findIndex((column) => column.name === name.text);
    if (value.columns.length === 1 && index >= 0 && isTime(input.columns[index], input))
        return index;
    const found = value.columns.map(({ text }) => text).join(', ');
    const fact = `the watermark of ${input.label} is on ${right}`;
    problems.add(name.place, `${fact}, found ${found}; write ${wanted}`);
    return undefined;
}
function isTime({ value }, { rows }) {
    if (value?.expression.kind !== 'slot')
        return false;
    const { index, role } = value.expression;
    if (rows.kind !== 'table')
        return role === 'window_time';
    return rows.table.columns[index].name === rows.table.timeColumn;
}
function withoutTime({ label, rows }) {
    if (rows.kind === 'table') {
        const { timeColumn, name } = rows.table;
        return `${label} does not hand on ${timeColumn}, the time of table ${name}; add it to its SELECT`;
    }
    const remedy = 'add window_time to its GROUP BY, and window_time AS first_time to its SELECT';
    return `${label} has no time for a second window; ${remedy}`;
}
function tumble(values) {
    const sizeMs = values.durationMs('SIZE');
    const offsetMs = values.offsetMs('size', sizeMs ?? Infinity);
    if (sizeMs === undefined || offsetMs === undefined)
        return undefined;
    return { kind: 'tumble', sizeMs, offsetMs };
}
function hop(values) {
    const slideMs = values.durationMs('SLIDE');
    const sizeMs = values.durationMs('SIZE');
    const offsetMs = values.offsetMs('slide', slideMs ?? Infinity);
    if (slideMs === undefined || sizeMs === undefined || offsetMs === undefined)
        return undefined;
    if (!isMultiple(values, sizeMs, 'SLIDE', slideMs))
        return undefined;
    return { kind: 'hop', sizeMs, slideMs, offsetMs };
}
function cumulate(values) {
    const stepMs = values.durationMs('STEP');
    const sizeMs = values.durationMs('SIZE');
    const offsetMs = values.offsetMs('size', sizeMs ?? Infinity);
    if (stepMs === undefined || sizeMs === undefined || offsetMs === undefined)
        return undefined;
    if (!isMultiple(values, sizeMs, 'STEP', stepMs))
        return undefined;
    return { kind: 'cumulate', sizeMs, stepMs, offsetMs };
}
/** As in Flink: windows are put together of whole parts. */
function isMultiple(values, sizeMs, parameter, partMs) {
    const part = parameter.toLowerCase();
    if (sizeMs % partMs !== 0) {
        const order = partMs > sizeMs ? ` (${values.functionName} takes the ${part} first)` : '';
        const found = `found ${sizeMs} and ${partMs} ms${order}`;
        values.refuse('SIZE', `the size must be a multiple of the ${part}, ${found}`);
        return false;
    }
    if (sizeMs / partMs <= windowsMax)
        return true;
    const found = `found ${sizeMs / partMs} times`;
    values.refuse(parameter, `the size may be ${windowsMax} times the ${part} at most, ${found}`);
    return false;
}
function session(values) {
    const gapMs = values.durationMs('GAP');
    return gapMs === undefined ? undefined : { kind: 'session', gapMs };
}
function count(values) {
    const value = values.get('SIZE')?.value;
    if (value?.kind !== 'number')
        return values.refuse('SIZE', 'COUNT_WINDOW wants a number of rows: COUNT_WINDOW(TABLE t, 100)');
    const { value: rows } = value;
    if (Number.isInteger(rows) && rows >= 1 && rows <= countMax)
        return { kind: 'count', rows };
    return values.refuse('SIZE', `a window has 1 to ${countMax} rows, found ${rows}`);
}
//# sourceMappingURL=window.js.map