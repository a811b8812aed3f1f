/** The aggregator as a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../core/clock.js';
import { postingLogger } from '../core/posting-logger.js';
import { serveStage } from '../core/stage-protocol.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { Aggregator } from './aggregator.js';
const port = parentPort;
const aggregator = new Aggregator({
    ...workerData,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: postingLogger((line) => port.postMessage(line)),
});
await serveStage(aggregator, port, systemClock);
//# sourceMappingURL=worker.js.map