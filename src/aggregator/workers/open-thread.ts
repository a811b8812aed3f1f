import { Worker } from 'node:worker_threads';
import type { AggregationModel, TableModel } from '../../config/model.js';
import type { WorkerReport } from './delta.js';
import type { WorkerThreadData } from './thread.js';
import type { OpenWorker } from './worker-pool.js';

/** As for the threads of stages: what is counted lives outside of the heap. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Workers of one query as threads of this process. */
export function workerThreads(
  aggregation: AggregationModel,
  table: TableModel,
  access: Pick<WorkerThreadData, 'brokers' | 'login'>,
): OpenWorker {
  return (start, events) => {
    const workerData: WorkerThreadData = { ...start, aggregation, table, ...access };
    const entry = new URL('./thread.js', import.meta.url);
    const thread = new Worker(entry, { workerData, resourceLimits });
    thread.on('message', (report: WorkerReport) => events.report(report));
    thread.on('error', (error) => events.died(error.message));
    thread.on('exit', () => events.died('its thread is gone'));
    return {
      post: (command) => thread.postMessage(command, []),
      end: async () => void (await thread.terminate()),
    };
  };
}
