/*
 * Hot path. From fetched partitions to the output: decodes, prints, and says how far it got, so that
 * a reader can stop exactly behind the last record that was printed.
 */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { messageOf } from '../../core/errors.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import { decodeRecordsAsync } from '../../protocol/kafka/record-batch.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import { printable } from '../printable.js';
import { OutputBuffer } from './output-buffer.js';
import type { RecordFormat } from './record-format.js';
import type { RecordReader } from './record-reader.js';

const writtenBytesMin = 256 * 1024;

export interface PrintingOptions {
  readonly output: Writable;
  readonly format: (output: OutputBuffer) => RecordFormat;
  readonly recordsMax: number;
  /** What cannot be decoded is told and passed over. */
  readonly skipsOnError: boolean;
}

export class RecordPrinter {
  readonly #options: PrintingOptions;
  readonly #buffer = new OutputBuffer();
  readonly #format: RecordFormat;
  #recordCount = 0;

  constructor(options: PrintingOptions) {
    this.#options = options;
    this.#format = options.format(this.#buffer);
  }

  get recordCount(): number {
    return this.#recordCount;
  }

  get isDone(): boolean {
    return this.#recordCount >= this.#options.recordsMax;
  }

  /** Resolves when the output has taken it. */
  async print(fetched: FetchedPartition, reader: RecordReader): Promise<void> {
    const { bytes, positions, nextOffset, leaderEpoch } = fetched;
    for (const position of positions) {
      if (this.isDone) break;
      const records = await this.#decoded(bytes, position);
      if (records === undefined) continue;
      const next = this.#printBatch(records, fetched);
      reader.printed(fetched, next, leaderEpoch);
      if (this.#buffer.byteLength >= writtenBytesMin) await this.#flush();
    }
    await this.#flush();
    if (!this.isDone) reader.printed(fetched, nextOffset, leaderEpoch);
    await reader.written();
  }

  /** The offset behind the last printed record. */
  #printBatch(records: DecodedRecords, fetched: FetchedPartition): number {
    const { fetchOffset } = fetched;
    let next = fetchOffset;
    for (let i = 0; i < records.size && !this.isDone; i++) {
      const offset = records.offsetAt(i);
      if (offset < fetchOffset) continue;
      this.#printRecord(records, i, fetched);
      next = offset + 1;
    }
    return next;
  }

  #printRecord(records: DecodedRecords, index: number, at: TopicPartition): void {
    const { topic, partition } = at;
    const { byteLength } = this.#buffer;
    try {
      this.#format.write(records, index, topic, partition);
      this.#recordCount++;
    } catch (error) {
      const place = `offset ${records.offsetAt(index)} of partition ${partition} of topic ${topic}`;
      this.#buffer.cutTo(byteLength);
      this.#skip(error, `${place}: ${messageOf(error)}`);
    }
  }

  async #decoded(bytes: Buffer, position: number): Promise<DecodedRecords | undefined> {
    try {
      return await decodeRecordsAsync(bytes, position);
    } catch (error) {
      this.#skip(error, messageOf(error));
      return undefined;
    }
  }

  #skip(cause: unknown, fact: string): void {
    if (!this.#options.skipsOnError)
      throw new Error(`${fact}; --skip-message-on-error passes over it`, { cause });
    process.stderr.write(`consume: ${printable(fact)}; skipped\n`);
  }

  async #flush(): Promise<void> {
    if (this.#buffer.byteLength === 0) return;
    const { output } = this.#options;
    if (!output.write(this.#buffer.take())) await once(output, 'drain');
  }
}
