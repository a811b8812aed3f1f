import type { AggregationModel, OutputModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { OutputStatus, ResultColumn } from '../../core/status.js';
import type { CheckpointStore } from '../checkpoint/store.js';
import { OutboxDelivery } from './outbox-delivery.js';
import type { OutputContext } from './output.js';
export interface QueryOutputsOptions {
    readonly aggregation: AggregationModel;
    /** Of the result rows. */
    readonly columns: readonly ResultColumn[];
    readonly source: OutputContext<unknown>['source'];
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
type Content = OutputContext<unknown>['content'];
export declare class QueryOutputs {
    #private;
    /** Throws ConfigError for outputs that do not fit the query, or each other. */
    constructor(options: QueryOutputsOptions);
    /** Deliveries of results first, then of late rows; not started. */
    open(store: CheckpointStore): OpenOutput[];
}
/** An output and what takes rows to it. */
export declare class OpenOutput {
    #private;
    readonly delivery: OutboxDelivery;
    constructor(model: OutputModel, content: Content, delivery: OutboxDelivery);
    status(): OutputStatus;
}
export {};
