/** The audit in one line, for a person. */
import { replayOriginPrefix } from '../../storage/dead-letter-replays.js';
/** `balances: 5,543 read = 5,542 in windows + 1 dead-lettered` */
export function summaryOf(result) {
    const { balances, isRunning, branches, queries, findings } = result;
    const { read, replayed } = readOf(result);
    const running = isRunning ? ' (the pipeline is running)' : '';
    if (!balances) {
        const events = findings.reduce((sum, finding) => sum + finding.events, 0);
        const count = `${findings.length} ${findings.length === 1 ? 'difference' : 'differences'}`;
        const size = events === 0 ? '' : `, ${number(events)} events`;
        return `does not balance: ${count}${size}; ${number(read)} read${running}`;
    }
    if (branches.length === 0 && queries.length === 0)
        return `balances: nothing was read${running}`;
    const terms = termsOf(result);
    if (total(terms, ([, events]) => events) === read + replayed) {
        const again = replayed === 0 ? '' : ` + ${number(replayed)} replayed`;
        return `balances: ${number(read)} read${again} = ${shown(terms)}${running}`;
    }
    const channels = new Set(branches.map(({ channel }) => channel)).size;
    const parts = [];
    if (channels > 0)
        parts.push(`${number(read)} read, all accounted for in ${channels} channels`);
    for (const query of new Set(queries.map((row) => row.query))) {
        const rows = queries.filter((row) => row.query === query);
        const inLog = total(rows, (row) => row.inLog);
        parts.push(`${query}: ${number(inLog)} in log = ${shown(queryTerms(rows))}`);
    }
    return `balances: ${parts.join('; ')}${running}`;
}
function shown(terms) {
    return terms.map(([name, events]) => `${number(events)} ${name}`).join(' + ') || '0';
}
export function number(value) {
    return value.toLocaleString('en-US');
}
/**
 * Read by the first sources (each event once, however many channels got it) and by producers; and
 * dead letters that came once more.
 */
function readOf({ branches, queries }) {
    const byOrigin = new Map();
    for (const { origin, channel, read, generated } of branches) {
        if (origin.startsWith('channel:'))
            continue;
        const byChannel = byOrigin.get(origin) ?? new Map();
        byOrigin.set(origin, byChannel);
        byChannel.set(channel, (byChannel.get(channel) ?? 0) + read + generated);
    }
    const sums = { read: 0, replayed: 0 };
    for (const [origin, byChannel] of byOrigin)
        sums[isReplay(origin) ? 'replayed' : 'read'] += Math.max(...byChannel.values());
    for (const { origin, read, unread } of queries)
        if (origin.startsWith('topic:'))
            sums.read += read + unread;
    return sums;
}
function isReplay(origin) {
    return origin.startsWith(replayOriginPrefix);
}
/** Where the events of a flow without branches are now. A flow with branches has no such sum. */
function termsOf({ branches, links, queries }) {
    const linked = new Set(links.map(({ channel }) => channel));
    const ends = branches.filter(({ channel }) => !linked.has(channel));
    const inTopics = queries.length > 0 ? [] : links.filter(({ isIntoTopics }) => isIntoTopics);
    const generatedLater = branches.filter(({ origin }) => origin.startsWith('channel:'));
    return withoutZeros([
        ['in windows', total(queries, ({ inWindows }) => inWindows)],
        ['filtered', total(queries, ({ filtered }) => filtered)],
        ['late', total(queries, ({ late }) => late)],
        [
            'dead-lettered',
            total(branches, ({ deadLettered }) => deadLettered) +
                total(links, ({ deadLettered }) => deadLettered) +
                total(queries, ({ deadLettered }) => deadLettered),
        ],
        ['dropped', total(branches, ({ dropped }) => dropped)],
        ['generated', -total(generatedLater, ({ generated }) => generated)],
        ['in channels', total(branches, ({ waiting }) => waiting)],
        [
            'in the topic',
            total(queries, ({ unread }) => unread) + total(inTopics, ({ arrived }) => arrived),
        ],
        ['under way', total(links, ({ underWay }) => underWay)],
        ['delivered', total(ends, ({ delivered }) => delivered)],
    ]);
}
function queryTerms(rows) {
    return withoutZeros([
        ['in windows', total(rows, ({ inWindows }) => inWindows)],
        ['filtered', total(rows, ({ filtered }) => filtered)],
        ['late', total(rows, ({ late }) => late)],
        ['dead-lettered', total(rows, ({ deadLettered }) => deadLettered)],
        ['unread', total(rows, ({ unread }) => unread)],
    ]);
}
function withoutZeros(terms) {
    return terms.filter(([, events]) => events !== 0);
}
function total(rows, of) {
    return rows.reduce((sum, row) => sum + of(row), 0);
}
//# sourceMappingURL=summary.js.map