import type { EventBatch } from '../../core/batch.js';
import type { ByteSlab, CompressionCodec, RecordBatchInput, RecordHeader } from '../../protocol/kafka/record-batch.js';
import type { RecordGroup } from './router.js';
/** What an event becomes. */
export interface RecordSettings {
    readonly isFlumeEvent: boolean;
    readonly timestampHeader: string | undefined;
    /** Event header and the record header it becomes. */
    readonly headers: readonly (readonly [event: string, record: string])[];
}
/** The values of a delivery's records, before they are grouped. */
export declare function recordValues(batch: EventBatch, settings: RecordSettings): ByteSlab;
/** The record headers of each event; undefined when none is asked for. */
export declare function recordHeaders(batch: EventBatch, settings: RecordSettings): RecordHeader[][] | undefined;
/** What one event's headers take at most, names and lengths included. */
export declare function widestHeaders(headers: ReturnType<typeof recordHeaders>): number;
export interface DeliveryRecords {
    readonly batch: EventBatch;
    readonly values: ByteSlab;
    readonly headers: RecordHeader[][] | undefined;
    readonly settings: RecordSettings;
    readonly codec: CompressionCodec;
    readonly nowMs: number;
}
/** One group as the input of an encoder. */
export declare function groupRecords(group: RecordGroup, records: DeliveryRecords): RecordBatchInput;
/** Parts one after another; one that is undefined is null to Kafka. */
export declare function slabOf(parts: readonly (Buffer | undefined)[], size: number): ByteSlab;
