import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { OutputBuffer } from './output-buffer.js';
import type { RecordFormat } from './record-format.js';
export declare class JsonFormat implements RecordFormat {
    #private;
    constructor(output: OutputBuffer);
    write(records: DecodedRecords, index: number, topic: string, partition: number): void;
}
