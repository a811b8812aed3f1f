/**
 * One scenario for every client of Kafka, written once a language in `test/interop/kafka-clients-*`.
 * A program gets the address of a broker and a prefix for its names (topic `<prefix>-<name>`, group
 * `<prefix>-<name>-group`) and prints a line of JSON a step; what it must have seen is here.
 *
 *     create        topics of 3 partitions: one a codec, "pair", "idempotent" and "tx", retention.ms=-1;
 *                   creating one again fails with code 36
 *     produce       10,000 records a codec, see `lineOf`
 *     consume       a group reads all of them, then commits; a line a partition: how many there were,
 *                   and a digest of `lineOf` of each, in the order of their arrival
 *     resume        offset 1,000 is committed for none/0; a new member reads from there
 *     rebalance     a member takes "pair" alone, with a second, and alone again; 150 records each time
 *     times         of topic "gzip": the offsets at 5,000 ms, behind the last record, first and end
 *     configs       retention.ms of "pair" before and after it was altered (Kafka shows a change late)
 *     idempotent    1,000 records by an idempotent producer, and the end offsets
 *     transactions  of 100 records (commit), 100 (abort) and 50 with an offset of a group (commit);
 *                   how many a consumer of either isolation has read when it saw the last ones
 *     delete        groups and topics, until none is left
 */
import { createHash } from 'node:crypto';

export const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const;
export type Codec = (typeof codecs)[number];

/** What a client cannot do, or does in its own way. */
export interface ClientTraits {
  readonly lacks?: readonly Codec[];
  /** It sends no header whose value is null. */
  readonly lacksNullHeaders?: boolean;
  /** It answers a time behind the last record with the end offset instead of -1. */
  readonly tellsEndForNoOffset?: boolean;
}

export type Step = Readonly<Record<string, unknown>> & { readonly step: string };

const recordCount = 10_000;
const startMs = 1_700_000_000_000;
const partitions = [0, 1, 2];
const lastOffsets = [3334, 3333, 3333];

/** The digests of a topic's partitions. */
function digests(lacksNullHeaders: boolean): string[] {
  const lines = partitions.map((): string[] => []);
  for (let i = 0; i < recordCount; i++) {
    const partition = lines[i % 3]!;
    partition.push(lineOf(i, partition.length, lacksNullHeaders));
  }
  return lines.map((all) => createHash('sha256').update(all.join('\n')).digest('hex'));
}

/** Record `i`, as a line: null is "-", and a header without a value has its name alone. */
function lineOf(i: number, offset: number, lacksNullHeaders: boolean): string {
  const key = i % 10 === 3 ? '-' : `key-${i % 100}`;
  const value = i % 10 === 7 ? '-' : `value ${i} ${'x'.repeat(i % 50)}`;
  const headers = [`index=${i}`, 'empty=', ...(lacksNullHeaders ? [] : ['none'])];
  return [offset, startMs + i, key, value, i % 10 === 5 ? '' : headers.join(',')].join(' ');
}

/** What a client prints at a broker that is Kafka, or cannot be told from it. */
export function expectedSteps({
  lacks = [],
  lacksNullHeaders = false,
  tellsEndForNoOffset = false,
}: ClientTraits): Step[] {
  const spoken = codecs.filter((codec) => !lacks.includes(codec));
  const digest = digests(lacksNullHeaders);
  return [
    { step: 'create', partitions: 3, again: 36 },
    ...spoken.map((codec) => ({ step: 'produce', codec, acked: recordCount })),
    ...spoken.flatMap((codec) =>
      partitions.map((partition) => ({
        step: 'consume',
        codec,
        partition,
        count: lastOffsets[partition],
        digest: digest[partition],
      })),
    ),
    { step: 'resume', committed: 1_000, first: 1_000, count: 2_334 },
    { step: 'rebalance', alone: 3, together: [1, 2], after: 3, seen: 450 },
    {
      step: 'times',
      middle: [1667, 1667, 1666],
      beyond: tellsEndForNoOffset ? lastOffsets : [-1, -1, -1],
      earliest: [0, 0, 0],
      latest: lastOffsets,
    },
    { step: 'configs', before: '-1', after: '86400000' },
    { step: 'idempotent', acked: 1_000, latest: [334, 333, 333] },
    { step: 'transactions', committed: 150, uncommitted: 250, offset: 42 },
    { step: 'delete', topics: 0, groups: 0 },
  ];
}
