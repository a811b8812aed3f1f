import type { EventBatch } from '../../core/batch.js';
import { type AvroContainerOptions } from './avro-container.js';
import { type AvroSchemas } from './avro-schemas.js';
import { type EventFileEncoder, type EventIndexes } from './event-file.js';
export declare class AvroDatumEncoder implements EventFileEncoder {
    #private;
    constructor(options: AvroContainerOptions, schemas: AvroSchemas);
    add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]>;
    flush(): Promise<readonly Uint8Array[]>;
    end(): Promise<readonly Uint8Array[]>;
}
