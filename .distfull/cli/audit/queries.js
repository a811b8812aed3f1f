import { inspect } from './audit-book.js';
export function queryRows({ name, account, isBundled }, topics, hourOf, book) {
    if (account === undefined) {
        book.note(`query ${name} has stored nothing yet`);
        return [];
    }
    const topic = isBundled ? topics.find((each) => each.name === account.topic) : undefined;
    if (topic === undefined)
        book.note(`query ${name}: topic ${account.topic} is not in a broker that can be read here`);
    const rows = rowsOf(name, account.origins, topic, hourOf);
    for (const row of rows)
        judge(row, topic, book);
    return rows;
}
function rowsOf(query, origins, topic, hourOf) {
    const rows = new Map();
    const add = (origin, hour, counts) => {
        const row = { ...(rows.get(`${hour} ${origin}`) ?? none) };
        for (const [column, events] of Object.entries(counts))
            row[column] = row[column] + events;
        rows.set(`${hour} ${origin}`, { ...row, query, origin, hour });
    };
    for (const { origin, hour, counts } of origins)
        add(origin, hourOf(hour), counts);
    const unread = topic?.readBy.get(query)?.unread;
    for (const origin of topic?.inLog.origins ?? [])
        for (const hour of topic.inLog.hours([origin]))
            add(origin, hour, {
                inLog: topic.inLog.get(origin, hour),
                unread: unread?.get(origin, hour) ?? 0,
            });
    const ordered = [...rows.values()].toSorted((a, b) => a.hour - b.hour);
    if (isWhole(topic))
        return ordered;
    return ordered.map((row) => ({ ...row, inLog: row.read + row.unread }));
}
const none = {
    inLog: 0,
    read: 0,
    inWindows: 0,
    filtered: 0,
    late: 0,
    deadLettered: 0,
    expired: 0,
    truncated: 0,
    unread: 0,
};
/** Nothing was ever removed from it. */
function isWhole(topic) {
    return topic !== undefined && topic.expired === undefined && !topic.isCompacted;
}
function judge(row, topic, book) {
    const { query, origin, hour, inLog, read, unread, expired, truncated } = row;
    const found = { hour, origins: [origin], next: inspect(topic?.directories[0]) };
    const counted = row.inWindows + row.filtered + row.late + row.deadLettered;
    if (read !== counted)
        book.find({
            ...found,
            hop: `query ${query}`,
            text: `${read} read, but ${counted} in windows, filtered, late or dead-lettered`,
            events: Math.abs(read - counted),
        });
    if (expired > 0)
        book.find({
            ...found,
            hop: `query ${query}`,
            text: `${expired} expired: retention removed them before the query read them`,
            events: expired,
        });
    if (truncated > 0)
        book.find({
            ...found,
            hop: `query ${query}`,
            text: `${truncated} truncated: the topic lost them after the query had read them`,
            events: truncated,
        });
    const hop = `${topic === undefined ? 'topic' : `topic ${topic.name}`} ▸ query ${query}`;
    const below = topic?.readBy.get(query)?.below.get(origin, hour) ?? 0;
    const difference = isWhole(topic) ? inLog - read - unread : Math.max(0, below - read);
    if (difference === 0 || topic?.isCompacted === true)
        return;
    const meaning = difference > 0
        ? `${difference} were stepped over`
        : `${-difference} were read and are gone, or were read twice`;
    const text = `${inLog} in log, ${read} read, ${unread} unread: ${meaning}`;
    book.find({ ...found, hop, text, events: Math.abs(difference) });
}
//# sourceMappingURL=queries.js.map