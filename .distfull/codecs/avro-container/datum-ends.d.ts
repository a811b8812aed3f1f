import type { AvroType } from './avro-schema.js';
/** The position after each of `count` data. Throws ProtocolError when they do not fill the block. */
export declare function datumEnds(type: AvroType, data: Buffer, count: number): Uint32Array;
