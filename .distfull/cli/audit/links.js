/**
 * Each hop out of a channel: what its sinks delivered of an hour is what the channels, or the
 * topics, behind them have from this channel in that hour, and what the sinks dead-lettered.
 */
import { channelOrigin, foldedHour } from '../../core/provenance.js';
import { receiversOf } from './accounts.js';
import { inspect } from './audit-book.js';
import { HourCounts } from './hour-counts.js';
/** All origins of a link together. */
const any = 'any';
export function linkOf(channel, branches, accounts, book) {
    const { place, account } = channel;
    if (account === undefined)
        return [];
    const origins = account.ids.map(channelOrigin);
    const arrivals = arrivalsOf(channel, origins, accounts, book);
    if (arrivals === undefined)
        return [];
    const delivered = new HourCounts(0);
    for (const row of branches)
        delivered.add(any, row.hour, row.delivered);
    const letters = accounts.letters.counts;
    const { lost, lostAtDestination, possiblyDoubled } = account.tallies;
    const allowance = {
        missing: lost + lostAtDestination + letters.get(origins, foldedHour),
        surplus: possiblyDoubled,
        gone: arrivals.expired + accounts.letters.forgotten,
    };
    const hop = `${place.name} ▸ ${place.sinks.map(({ model }) => model.name).join(', ')}`;
    const isIntoTopics = place.sinks.some(({ to }) => to === 'topics');
    const hours = new Set([...delivered.hours([any]), ...arrivals.counts.hours([any])]);
    return [...hours]
        .toSorted((a, b) => a - b)
        .map((hour) => {
        const sums = {
            delivered: delivered.get(any, hour),
            arrived: arrivals.counts.get(any, hour),
            deadLettered: hour === foldedHour ? 0 : letters.get(origins, hour),
        };
        const difference = sums.delivered - sums.arrived - sums.deadLettered;
        const mayBeLate = accounts.isRunning || !arrivals.areAll;
        const underWay = mayBeLate ? Math.max(0, difference) : 0;
        const row = { channel: place.name, hop, isIntoTopics, hour, ...sums, underWay };
        judge(row, difference - underWay, allowance, { channel, branches, accounts, book });
        return row;
    });
}
/** Undefined where nothing of the destinations can be read. */
function arrivalsOf({ place }, origins, { channels, topics }, book) {
    const counts = new HourCounts(0);
    let expired = 0;
    let unread = place.sinks.filter(({ to }) => to === 'elsewhere').length;
    let seen = 0;
    const receivers = receiversOf(place, channels);
    for (const { agent, model } of sourcesOf(place.sinks)) {
        const copies = receivers.filter((receiver) => receiver.place.agent === agent && model.channels.includes(receiver.place.model.name));
        const read = copies.flatMap(({ account }) => account ?? []);
        if (read.length === 0)
            unread++;
        else
            seen++;
        for (const hour of new Set(read.flatMap(({ received }) => received.hours(origins))))
            counts.add(any, hour, Math.max(...read.map(({ received }) => received.get(origins, hour))));
    }
    if (place.sinks.some(({ to }) => to === 'topics')) {
        seen++;
        for (const topic of topics) {
            const hours = topic.inLog.hours(origins);
            for (const hour of hours)
                counts.add(any, hour, topic.inLog.get(origins, hour));
            expired += topic.expired ?? 0;
            if (topic.isCompacted && hours.length > 0)
                unread++;
        }
    }
    if (seen === 0)
        return undefined;
    if (unread > 0)
        book.note(`channel ${place.name} also delivers to where this cannot look, or count`);
    return { counts, areAll: unread === 0, expired };
}
function judge({ hop, hour, delivered, arrived, deadLettered }, difference, allowance, found) {
    const { channel, branches, accounts, book } = found;
    const left = lessAllowed(difference, allowance, (gone) => book.note(`${hop}: retention has removed ${gone} events; they cannot be counted any more`));
    if (left === 0)
        return;
    const dead = deadLettered === 0 ? '' : `, ${deadLettered} dead-lettered`;
    const meaning = left > 0 ? `${left} did not arrive` : `${-left} more than were delivered`;
    const origins = branches.filter((row) => row.hour === hour);
    book.find({
        hop,
        text: `${delivered} delivered, ${arrived} arrived${dead}: ${meaning}`,
        events: Math.abs(left),
        hour,
        origins: origins.map(({ path, origin }) => path ?? origin),
        next: inspect(destinationOf(channel.place.sinks, accounts)),
    });
}
function lessAllowed(difference, allowance, onGone) {
    if (difference < 0) {
        const doubled = Math.min(-difference, allowance.surplus);
        allowance.surplus -= doubled;
        return difference + doubled;
    }
    const missing = Math.min(difference, allowance.missing);
    allowance.missing -= missing;
    const gone = Math.min(difference - missing, allowance.gone);
    allowance.gone -= gone;
    if (gone > 0)
        onGone(gone);
    return difference - missing - gone;
}
function sourcesOf(sinks) {
    return new Set(sinks.flatMap((sink) => (sink.to === 'sources' ? sink.sources : [])));
}
/** A directory where the first of the sinks delivers to. */
function destinationOf(sinks, { channels, topics }) {
    for (const sink of sinks) {
        if (sink.to === 'topics') {
            const topic = topics.find(({ name }) => name === sink.model.config['kafka.topic']);
            return topic?.directories[0];
        }
        const receiver = sink.to === 'sources' &&
            channels.find(({ place }) => sink.sources.some(({ agent }) => agent === place.agent));
        if (receiver)
            return receiver.place.directories?.data[0];
    }
    return undefined;
}
//# sourceMappingURL=links.js.map