/**
 * Each hop out of a channel: what its sinks delivered of an hour is what the channels, or the
 * topics, behind them have from this channel in that hour, and what the sinks dead-lettered.
 */
import { channelOrigin, foldedHour } from '../../core/provenance.js';
import { receiversOf, type Accounts, type AuditedChannel } from './accounts.js';
import { inspect, type AuditBook } from './audit-book.js';
import type { BranchRow } from './branches.js';
import { HourCounts } from './hour-counts.js';
import type { SinkPlace } from './topology.js';

export interface LinkRow {
  readonly channel: string;
  /** `agent.channel ▸ sinks`. */
  readonly hop: string;
  readonly isIntoTopics: boolean;
  readonly hour: number;
  readonly delivered: number;
  readonly arrived: number;
  readonly deadLettered: number;
  /** Delivered a moment ago by a pipeline that runs, or to where this cannot look. */
  readonly underWay: number;
}

interface Arrivals {
  readonly counts: HourCounts;
  /** All destinations were read: what has not arrived is lost. */
  readonly areAll: boolean;
  /** Offsets that retention has removed from the topics. */
  readonly expired: number;
}

/** What may differ without a finding of its own, used up hour by hour. */
interface Allowance {
  /** Counted already: as lost, or as letters whose hour is not known. */
  missing: number;
  /** Counted already: as possibly doubled. */
  surplus: number;
  /** Removed where nobody can count them any more. */
  gone: number;
}

/** All origins of a link together. */
const any = 'any';

export function linkOf(
  channel: AuditedChannel,
  branches: readonly BranchRow[],
  accounts: Accounts,
  book: AuditBook,
): LinkRow[] {
  const { place, account } = channel;
  if (account === undefined) return [];
  const origins = account.ids.map(channelOrigin);
  const arrivals = arrivalsOf(channel, origins, accounts, book);
  if (arrivals === undefined) return [];
  const delivered = new HourCounts(0);
  for (const row of branches) delivered.add(any, row.hour, row.delivered);
  const letters = accounts.letters.counts;
  const { lost, lostAtDestination, possiblyDoubled } = account.tallies;
  const allowance: Allowance = {
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
function arrivalsOf(
  { place }: AuditedChannel,
  origins: readonly string[],
  { channels, topics }: Accounts,
  book: AuditBook,
): Arrivals | undefined {
  const counts = new HourCounts(0);
  let expired = 0;
  let unread = place.sinks.filter(({ to }) => to === 'elsewhere').length;
  let seen = 0;
  const receivers = receiversOf(place, channels);
  for (const { agent, model } of sourcesOf(place.sinks)) {
    const copies = receivers.filter(
      (receiver) =>
        receiver.place.agent === agent && model.channels.includes(receiver.place.model.name),
    );
    const read = copies.flatMap(({ account }) => account ?? []);
    if (read.length === 0) unread++;
    else seen++;
    for (const hour of new Set(read.flatMap(({ received }) => received.hours(origins))))
      counts.add(any, hour, Math.max(...read.map(({ received }) => received.get(origins, hour))));
  }
  if (place.sinks.some(({ to }) => to === 'topics')) {
    seen++;
    for (const topic of topics) {
      const hours = topic.inLog.hours(origins);
      for (const hour of hours) counts.add(any, hour, topic.inLog.get(origins, hour));
      expired += topic.expired ?? 0;
      if (topic.isCompacted && hours.length > 0) unread++;
    }
  }
  if (seen === 0) return undefined;
  if (unread > 0)
    book.note(`channel ${place.name} also delivers to where this cannot look, or count`);
  return { counts, areAll: unread === 0, expired };
}

function judge(
  { hop, hour, delivered, arrived, deadLettered }: LinkRow,
  difference: number,
  allowance: Allowance,
  found: {
    readonly channel: AuditedChannel;
    readonly branches: readonly BranchRow[];
    readonly accounts: Accounts;
    readonly book: AuditBook;
  },
): void {
  const { channel, branches, accounts, book } = found;
  const left = lessAllowed(difference, allowance, (gone) =>
    book.note(`${hop}: retention has removed ${gone} events; they cannot be counted any more`),
  );
  if (left === 0) return;
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

function lessAllowed(
  difference: number,
  allowance: Allowance,
  onGone: (events: number) => void,
): number {
  if (difference < 0) {
    const doubled = Math.min(-difference, allowance.surplus);
    allowance.surplus -= doubled;
    return difference + doubled;
  }
  const missing = Math.min(difference, allowance.missing);
  allowance.missing -= missing;
  const gone = Math.min(difference - missing, allowance.gone);
  allowance.gone -= gone;
  if (gone > 0) onGone(gone);
  return difference - missing - gone;
}

function sourcesOf(sinks: readonly SinkPlace[]) {
  return new Set(sinks.flatMap((sink) => (sink.to === 'sources' ? sink.sources : [])));
}

/** A directory where the first of the sinks delivers to. */
function destinationOf(
  sinks: readonly SinkPlace[],
  { channels, topics }: Accounts,
): string | undefined {
  for (const sink of sinks) {
    if (sink.to === 'topics') {
      const topic = topics.find(({ name }) => name === sink.model.config['kafka.topic']);
      return topic?.directories[0];
    }
    const receiver =
      sink.to === 'sources' &&
      channels.find(({ place }) => sink.sources.some(({ agent }) => agent === place.agent));
    if (receiver) return receiver.place.directories?.data[0];
  }
  return undefined;
}
