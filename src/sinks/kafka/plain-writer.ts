import type { Producer } from '../../protocol/kafka/client/producer.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import type { RecordWriter } from './record-writer.js';

/**
 * For a memory channel, whose sequences begin anew at each start: at least once, without a
 * position.
 */
export class PlainWriter implements RecordWriter {
  readonly #producer: Producer;

  constructor(producer: Producer) {
    this.#producer = producer;
  }

  async recover(): Promise<undefined> {}

  async write(records: readonly PartitionRecords[]): Promise<undefined> {
    await this.#producer.write(records);
  }

  async idle(): Promise<void> {}
}
