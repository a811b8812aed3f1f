import type { BodySlab } from '../rows.js';
import type { AvroBlockCodec } from './avro-block-codec.js';
export interface AvroContainerOptions {
    readonly codec: AvroBlockCodec;
    /** Of a block's data, before compression. */
    readonly syncIntervalBytes: number;
    /** 16 bytes, others for each file. */
    readonly syncMarker: () => Buffer;
}
export declare class AvroContainer {
    #private;
    constructor(schema: string, options: AvroContainerOptions);
    /** Takes data that lie in the slab one after another; keeps its memory until their block ends. */
    add({ buffer, starts, ends, size }: BodySlab): Promise<readonly Buffer[]>;
    /** Ends the block, if there is one. */
    flush(): Promise<readonly Buffer[]>;
}
