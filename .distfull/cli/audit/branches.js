import { inspect } from './audit-book.js';
/** Tallies that fail an audit, and what they mean. */
const failingTallies = {
    possiblyDoubled: 'possibly doubled: sent or read again after an outcome that nobody can tell',
    lost: 'lost: damaged or gone in this channel',
    lostAtDestination: 'lost at the destination, which had them, and not retained here',
};
export function branchesOf({ place, account }, book) {
    const { name, directories, model } = place;
    if (directories === undefined)
        book.note(`channel ${name} (${model.type}) keeps no counts: its part is not audited`);
    else if (account === undefined)
        book.note(`channel ${name} has never run`);
    if (directories === undefined || account === undefined)
        return [];
    const next = inspect(directories.data[0]);
    for (const { from, to } of account.missing) {
        const text = `events ${from} to ${to - 1} are neither delivered nor readable`;
        book.find({ hop: name, text, events: to - from, next });
    }
    for (const text of account.miscounted)
        book.find({ hop: name, text, events: 0, next });
    for (const [tally, meaning] of Object.entries(failingTallies)) {
        const events = account.tallies[tally];
        if (events > 0)
            book.find({ hop: name, text: `${events} ${meaning}`, events, next });
    }
    const { skipped } = account.tallies;
    if (skipped > 0)
        book.note(`channel ${name} refused ${skipped} events while it was optional`);
    const rows = rowsOf(name, account);
    for (const row of rows)
        if (row.delivered < 0) {
            const text = `${row.waiting} wait, but only ${storedOf(row)} were stored, say its sums`;
            const origins = [row.path ?? row.origin];
            book.find({ hop: name, text, events: -row.delivered, hour: row.hour, origins, next });
        }
    return rows;
}
function rowsOf(channel, account) {
    const { sums, waiting, paths } = account;
    const byKey = new Map();
    for (const audit of sums) {
        const hour = waiting.hourOf(audit.hour);
        const key = `${hour} ${audit.origin}`;
        byKey.set(key, plus({ ...audit, hour }, byKey.get(key)));
    }
    const ordered = [...byKey.values()].filter(isAny).toSorted((a, b) => a.hour - b.hour);
    return ordered.map((audit) => {
        const stillThere = waiting.get(audit.origin, audit.hour);
        const delivered = storedOf(audit) - stillThere;
        return { ...audit, channel, path: paths.get(audit.origin), waiting: stillThere, delivered };
    });
}
/** A source leaves its sign in its channels before it has read anything. */
function isAny({ read, generated }) {
    return read + generated > 0;
}
function storedOf({ read, generated, dropped, deadLettered }) {
    return read + generated - dropped - deadLettered;
}
function plus(a, b) {
    if (b === undefined)
        return a;
    return {
        ...a,
        read: a.read + b.read,
        generated: a.generated + b.generated,
        dropped: a.dropped + b.dropped,
        deadLettered: a.deadLettered + b.deadLettered,
    };
}
//# sourceMappingURL=branches.js.map