/**
 * Runs a simulation for many seeds, spread over worker threads: there the test runner, which follows
 * every promise, takes no half of the time.
 *
 *   TAILRACE_SIM_SEED=17           starts at this seed; alone with TAILRACE_SIM_SEQUENCES=1
 *   TAILRACE_SIM_SEQUENCES=50000   runs so many
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort as port, Worker, workerData } from 'node:worker_threads';
import { firstSeed } from './first-seed.js';

export interface SeedModule {
  /** Rejects when the law that is simulated was broken. */
  runSeed(seed: number): Promise<void>;
}

interface Share {
  readonly moduleUrl: string;
  readonly first: number;
  readonly end: number;
  readonly step: number;
}

export function sequenceCount(usual: number): number {
  return Number(process.env['TAILRACE_SIM_SEQUENCES'] ?? usual);
}

/** Rejects with the seed of a failure and how to run it alone. */
export async function runSeeds(moduleUrl: string, count: number, usualFirst = 1): Promise<void> {
  const first = firstSeed(usualFirst);
  const step = Math.min(count, Math.max(1, availableParallelism()));
  const shares = Array.from({ length: step }, (_, i) => ({
    moduleUrl,
    first: first + i,
    end: first + count,
    step,
  }));
  await Promise.all(shares.map((share) => runInWorker(share)));
}

function runInWorker(share: Share): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.on('message', (failure: { seed: number; error: Error }) =>
      reject(
        new Error(
          `seed ${failure.seed} (run it alone: TAILRACE_SIM_SEED=${failure.seed} TAILRACE_SIM_SEQUENCES=1)`,
          { cause: failure.error },
        ),
      ),
    );
    worker.on('error', reject);
    // With nothing left to do although a run has not ended, the code is 13.
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`the worker ended with ${code}`)),
    );
  });
}

async function runShare({ moduleUrl, first, end, step }: Share): Promise<void> {
  const { runSeed } = (await import(moduleUrl)) as SeedModule;
  for (let seed = first; seed < end; seed += step)
    try {
      await runSeed(seed);
    } catch (error) {
      port?.postMessage({ seed, error });
      return;
    }
}

if (!isMainThread && (workerData as Share | null)?.moduleUrl !== undefined)
  await runShare(workerData as Share);
