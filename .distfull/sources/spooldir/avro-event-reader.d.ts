import { type EventReader, type ReaderOptions, type ReadEvents } from './event-reader.js';
import type { SpooledFile } from './spooled-file.js';
export declare class AvroEventReader implements EventReader {
    #private;
    constructor(file: SpooledFile, schemaType: 'hash' | 'literal', options: ReaderOptions);
    next(nowMs: number): Promise<ReadEvents | undefined>;
}
