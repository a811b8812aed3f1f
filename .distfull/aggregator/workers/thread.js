/** A worker of one query, in a thread of its own: reads some partitions and counts their rows. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../../core/clock.js';
import { compileAggregations } from '../compile-aggregation.js';
import { countingOptions } from '../counting-options.js';
import { RecordCounter } from '../record-counter.js';
import { KafkaTopicSource } from '../source/kafka-topic-source.js';
import { QueryShape } from '../state/query-shape.js';
import { transferList } from '../state/window-state.js';
import { openSlices } from '../windows/open-window-set.js';
import { CountingWorker } from './counting-worker.js';
import { PartialQuery } from './partial-query.js';
const { aggregation, table, brokers, login, ...start } = workerData;
const port = parentPort;
const clock = systemClock;
// The coordinator has compiled it, too: there are no problems.
const [compiled] = compileAggregations([aggregation], [table]).compiled;
const { plan, format } = compiled;
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
function transferred(report) {
    return report.type === 'delta' ? report.delta.slices.flatMap(transferList) : [];
}
port.on('message', (command) => {
    const obeyed = worker.obey(command);
    if (command.type === 'stop')
        void obeyed.finally(() => port.close());
});
await worker.run();
//# sourceMappingURL=thread.js.map