/**
 * Takes records out of a record batch, as Kafka's cleaner does: offsets stay, what stays is packed
 * with the batch's own codec. A batch may get a delete horizon (KIP-534): attribute bit 6, and the
 * time in place of the base timestamp, to which the records' times are then relative.
 */
import { type BatchHeader, type DecodedRecords } from '../../protocol/kafka/record-batch.js';
/** When the tombstones of a batch, or the marker in it, may go; undefined: not decided yet. */
export declare function deleteHorizonOf(header: BatchHeader): number | undefined;
/**
 * The batch with the records for which `kept` says 1, at least one of them, and with a delete horizon
 * if `horizonMs` is given; the batch itself where nothing changes.
 */
export declare function filterBatch(batch: Buffer, records: DecodedRecords, kept: Uint8Array, horizonMs: number | undefined): Promise<Buffer>;
/** Only the header: it keeps the last sequence of its producer in the log. */
export declare function emptyBatch(batch: Buffer, header: BatchHeader): Buffer;
