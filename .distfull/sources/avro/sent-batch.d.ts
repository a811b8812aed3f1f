import type { EventBatch } from '../../core/batch.js';
import type { SentRanges } from '../../protocol/avro-rpc/tailrace-peer.js';
/**
 * A batch that another Tailrace sent, with the provenance its metadata names: one range of the
 * sender's channel after another. Throws ProtocolError when there are not as many numbers as
 * events.
 */
export declare function withSentRanges(batch: EventBatch, sent: SentRanges): EventBatch;
