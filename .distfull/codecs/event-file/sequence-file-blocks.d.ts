import type { EventBatch } from '../../core/batch.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
import type { HadoopCodec } from './hadoop-codecs.js';
import { type SequenceFileOptions } from './sequence-file.js';
export declare class SequenceFileBlocks implements EventFileEncoder {
    #private;
    constructor(options: SequenceFileOptions, codec: HadoopCodec);
    add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]>;
    flush(): Promise<readonly Uint8Array[]>;
    end(): Promise<readonly Uint8Array[]>;
}
