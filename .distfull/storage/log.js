/**
 * The log engine's face: a segmented log of Kafka record batches (v2). The file channel and the
 * broker's partitions are both this log under different policies.
 *
 * Offsets are dense for a channel; in a broker's log a compacted or marker batch may leave gaps.
 */
import { TailraceError } from '../core/errors.js';
/** The offset asked for is not in the log (deleted behind retention, or never written). */
export class OffsetOutOfRangeError extends TailraceError {
    code = 'TR_OFFSET_RANGE';
}
//# sourceMappingURL=log.js.map