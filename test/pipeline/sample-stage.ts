import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '#src/core/clock.js';
import { serveStage } from '#src/core/stage-protocol.js';

interface SampleOptions {
  readonly failsToStart?: boolean;
  readonly failsToDrain?: boolean;
  readonly diesOnDrain?: boolean;
}

/** A stage whose fate the test chooses. */
const { failsToStart, failsToDrain, diesOnDrain } = workerData as SampleOptions;

await serveStage(
  {
    async start() {
      if (failsToStart) throw new Error('port 9092 is busy');
      return { port: 4711 };
    },
    async stop() {},
    async drain() {
      if (failsToDrain) throw new Error('sink cannot deliver');
      if (diesOnDrain)
        setImmediate(() => {
          throw new Error('out of luck');
        });
      if (diesOnDrain) await new Promise(() => {});
    },
    status: () => ({ served: 1 }),
  },
  parentPort!,
  systemClock,
);
