/** Each branch: read + generated = dropped + dead-lettered + waiting + delivered. */
import type { OriginAudit } from '../../core/contracts.js';
import type { Tally } from '../../core/tallies.js';
import type { AuditedChannel } from './accounts.js';
import { inspect, type AuditBook } from './audit-book.js';
import type { ChannelAccount } from './channel-account.js';
import type { SourcePlace } from './topology.js';

export interface BranchRow extends OriginAudit {
  readonly channel: string;
  /** Of a file. */
  readonly path: string | undefined;
  readonly waiting: number;
  readonly delivered: number;
}

/** Tallies that fail an audit, and what they mean. */
const failingTallies = {
  possiblyDoubled: 'possibly doubled: sent or read again after an outcome that nobody can tell',
  lost: 'lost: damaged or gone in this channel',
  lostAtDestination: 'lost at the destination, which had them, and not retained here',
} satisfies Partial<Record<Tally, string>>;

export function branchesOf({ place, account }: AuditedChannel, book: AuditBook): BranchRow[] {
  const { name, directories, model } = place;
  if (directories === undefined)
    book.note(`channel ${name} (${model.type}) keeps no counts: its part is not audited`);
  else if (account === undefined) book.note(`channel ${name} has never run`);
  if (directories === undefined || account === undefined) return [];
  const next = inspect(directories.data[0]);
  for (const { from, to } of account.missing) {
    const text = `events ${from} to ${to - 1} are neither delivered nor readable`;
    book.find({ hop: name, text, events: to - from, next });
  }
  for (const text of account.miscounted) book.find({ hop: name, text, events: 0, next });
  for (const [tally, meaning] of Object.entries(failingTallies)) {
    const events = account.tallies[tally as Tally];
    if (events > 0) book.find({ hop: name, text: `${events} ${meaning}`, events, next });
  }
  const { skipped } = account.tallies;
  if (skipped > 0) book.note(`channel ${name} refused ${skipped} events while it was optional`);
  const rows = rowsOf(name, account);
  for (const row of rows)
    if (row.delivered < 0) {
      const text = `${row.waiting} wait, but only ${storedOf(row)} were stored, say its sums`;
      const origins = [row.path ?? row.origin];
      book.find({ hop: name, text, events: -row.delivered, hour: row.hour, origins, next });
    }
  return rows;
}

function rowsOf(channel: string, account: ChannelAccount): BranchRow[] {
  const { sums, waiting, paths } = account;
  const byKey = new Map<string, OriginAudit>();
  for (const audit of sums) {
    const hour = waiting.hourOf(audit.hour);
    const key = `${hour} ${audit.origin}`;
    byKey.set(key, plus({ ...audit, hour }, byKey.get(key)));
  }
  const ordered = [...byKey.values()].toSorted((a, b) => a.hour - b.hour);
  return ordered.map((audit) => {
    const stillThere = waiting.get(audit.origin, audit.hour);
    const delivered = storedOf(audit) - stillThere;
    return { ...audit, channel, path: paths.get(audit.origin), waiting: stillThere, delivered };
  });
}

/**
 * A replicated flow gives every required channel the same. Compared where both stand at the same
 * position of a file: one that is behind takes what it lacks from there at the next start.
 */
export function compareReplicas(
  { agent, model }: SourcePlace,
  channels: readonly AuditedChannel[],
  book: AuditBook,
): void {
  if (model.selector.type !== 'replicating') return;
  const optional = (model.selector.config['optional'] ?? []) as readonly string[];
  const copies = channels.filter(
    ({ place }) =>
      place.agent === agent &&
      model.channels.includes(place.model.name) &&
      !optional.includes(place.model.name),
  );
  const [first, ...others] = copies.filter(({ account }) => account !== undefined);
  for (const other of others) compareCopies(first!, other, model.name, book);
}

function compareCopies(
  a: AuditedChannel,
  b: AuditedChannel,
  source: string,
  book: AuditBook,
): void {
  for (const [origin, known] of a.account!.known) {
    const isSame = b.account!.known.get(origin)?.equals(known) === true;
    if (!origin.startsWith(`file:${source}:`) || !isSame) continue;
    const [inA, inB] = [readOf(a.account!, origin), readOf(b.account!, origin)];
    if (inA === inB) continue;
    const path = a.account!.paths.get(origin) ?? origin;
    book.find({
      hop: `source ${a.place.agent.name}.${source} ▸ ${a.place.model.name}, ${b.place.model.name}`,
      text: `${inA} read into one and ${inB} into the other, both up to the same position`,
      events: Math.abs(inA - inB),
      origins: [path],
      next: inspect(a.place.directories?.data[0]),
    });
  }
}

function readOf({ sums }: ChannelAccount, origin: string): number {
  return sums.reduce((sum, audit) => (audit.origin === origin ? sum + audit.read : sum), 0);
}

function storedOf({ read, generated, dropped, deadLettered }: OriginAudit): number {
  return read + generated - dropped - deadLettered;
}

function plus(a: OriginAudit, b: OriginAudit | undefined): OriginAudit {
  if (b === undefined) return a;
  return {
    ...a,
    read: a.read + b.read,
    generated: a.generated + b.generated,
    dropped: a.dropped + b.dropped,
    deadLettered: a.deadLettered + b.deadLettered,
  };
}
