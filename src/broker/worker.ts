/** The broker as a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../core/clock.js';
import { postingLogger } from '../core/posting-logger.js';
import { serveStage } from '../core/stage-protocol.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { Broker } from './broker.js';
import type { BrokerOptions } from './broker.js';

/** Plain values only: they are cloned into the thread. */
export type BrokerWorkerOptions = Omit<BrokerOptions, 'fileSystem' | 'clock' | 'logger'>;

const port = parentPort!;
const broker = new Broker({
  ...(workerData as BrokerWorkerOptions),
  fileSystem: nodeFileSystem,
  clock: systemClock,
  logger: postingLogger((line) => port.postMessage(line)),
});
await serveStage(
  {
    start: async () => ({ ...(await broker.start()), addresses: broker.addresses }),
    stop: () => broker.stop(),
    status: () => broker.status(),
  },
  port,
  systemClock,
);
