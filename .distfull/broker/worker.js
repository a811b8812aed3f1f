/** The broker as a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../core/clock.js';
import { postingLogger } from '../core/posting-logger.js';
import { serveStage } from '../core/stage-protocol.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { Broker } from './broker.js';
const port = parentPort;
const broker = new Broker({
    ...workerData,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: postingLogger((line) => port.postMessage(line)),
});
await serveStage({
    start: async () => ({
        ...(await broker.start()),
        addresses: Object.fromEntries(broker.addresses),
    }),
    stop: () => broker.stop(),
    status: () => broker.status(),
}, port, systemClock);
//# sourceMappingURL=worker.js.map