// A process that runs the bundled broker and, when told to, a query over what is in its topic: a thread
// each, as `tailrace up` does. Forked: { dataDir } starts the broker, { dataDir, table, aggregation }
// drains a query in a new thread and answers how long that took.
import { StageThread } from '../../dist/pipeline/stage-thread.js';
import { systemClock } from '../../dist/core/clock.js';
import { silentLogger } from '../../dist/core/logger.js';

const clock = systemClock;
const logger = silentLogger;
const thread = (name, workerData) =>
  new StageThread({
    name,
    entry: new URL(`../../dist/${name}/worker.js`, import.meta.url),
    workerData,
    clock,
    logger,
  });
let broker;
let brokers = [];

async function startBroker({ dataDir }) {
  broker = thread('broker', { host: '127.0.0.1', port: 0, dataDir, flush: 'os', topics: [] });
  const { host, port } = await broker.start();
  brokers = [`${host}:${port}`];
  return { address: brokers[0] };
}

/** From the start of the query, in a thread that is there, until every window has been stored. */
async function runQuery({ dataDir, table, aggregation }) {
  const cpu = process.cpuUsage();
  const launchMs = performance.now();
  const query = thread('aggregator', {
    dataDir,
    tables: [table],
    aggregations: [aggregation],
    brokers,
  });
  await query.start();
  const startMs = performance.now();
  await query.drain();
  const seconds = (performance.now() - startMs) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  await query.stop();
  return { seconds, launchSeconds: (startMs - launchMs) / 1000, cpuSeconds: (user + system) / 1e6 };
}

process.on('message', async (command) => {
  try {
    process.send(await (command.aggregation === undefined ? startBroker : runQuery)(command));
  } catch (error) {
    process.send({ error: String(error) });
  }
});
process.on('disconnect', async () => {
  await broker?.stop();
  process.exit();
});
