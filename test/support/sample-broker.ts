import type { BrokerStatus, GroupStatus, TopicStatus } from '#src/core/status.js';

const dayMs = 86_400_000;

/** A broker that has taken `events` into `access` and a tenth of them into each of `others` topics. */
export function sampleBroker(events: number, others: number): BrokerStatus {
  const names = Array.from({ length: others }, (_, i) => `other-${String(i).padStart(4, '0')}`);
  return {
    address: '127.0.0.1:9092',
    topics: [topic('access', 3, events), ...names.map((name) => topic(name, 1, events / 10))],
    groups: ['reports', ...names.map((name) => `readers-of-${name}`)].map((name) =>
      group(name, events),
    ),
  };
}

function topic(name: string, partitions: number, records: number): TopicStatus {
  const numbers = Array.from({ length: partitions }, (_, i) => i);
  return {
    name,
    retentionMs: 7 * dayMs,
    retentionBytes: -1,
    isCompacted: false,
    partitions: numbers.map((number) => partition(number, Math.floor(records / partitions))),
  };
}

function partition(number: number, records: number): TopicStatus['partitions'][number] {
  return {
    partition: number,
    startOffset: 0,
    endOffset: records,
    highWatermark: records,
    lastStableOffset: records,
    sizeBytes: records * 212,
    appendedBytes: records * 212,
    readBytes: records * 424,
  };
}

/** Two members share three partitions of `access`; nothing is committed for the last. */
function group(name: string, events: number): GroupStatus {
  const end = Math.floor(events / 3);
  const access = (number: number) => ({ topic: 'access', partition: number });
  const member = { host: '127.0.0.1', clientId: 'report' };
  return {
    name,
    state: 'Stable',
    protocol: 'range',
    members: [
      { ...member, id: 'report-1', partitions: [access(0), access(1)] },
      { ...member, id: 'report-2', instanceId: 'report-b', partitions: [access(2)] },
      { ...member, id: 'report-3', clientId: 'spare', partitions: [] },
    ],
    offsets: [
      { ...access(0), offset: end - 1_200, lag: 1_200 },
      { ...access(1), offset: end, lag: 0 },
    ],
  };
}
