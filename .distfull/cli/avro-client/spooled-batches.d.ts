import type { EventBatch } from '../../core/batch.js';
import type { FileSystem } from '../../core/file-system.js';
import type { SpooldirSourceConfig } from '../../generated/config/sources/spooldir.js';
import { type BatchOptions } from './event-batches.js';
/** What comes while it reads is left for the next run. Throws StartError. */
export declare function spooledBatches(fileSystem: FileSystem, config: SpooldirSourceConfig, options: BatchOptions): AsyncGenerator<EventBatch>;
