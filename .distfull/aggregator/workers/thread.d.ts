import type { AggregationModel, TableModel } from '../../config/model.js';
import type { InternalLogin } from '../../protocol/kafka/security/internal-login.js';
import type { WorkerStart } from './delta.js';
/** Plain values only: they are cloned into the thread. */
export interface WorkerThreadData extends WorkerStart {
    readonly aggregation: AggregationModel;
    readonly table: TableModel;
    /** `host:port`s. */
    readonly brokers: readonly string[];
    readonly login?: InternalLogin | undefined;
}
