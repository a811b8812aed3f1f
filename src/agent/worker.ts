/** The thread that all agents of a pipeline share. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AgentModel } from '../config/model.js';
import { systemClock } from '../core/clock.js';
import { postingLogger } from '../core/posting-logger.js';
import { serveStage } from '../core/stage-protocol.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { AgentsStage } from './agents-stage.js';

export interface AgentsWorkerOptions {
  readonly models: readonly AgentModel[];
  readonly dataDir: string;
  readonly deadLetterDirectory: string;
  readonly channelStartMsMax?: number | undefined;
  readonly undeliveredMsMax?: number | undefined;
}

const port = parentPort!;
const stage = new AgentsStage({
  ...(workerData as AgentsWorkerOptions),
  fileSystem: nodeFileSystem,
  clock: systemClock,
  logger: postingLogger((line) => port.postMessage(line)),
});
await serveStage(stage, port, systemClock);
