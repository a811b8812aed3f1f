import type { FakeClock } from './fake-clock.js';

const hoursMax = 1;

/**
 * Lets a fake clock run, far faster than real time, until `work` settles: for work that waits both
 * for the clock and for real sockets. Fails after an hour of it.
 */
export async function letPass<Result>(clock: FakeClock, work: Promise<Result>): Promise<Result> {
  const state = { isSettled: false };
  const settled = (): void => void (state.isSettled = true);
  work.then(settled, settled);
  const endMs = clock.monotonicMs() + hoursMax * 3_600_000;
  while (!state.isSettled) {
    if (clock.monotonicMs() > endMs) throw new Error(`${hoursMax} h have passed in vain`);
    await clock.advance(100);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return work;
}
