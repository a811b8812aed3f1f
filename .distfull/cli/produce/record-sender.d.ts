import type { Clock } from '../../core/clock.js';
import type { Producer } from '../../protocol/kafka/client/producer.js';
import type { CompressionCodec } from '../../protocol/kafka/record-batch.js';
import type { RecordFields } from './record-fields.js';
export interface SenderOptions {
    readonly topic: string;
    readonly partitionCount: number;
    /** All records go there; undefined: by their keys. */
    readonly partition: number | undefined;
    readonly codec: CompressionCodec;
}
export declare class RecordSender {
    #private;
    constructor(producer: Producer, options: SenderOptions, clock: Clock);
    /** Acknowledged records. */
    get sentCount(): number;
    /** Throws LineError for a partition that is not there. */
    add({ key, value, headers, timestampMs, partition }: RecordFields): void;
    /** Starts a write where none is under way; waits where too much is gathered. */
    turn(): Promise<void>;
    /** Resolves when everything is acknowledged. */
    finish(): Promise<void>;
}
