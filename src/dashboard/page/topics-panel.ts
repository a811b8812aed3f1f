/** The topics of the broker: what they hold, how long, and what goes in and out. */
import type { BrokerStatus, PipelineStatus, TopicStatus } from '../../core/status.js';
import { byId, element, tableHead } from './dom.js';
import {
  formatBytes,
  formatBytesRate,
  formatCount,
  formatRate,
  formatRetention,
  formatValue,
} from './format.js';
import { ListTable } from './list-table.js';
import type { Snapshots } from './snapshots.js';

type PartitionStatus = TopicStatus['partitions'][number];

interface ShownTopic extends TopicStatus {
  readonly records: number;
  readonly sizeBytes: number;
  /** A second. */
  readonly recordsIn: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

export class TopicsPanel {
  readonly #table = new ListTable<ShownTopic>({
    prefix: 'topics',
    table: 'topic-table',
    none: 'none yet: “tailrace topics create” makes one',
    nameOf: ({ name }) => name,
    columns: [
      {
        title: 'partitions',
        text: ({ partitions }) => formatCount(partitions.length),
        value: ({ partitions }) => partitions.length,
      },
      {
        title: 'records',
        text: ({ records }) => formatCount(records),
        value: (each) => each.records,
      },
      {
        title: 'size',
        text: ({ sizeBytes }) => formatBytes(sizeBytes),
        value: (each) => each.sizeBytes,
      },
      {
        title: 'records in',
        text: ({ recordsIn }) => orDash(recordsIn, formatRate),
        value: (each) => each.recordsIn,
      },
      {
        title: 'bytes in',
        text: ({ bytesIn }) => orDash(bytesIn, formatBytesRate),
        value: (each) => each.bytesIn,
      },
      {
        title: 'bytes out',
        text: ({ bytesOut }) => orDash(bytesOut, formatBytesRate),
        value: (each) => each.bytesOut,
      },
      { title: 'kept', text: (topic) => formatRetention(topic) },
    ],
    details: ({ partitions }) => ({
      content: partitions,
      draw: () => [partitionTable(partitions)],
    }),
  });

  show(broker: BrokerStatus | undefined, snapshots: Snapshots): void {
    byId('topics').hidden = broker === undefined;
    if (broker === undefined) return;
    byId('broker-address').textContent = `broker ${broker.address}`;
    const rateOf = (count: (partition: PartitionStatus) => number): Map<string, number> =>
      snapshots.rates((status) => totalsOf(status, count));
    const recordsIn = rateOf(({ endOffset }) => endOffset);
    const bytesIn = rateOf(({ appendedBytes }) => appendedBytes);
    const bytesOut = rateOf(({ readBytes }) => readBytes);
    this.#table.show(
      broker.topics.map((topic) => ({
        ...topic,
        records: sum(topic, ({ startOffset, endOffset }) => endOffset - startOffset),
        sizeBytes: sum(topic, (partition) => partition.sizeBytes),
        recordsIn: recordsIn.get(topic.name) ?? 0,
        bytesIn: bytesIn.get(topic.name) ?? 0,
        bytesOut: bytesOut.get(topic.name) ?? 0,
      })),
    );
  }
}

/** Among many topics those stand out in which something happens. */
function orDash(rate: number, format: (rate: number) => string): string {
  return rate === 0 ? '–' : format(rate);
}

function totalsOf(
  { broker }: PipelineStatus,
  count: (partition: PartitionStatus) => number,
): Map<string, number> {
  return new Map((broker?.topics ?? []).map((topic) => [topic.name, sum(topic, count)]));
}

function sum({ partitions }: TopicStatus, count: (partition: PartitionStatus) => number): number {
  return partitions.reduce((total, partition) => total + count(partition), 0);
}

function partitionTable(partitions: readonly PartitionStatus[]): HTMLElement {
  const rows = partitions.map((state) => {
    const open = state.highWatermark - state.lastStableOffset;
    return element(
      'tr',
      '',
      element('td', '', `partition ${state.partition}`),
      element('td', 'number', formatValue(state.startOffset)),
      element('td', 'number', formatValue(state.endOffset)),
      element('td', 'number', open === 0 ? '–' : formatCount(open)),
      element('td', 'number', formatBytes(state.sizeBytes)),
    );
  });
  const head = tableHead('', '#start offset', '#end offset', '#in open transactions', '#size');
  return element('table', '', head, element('tbody', '', ...rows));
}
