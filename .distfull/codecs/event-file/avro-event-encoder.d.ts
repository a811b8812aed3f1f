import type { EventBatch } from '../../core/batch.js';
import { type AvroContainerOptions } from './avro-container.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
export declare class AvroEventEncoder implements EventFileEncoder {
    #private;
    constructor(options: AvroContainerOptions);
    add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]>;
    flush(): Promise<readonly Uint8Array[]>;
    end(): Promise<readonly Uint8Array[]>;
}
