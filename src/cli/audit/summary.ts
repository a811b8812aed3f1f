/** The audit in one line, for a person. */
import type { AuditResult } from './audit.js';

/** `balances: 5,543 read = 5,542 in windows + 1 dead-lettered` */
export function summaryOf(result: AuditResult): string {
  const { balances, isRunning, branches, queries, findings } = result;
  const read = readOf(result);
  const running = isRunning ? ' (the pipeline is running)' : '';
  if (!balances) {
    const events = findings.reduce((sum, finding) => sum + finding.events, 0);
    const count = `${findings.length} ${findings.length === 1 ? 'difference' : 'differences'}`;
    const size = events === 0 ? '' : `, ${number(events)} events`;
    return `does not balance: ${count}${size}; ${number(read)} read${running}`;
  }
  if (branches.length === 0 && queries.length === 0) return `balances: nothing was read${running}`;
  const terms = termsOf(result);
  const sum = terms.reduce((total, [, events]) => total + events, 0);
  if (sum === read && terms.length > 0) {
    const shown = terms.map(([name, events]) => `${number(events)} ${name}`).join(' + ');
    return `balances: ${number(read)} read = ${shown}${running}`;
  }
  const channels = new Set(branches.map(({ channel }) => channel)).size;
  const names = new Set(queries.map(({ query }) => query)).size;
  const parts = `${count(channels, 'channel')} and ${count(names, 'query')}`;
  return `balances: ${number(read)} read, and ${parts} account for all they got${running}`;
}

export function number(value: number): string {
  return value.toLocaleString('en-US');
}

/** Read by the first sources (each event once, however many channels got it) and by producers. */
function readOf({ branches, queries }: AuditResult): number {
  const byOrigin = new Map<string, Map<string, number>>();
  for (const { origin, channel, read, generated } of branches) {
    if (origin.startsWith('channel:')) continue;
    const byChannel = byOrigin.get(origin) ?? new Map<string, number>();
    byOrigin.set(origin, byChannel);
    byChannel.set(channel, (byChannel.get(channel) ?? 0) + read + generated);
  }
  let sum = 0;
  for (const byChannel of byOrigin.values()) sum += Math.max(...byChannel.values());
  for (const { origin, read, unread } of queries)
    if (origin.startsWith('topic:')) sum += read + unread;
  return sum;
}

/** Where the events of a flow without branches are now. A flow with branches has no such sum. */
function termsOf({ branches, links, queries }: AuditResult): [string, number][] {
  const total = <Row>(rows: readonly Row[], of: (row: Row) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0);
  const linked = new Set(links.map(({ hop }) => hop.slice(0, hop.indexOf(' '))));
  const ends = branches.filter(({ channel }) => !linked.has(channel));
  const inTopics = queries.length > 0 ? [] : links.filter(({ isIntoTopics }) => isIntoTopics);
  const generatedLater = branches.filter(({ origin }) => origin.startsWith('channel:'));
  const terms: [string, number][] = [
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
  ];
  return terms.filter(([, events]) => events !== 0);
}

function count(amount: number, noun: 'channel' | 'query'): string {
  const plural = noun === 'query' ? 'queries' : 'channels';
  return `${amount} ${amount === 1 ? noun : plural}`;
}
