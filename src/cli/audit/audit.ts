/*
 * The audit: accounts that were read, and the equations between them.
 *
 *   branch   read + generated = dropped + dead-lettered + waiting + delivered      branches.ts
 *   link     delivered by a channel = arrived behind its sinks + dead-lettered     links.ts
 *   query    in log = in windows + filtered + late + dead-lettered + unread        queries.ts
 *
 * Each by origin and hour of the first reading, which travels through all hops. While the pipeline
 * runs, what was delivered and has not arrived is under way; after a stop nothing is.
 */
import type { PipelineModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import { channelOrigin, foldedHour } from '../../core/provenance.js';
import { readAccounts, type Accounts } from './accounts.js';
import { AuditBook, type Finding } from './audit-book.js';
import { branchesOf, type BranchRow } from './branches.js';
import { linkOf, type LinkRow } from './links.js';
import { queryRows, type QueryRow } from './queries.js';

/** Stores fold older ones (origin-ledger.ts, origin-counts.ts: 14 days); the hours before are one. */
export const hoursMax = 13 * 24;

export interface AuditResult {
  readonly balances: boolean;
  readonly isRunning: boolean;
  readonly branches: readonly BranchRow[];
  readonly links: readonly LinkRow[];
  readonly queries: readonly QueryRow[];
  readonly findings: readonly Finding[];
  /** What is not, or not exactly, audited, and why. */
  readonly notes: readonly string[];
  /** What people call an origin: a path, or the name of a channel. */
  readonly names: Readonly<Record<string, string>>;
}

/** `nowHour`: of the wall clock. */
export async function audit(
  fileSystem: FileSystem,
  model: PipelineModel,
  nowHour: number,
): Promise<AuditResult> {
  const oldestHour = nowHour - hoursMax;
  return judge(await readAccounts(fileSystem, model, oldestHour), oldestHour);
}

/** Hours before `oldestHour` are one sum. */
export function judge(accounts: Accounts, oldestHour: number): AuditResult {
  const book = new AuditBook();
  const { channels, isRunning } = accounts;
  const branches: BranchRow[] = [];
  const links: LinkRow[] = [];
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
      else book.note(`topic ${name}: ${directory}: ${text}`);
  const hourOf = (hour: number): number => (hour < oldestHour ? foldedHour : hour);
  const queries = accounts.queries.flatMap((query) =>
    queryRows(query, accounts.topics, hourOf, book),
  );
  const { findings, notes } = book;
  const balances = findings.length === 0;
  const names = namesOf(accounts);
  return { balances, isRunning, branches, links, queries, findings, notes, names };
}

function namesOf({ channels }: Accounts): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { place, account } of channels) {
    for (const id of account?.ids ?? []) names[channelOrigin(id)] = place.name;
    for (const [origin, path] of account?.paths ?? []) names[origin] = path;
  }
  return names;
}
