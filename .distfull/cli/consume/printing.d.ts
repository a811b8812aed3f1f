import type { Writable } from 'node:stream';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import { OutputBuffer } from './output-buffer.js';
import type { RecordFormat } from './record-format.js';
import type { RecordReader } from './record-reader.js';
export interface PrintingOptions {
    readonly output: Writable;
    readonly format: (output: OutputBuffer) => RecordFormat;
    readonly recordsMax: number;
    /** A batch that cannot be decoded is told and passed over. */
    readonly skipsOnError: boolean;
}
export declare class RecordPrinter {
    #private;
    constructor(options: PrintingOptions);
    get recordCount(): number;
    get isDone(): boolean;
    /** Resolves when the output has taken it. */
    print(fetched: FetchedPartition, reader: RecordReader): Promise<void>;
}
