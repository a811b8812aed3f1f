import { channelOrigin, foldedHour } from '../../core/provenance.js';
import { readAccounts } from './accounts.js';
import { AuditBook } from './audit-book.js';
import { branchesOf } from './branches.js';
import { linkOf } from './links.js';
import { queryRows } from './queries.js';
/** Stores fold older ones (origin-ledger.ts, origin-counts.ts: 14 days); the hours before are one. */
export const hoursMax = 13 * 24;
/** `nowHour`: of the wall clock. */
export async function audit(fileSystem, model, nowHour) {
    const oldestHour = nowHour - hoursMax;
    return judge(await readAccounts(fileSystem, model, oldestHour), oldestHour);
}
/** Hours before `oldestHour` are one sum. */
export function judge(accounts, oldestHour) {
    const book = new AuditBook();
    const { channels, isRunning } = accounts;
    const branches = [];
    const links = [];
    // Read from the receivers to the senders, told from the senders on.
    for (const channel of channels.toReversed()) {
        const rows = branchesOf(channel, book);
        branches.push(...rows);
        links.push(...linkOf(channel, rows, accounts, book));
    }
    for (const { name, problems } of accounts.topics)
        for (const { directory, text, isLoss } of problems)
            if (isLoss)
                book.find({ hop: `topic ${name}`, text, events: 0, next: `tailrace inspect ${directory}` });
            else
                book.note(`topic ${name}: ${directory}: ${text}`);
    const hourOf = (hour) => (hour < oldestHour ? foldedHour : hour);
    const queries = accounts.queries.flatMap((query) => queryRows(query, accounts.topics, hourOf, book));
    const { findings, notes } = book;
    const balances = findings.length === 0;
    const names = namesOf(accounts);
    return { balances, isRunning, branches, links, queries, findings, notes, names };
}
function namesOf({ channels }) {
    const names = {};
    for (const { place, account } of channels) {
        for (const id of account?.ids ?? [])
            names[channelOrigin(id)] = place.name;
        for (const [origin, path] of account?.paths ?? [])
            names[origin] = path;
    }
    return names;
}
//# sourceMappingURL=audit.js.map