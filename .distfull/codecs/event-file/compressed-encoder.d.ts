import type { EventBatch } from '../../core/batch.js';
import type { Compressor } from './compressor.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
export declare class CompressedEncoder implements EventFileEncoder {
    #private;
    constructor(serialized: EventFileEncoder, compressor: Compressor);
    add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]>;
    flush(): Promise<readonly Uint8Array[]>;
    end(): Promise<readonly Uint8Array[]>;
}
