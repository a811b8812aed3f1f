import type { Clock } from '../core/clock.js';

/** Whether `work` ends in time; rejects as it does. What takes longer is left behind. */
export async function endsWithin(
  limitMs: number,
  clock: Clock,
  work: Promise<unknown>,
): Promise<boolean> {
  const ended = new AbortController(); // a timer left behind keeps the thread alive
  try {
    return await Promise.race([
      work.then(() => true),
      clock.sleep(limitMs, ended.signal).then(() => false),
    ]);
  } finally {
    ended.abort();
  }
}
