import type { OriginRange } from '../../core/provenance.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import type { Producer } from '../../protocol/kafka/client/producer.js';
import { OriginLedger } from '../origin-ledger.js';

/** How records reach the topic: in transactions with the sources' positions, or plainly. */
export interface PutWriter {
  /** What is stored of each origin. */
  readonly ledger: OriginLedger;
  /** Ends what an earlier process left, and finds out what is stored. */
  open(): Promise<void>;
  /**
   * They are in when it resolves, with what was read for them. Calls do not overlap; after one that
   * has rejected `recover` comes first.
   */
  write(
    records: readonly PartitionRecords[],
    ranges: readonly OriginRange[],
    hour: number,
  ): Promise<void>;
  /** Resolves with whether the write that has rejected is in. */
  recover(): Promise<boolean>;
  close(): Promise<void>;
}

/** At least once: positions last as long as the process. */
export class PlainPutWriter implements PutWriter {
  readonly ledger = new OriginLedger();
  readonly #producer: Producer;

  constructor(producer: Producer) {
    this.#producer = producer;
  }

  async open(): Promise<void> {}

  async write(
    records: readonly PartitionRecords[],
    ranges: readonly OriginRange[],
    hour: number,
  ): Promise<void> {
    await this.#producer.write(records);
    this.ledger.apply(ranges, hour);
  }

  /** Nobody can tell: it is written again. */
  async recover(): Promise<boolean> {
    return false;
  }

  async close(): Promise<void> {}
}
