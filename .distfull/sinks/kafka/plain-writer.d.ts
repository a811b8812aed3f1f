import type { Producer } from '../../protocol/kafka/client/producer.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';
import type { RecordWriter } from './record-writer.js';
/**
 * For a memory channel, whose sequences begin anew at each start: at least once, without a
 * position.
 */
export declare class PlainWriter implements RecordWriter {
    #private;
    constructor(producer: Producer);
    recover(): Promise<undefined>;
    write(records: readonly PartitionRecords[]): Promise<undefined>;
    idle(): Promise<void>;
}
