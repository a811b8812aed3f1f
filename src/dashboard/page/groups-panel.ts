/** The consumer groups of the broker: who is in them, and how far they are behind. */
import type { BrokerStatus, GroupMemberStatus, GroupStatus } from '../../core/status.js';
import { byId, element, tableHead } from './dom.js';
import { formatCount, formatValue } from './format.js';
import { ListTable } from './list-table.js';

export class GroupsPanel {
  readonly #table = new ListTable<GroupStatus>({
    prefix: 'groups',
    table: 'group-table',
    none: 'none',
    nameOf: ({ name }) => name,
    columns: [
      { title: 'state', text: ({ state }) => state },
      { title: 'topics', text: (group) => topicsOf(group).join(', ') },
      {
        title: 'members',
        text: ({ members }) => formatCount(members.length),
        value: ({ members }) => members.length,
      },
      { title: 'lag', text: (group) => formatCount(lagOf(group)), value: lagOf },
    ],
    details: (group) => ({ content: group, draw: () => detailsOf(group) }),
  });

  show(broker: BrokerStatus | undefined): void {
    const groups = broker?.groups ?? [];
    byId('groups').hidden = groups.length === 0;
    this.#table.show(groups);
  }
}

function topicsOf({ members, offsets }: GroupStatus): string[] {
  const read = members.flatMap(({ partitions }) => partitions.map(({ topic }) => topic));
  return [...new Set([...read, ...offsets.map(({ topic }) => topic)])].toSorted();
}

function lagOf({ offsets }: GroupStatus): number {
  return offsets.reduce((sum, { lag }) => sum + lag, 0);
}

function detailsOf(group: GroupStatus): Node[] {
  const { members, offsets, protocol } = group;
  const readers = new Map(
    members.flatMap((member) =>
      member.partitions.map(({ topic, partition }) => [`${topic} ${partition}`, member] as const),
    ),
  );
  const committed = new Set(offsets.map(({ topic, partition }) => `${topic} ${partition}`));
  const rows = offsets.map(({ topic, partition, offset, lag }) =>
    partitionRow(topic, partition, formatValue(offset), formatCount(lag), readers),
  );
  const uncommitted = members.flatMap(({ partitions }) =>
    partitions.filter(({ topic, partition }) => !committed.has(`${topic} ${partition}`)),
  );
  rows.push(
    ...uncommitted.map(({ topic, partition }) => partitionRow(topic, partition, '–', '–', readers)),
  );
  const head = tableHead('topic', '#partition', '#committed', '#lag', 'read by');
  const idle = members.filter(({ partitions }) => partitions.length === 0);
  const notes = [
    ...(protocol === undefined ? [] : [`assigned by ${protocol}`]),
    ...idle.map((member) => `${memberName(member)} reads nothing`),
  ];
  return [
    element('table', '', head, element('tbody', '', ...rows)),
    element('p', 'note', notes.join(' · ')),
  ];
}

function partitionRow(
  topic: string,
  partition: number,
  committed: string,
  lag: string,
  readers: ReadonlyMap<string, GroupMemberStatus>,
): HTMLElement {
  const reader = readers.get(`${topic} ${partition}`);
  const readBy = element('td', 'text', reader === undefined ? 'nobody' : memberName(reader));
  readBy.title = reader?.id ?? '';
  return element(
    'tr',
    '',
    element('td', 'text', topic),
    element('td', 'number', String(partition)),
    element('td', 'number', committed),
    element('td', 'number', lag),
    readBy,
  );
}

function memberName({ clientId, instanceId, host }: GroupMemberStatus): string {
  return `${instanceId ?? clientId} (${host})`;
}
