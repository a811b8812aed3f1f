/** What is printed of an audit. */
import Table from 'cli-table3';
import { foldedHour } from '../../core/provenance.js';
import { isoTime, printable } from '../printable.js';
import { number, summaryOf } from './summary.js';
const rowsMax = 200;
const originsShown = 3;
export const auditFormats = {
    /** The line for a person, what does not balance, and a table for each kind of equation. */
    table(result, hours, nowHour) {
        const shownFrom = nowHour - hours + 1;
        const lines = [summaryOf(result)];
        for (const finding of result.findings)
            lines.push(...findingLines(finding, result.names));
        for (const { head, rows } of tablesOf(result, shownFrom))
            if (rows.length > 0)
                lines.push('', tableOf(head, rows));
        if (result.notes.length > 0)
            lines.push('');
        for (const note of result.notes)
            lines.push(`note: ${printable(note)}`);
        return `${lines.join('\n')}\n`;
    },
    json(result) {
        return `${JSON.stringify({ summary: summaryOf(result), ...result }, undefined, 2)}\n`;
    },
};
function findingLines({ hop, text, hour, origins = [], next }, names) {
    const when = hour === undefined ? '' : `, hour ${hourText(hour)}`;
    const shown = origins.slice(0, originsShown).map((origin) => names[origin] ?? origin);
    if (origins.length > originsShown)
        shown.push(`${origins.length - originsShown} more`);
    const from = shown.length === 0 ? '' : ` (from ${shown.join(', ')})`;
    return [`  ${printable(`${hop}${when}: ${text}${from}`)}`, `    next: ${printable(next)}`];
}
function tablesOf({ branches, links, queries, names }, shownFrom) {
    const named = (origin) => names[origin] ?? origin;
    return [
        {
            head: 'channel,hour,origin,read,generated,dropped,dead-lettered,waiting,delivered'.split(','),
            rows: collapse(branches.map(({ channel: group, hour, origin, path, ...row }) => {
                const { read, generated, dropped, deadLettered, waiting, delivered } = row;
                const counts = [read, generated, dropped, deadLettered, waiting, delivered];
                return { group, hour, origin: path ?? named(origin), counts };
            }), shownFrom),
        },
        {
            head: 'hop,hour,delivered,arrived,dead-lettered,under way'.split(','),
            rows: collapse(links.map(({ hop: group, hour, delivered, arrived, deadLettered, underWay }) => {
                return { group, hour, counts: [delivered, arrived, deadLettered, underWay] };
            }), shownFrom),
        },
        {
            head: 'query,hour,origin,in log,in windows,filtered,late,dead-lettered,unread,expired'.split(','),
            rows: collapse(queries.map(({ query: group, hour, origin, inLog, inWindows, filtered, ...row }) => {
                const { late, deadLettered, unread, expired } = row;
                const counts = [inLog, inWindows, filtered, late, deadLettered, unread, expired];
                return { group, hour, origin: named(origin), counts };
            }), shownFrom),
        },
    ];
}
/**
 * One row for each group and origin of all hours before `shownFrom`; none where nothing was counted:
 * a channel also notes the sources that have joined it.
 */
function collapse(rows, shownFrom) {
    const collapsed = new Map();
    for (const row of rows) {
        const hour = row.hour < shownFrom ? foldedHour : row.hour;
        const key = JSON.stringify([row.group, row.origin, hour]);
        const { counts } = collapsed.get(key) ?? { counts: row.counts.map(() => 0) };
        const sums = counts.map((count, i) => count + row.counts[i]);
        collapsed.set(key, { ...row, hour, counts: sums });
    }
    return [...collapsed.values()].filter(({ counts }) => counts.some((count) => count !== 0));
}
function tableOf(head, rows) {
    const table = new Table({ head, style: { head: [], border: [], compact: true } });
    for (const { group, hour, origin, counts } of rows.slice(0, rowsMax))
        table.push([
            printable(group),
            hourText(hour),
            ...(origin === undefined ? [] : [printable(origin)]),
            ...counts.map((content) => ({ content: number(content), hAlign: 'right' })),
        ]);
    const left = rows.length - rowsMax;
    return left > 0 ? `${table.toString()}\n… ${left} more: --format json` : table.toString();
}
function hourText(hour) {
    return hour === foldedHour ? 'earlier' : isoTime(hour * 3_600_000).replace(':00:00Z', 'Z');
}
//# sourceMappingURL=report.js.map