import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '#src/core/clock.js';
import { serveStage } from '#src/core/stage-protocol.js';

interface SampleOptions {
  readonly failsToStart?: boolean;
  readonly failsToDrain?: boolean;
  readonly diesOnDrain?: boolean;
  readonly refusesReload?: boolean;
  readonly diesOnReload?: boolean;
  /** What its status shows. */
  readonly served?: number;
}

/** A stage whose fate the test chooses. */
const options = workerData as SampleOptions;
const { failsToStart, failsToDrain, diesOnDrain } = options;
let { served = 1 } = options;

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
    async reload(changed) {
      if (options.refusesReload) throw new Error('k1: is refused');
      if (options.diesOnReload)
        setImmediate(() => {
          throw new Error('out of luck');
        });
      if (options.diesOnReload) await new Promise(() => {});
      served = (changed as SampleOptions).served!;
    },
    status: () => ({ served }),
  },
  parentPort!,
  systemClock,
);
