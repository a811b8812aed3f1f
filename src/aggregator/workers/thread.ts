/** A worker of one query, in a thread of its own: reads some partitions and counts their rows. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AggregationModel, TableModel } from '../../config/model.js';
import { systemClock } from '../../core/clock.js';
import type { InternalLogin } from '../../protocol/kafka/security/internal-login.js';
import { compileAggregations } from '../compile-aggregation.js';
import { countingOptions } from '../counting-options.js';
import { RecordCounter } from '../record-counter.js';
import { KafkaTopicSource } from '../source/kafka-topic-source.js';
import { QueryShape } from '../state/query-shape.js';
import { transferList } from '../state/window-state.js';
import { openSlices } from '../windows/open-window-set.js';
import { CountingWorker } from './counting-worker.js';
import type { WorkerCommand, WorkerReport, WorkerStart } from './delta.js';
import { PartialQuery } from './partial-query.js';

/** Plain values only: they are cloned into the thread. */
export interface WorkerThreadData extends WorkerStart {
  readonly aggregation: AggregationModel;
  readonly table: TableModel;
  /** `host:port`s. */
  readonly brokers: readonly string[];
  readonly login?: InternalLogin | undefined;
}

const { aggregation, table, brokers, login, ...start } = workerData as WorkerThreadData;
const port = parentPort!;
const clock = systemClock;
// The coordinator has compiled it, too: there are no problems.
const [compiled] = compileAggregations([aggregation], [table]).compiled;
const { plan, format } = compiled!;
const worker = new CountingWorker({
  source: new KafkaTopicSource({ topic: table.topic, brokers, login, clock }),
  query: new PartialQuery({
    ...start,
    counter: new RecordCounter(countingOptions(table, format, clock)),
    slices: openSlices(plan, new QueryShape(plan)),
  }),
  topicId: start.topicId,
  post: (report) => port.postMessage(report, transferred(report)),
  clock,
});

function transferred(report: WorkerReport): ArrayBuffer[] {
  return report.type === 'delta' ? report.delta.slices.flatMap(transferList) : [];
}

port.on('message', (command: WorkerCommand) => {
  const obeyed = worker.obey(command);
  if (command.type === 'stop') void obeyed.finally(() => port.close());
});
await worker.run();
