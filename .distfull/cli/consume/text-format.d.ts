import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { PropertyOptions } from '../kafka/property-options.js';
import type { OutputBuffer } from './output-buffer.js';
import type { RecordFormat } from './record-format.js';
export declare const textProperties: readonly string[];
export declare class TextFormat implements RecordFormat {
    #private;
    constructor(output: OutputBuffer, properties: PropertyOptions);
    write(records: DecodedRecords, index: number, _topic: string, partition: number): void;
}
