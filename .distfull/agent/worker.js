/** The thread that all agents of a pipeline share. */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../core/clock.js';
import { postingLogger } from '../core/posting-logger.js';
import { serveStage } from '../core/stage-protocol.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { AgentsStage } from './agents-stage.js';
const port = parentPort;
const stage = new AgentsStage({
    ...workerData,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: postingLogger((line) => port.postMessage(line)),
});
await serveStage(stage, port, systemClock);
//# sourceMappingURL=worker.js.map