import type { AggregationModel, TableModel } from '../../config/model.js';
import type { WorkerThreadData } from './thread.js';
import type { OpenWorker } from './worker-pool.js';
/** Workers of one query as threads of this process. */
export declare function workerThreads(aggregation: AggregationModel, table: TableModel, access: Pick<WorkerThreadData, 'brokers' | 'login'>): OpenWorker;
