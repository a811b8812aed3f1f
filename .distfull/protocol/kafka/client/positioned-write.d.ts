import type { PartitionRecords } from './producer.js';
import type { OffsetToCommit, TransactionalProducer } from './transactional-producer.js';
/**
 * Resolves when records and position are committed; without records only the position is. After any
 * failure the outcome is what the group holds after `initialize`: there is no second try.
 */
export declare function writeWithPosition(producer: TransactionalProducer, records: readonly PartitionRecords[], position: OffsetToCommit): Promise<void>;
