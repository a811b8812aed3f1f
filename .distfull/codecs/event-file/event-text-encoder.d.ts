import type { EventBatch } from '../../core/batch.js';
import { type EventTextOptions } from '../event-text.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
export declare class EventTextEncoder implements EventFileEncoder {
    #private;
    constructor(options: EventTextOptions);
    add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]>;
    flush(): Promise<readonly Uint8Array[]>;
    end(): Promise<readonly Uint8Array[]>;
}
