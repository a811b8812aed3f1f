/*
 * Hot path. Fetched record batches to event batches. Bodies stay where they are: in the fetched
 * bytes, or in what they inflate to; records that share a buffer make one batch.
 */
import { decodeEventSlab } from '../../codecs/avro-event/decode.js';
import { EventBatch, noHeaders } from '../../core/batch.js';
import type { Headers } from '../../core/batch.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import { decodeRecordsAsync, nullStart } from '../../protocol/kafka/record-batch.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';

export interface RejectedRecord {
  readonly offset: number;
  readonly reason: string;
  readonly body: Buffer;
}

export interface RecordEvents {
  /** Without provenance. */
  readonly batch: EventBatch;
  readonly rejected: readonly RejectedRecord[];
  /** The offset behind the last record. */
  readonly to: number;
}

const keyHeader = 'key';

/** What was read of a partition, from its fetch offset on. */
export async function recordEvents(
  { bytes, positions, fetchOffset }: FetchedPartition,
  isFlumeEvent: boolean,
): Promise<RecordEvents[]> {
  const all: RecordEvents[] = [];
  let slab: RecordSlab | undefined;
  for (const position of positions) {
    const records = await decodeRecordsAsync(bytes, position);
    if (slab !== undefined && slab.buffer !== records.buffer) {
      all.push(slab.events(isFlumeEvent));
      slab = undefined;
    }
    slab ??= new RecordSlab(records.buffer);
    slab.add(records, fetchOffset);
  }
  if (slab !== undefined) all.push(slab.events(isFlumeEvent));
  return all;
}

/** Records that lie in one buffer. */
class RecordSlab {
  readonly buffer: Buffer;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #offsets: number[] = [];
  readonly #timestamps: number[] = [];
  /** Each record's key, where one has any. */
  #keys: (string | undefined)[] | undefined;

  constructor(buffer: Buffer) {
    this.buffer = buffer;
  }

  add(records: DecodedRecords, fetchOffset: number): void {
    const { starts, ends } = records.values;
    for (let i = 0; i < records.size; i++) {
      const offset = records.offsetAt(i);
      if (offset < fetchOffset) continue;
      const key = records.keyAt(i);
      if (key !== null) (this.#keys ??= [])[this.#offsets.length] = key.toString();
      this.#starts.push(starts[i]!);
      this.#ends.push(ends[i]!);
      this.#offsets.push(offset);
      this.#timestamps.push(records.timestamps[i]!);
    }
  }

  events(isFlumeEvent: boolean): RecordEvents {
    const size = this.#offsets.length;
    const to = (this.#offsets.at(-1) ?? 0) + 1;
    return isFlumeEvent ? this.#flumeEvents(size, to) : this.#bodies(size, to);
  }

  #bodies(size: number, to: number): RecordEvents {
    // A record without a value is an event without a body, as in Flume.
    const at = (positions: readonly number[]): Uint32Array =>
      Uint32Array.from(positions, (position, i) => (this.#starts[i] === nullStart ? 0 : position));
    const batch = new EventBatch({
      buffer: this.buffer,
      starts: at(this.#starts),
      ends: at(this.#ends),
      size,
      own: this.#keys && Array.from({ length: size }, (_, i) => withKey(undefined, this.#keys![i])),
      timestamps: Float64Array.from(this.#timestamps),
    });
    return { batch, rejected: [], to };
  }

  #flumeEvents(size: number, to: number): RecordEvents {
    const starts = Uint32Array.from(this.#starts);
    const ends = Uint32Array.from(this.#ends);
    const { batch, rejected } = decodeEventSlab({ buffer: this.buffer, starts, ends, size });
    const bad = new Set(rejected.map(({ index }) => index));
    const kept = this.#offsets.map((_, i) => i).filter((i) => !bad.has(i));
    const keys = this.#keys;
    return {
      batch: batch.with({
        own: keys ? kept.map((index, i) => withKey(batch.own?.[i], keys[index])) : batch.own,
        timestamps: Float64Array.from(kept, (index) => this.#timestamps[index]!),
      }),
      rejected: rejected.map(({ index, reason }) => this.#rejectedAt(index, reason)),
      to,
    };
  }

  #rejectedAt(index: number, why: string): RejectedRecord {
    const start = this.#starts[index]!;
    const isNull = start === nullStart;
    const body = isNull ? noBytes : this.buffer.subarray(start, this.#ends[index]!);
    const reason = isNull ? 'the record has no value' : `no AvroFlumeEvent: ${why}`;
    return { offset: this.#offsets[index]!, reason, body };
  }
}

const noBytes = Buffer.alloc(0);

function withKey(own: Headers | undefined, key: string | undefined): Headers | undefined {
  return key === undefined ? own : { ...(own ?? noHeaders), [keyHeader]: key };
}
