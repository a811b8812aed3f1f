import { EventBatch } from '../../core/batch.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
import type { BodySlab } from '../rows.js';
/** Reads one event. Throws ProtocolError. */
export declare function decodeEvent(reader: AvroReader): EventBatch;
/** Reads an array of events. Throws ProtocolError. */
export declare function decodeEvents(reader: AvroReader): EventBatch;
export interface SlabEvents {
    /** Those that could be read, in their order. */
    readonly batch: EventBatch;
    /** The others, ascending by their places in the slab. */
    readonly rejected: readonly {
        readonly index: number;
        readonly reason: string;
    }[];
}
/** Reads the events that lie in a slab, each by itself, as `encodeEventSlab` writes them. */
export declare function decodeEventSlab({ buffer, starts, ends, size }: BodySlab): SlabEvents;
