import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
/** How a record is printed. */
export interface RecordFormat {
    write(records: DecodedRecords, index: number, topic: string, partition: number): void;
}
